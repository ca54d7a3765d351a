import { useObservable } from '../../providers/observable.ts';
import { allows } from '../../providers/rights.ts';
import { session } from '../../providers/session.ts';

/** Whether to offer a new dossier, and in which words: an officer takes one in, a citizen files one. */
export function useMayCreate(): { may: boolean; label: string } {
  const user = useObservable(session)?.user;
  if (user?.kind === 'citizen') return { may: true, label: 'dossiers.create.file' };
  return { may: allows(user, 'act'), label: 'dossiers.create.receive' };
}
