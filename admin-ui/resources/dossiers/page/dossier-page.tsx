import { useQuery } from '@tanstack/react-query';
import { Title, useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import { useObservable } from '../../../providers/observable.ts';
import { session } from '../../../providers/session.ts';
import { DossierProvider } from './dossier-context.tsx';
import { dossierQuery } from './dossier-queries.ts';
import { DossierScreen } from './dossier-screen.tsx';
import { PageRefusal } from './page-refusal.tsx';
import { PageSkeleton } from './page-skeleton.tsx';

function LoadedPage({ id }: { id: string }) {
  const translate = useTranslate();
  const user = useObservable(session)?.user;
  const { data, error, isPending, refetch } = useQuery(dossierQuery(id));
  if (!user) return null;
  // What was read stays on the page while it is read again, even where that fails.
  if (!data) return isPending ? <PageSkeleton /> : <PageRefusal id={id} error={error} retry={() => void refetch()} />;
  return (
    <DossierProvider id={id} dossier={data} user={user}>
      <Title title={`${data.trial ? `${translate('trials.mark')} · ` : ''}${data.dossierNo ?? data.serviceName}`} />
      <DossierScreen />
    </DossierProvider>
  );
}

/** One dossier by id or code: its state and who holds it, what can be done next, its papers, history and deadline. */
export function DossierPage() {
  const { id = '' } = useParams();
  return <LoadedPage key={id} id={id} />;
}
