import { useMutation } from '@tanstack/react-query';
import { address, sendJson } from '../../../providers/http-client.ts';
import { ServerProblem } from '../../../providers/problem.ts';
import type { DossierView } from './dossier-answers.ts';
import { useDossier } from './dossier-context.tsx';
import { useIntentKey } from './use-intent-key.ts';

/** Whether the server says that the dossier went on since the page was read. */
export const isMoved = (error: unknown): boolean =>
  error instanceof ServerProblem &&
  (error.code === 'dossier-moved' || error.errors.some(({ code }) => code === 'dossier-moved'));

/**
 * Sends an act or another change of the dossier, guarded by the seq the page shows. A confirmation has one key: the same
 * press repeated after a lost answer is done once; after a refusal, or with anything else entered, it is another.
 */
export function useGuardedPost<Body extends object, Answer = DossierView>(
  what: 'actions' | 'undo' | 'move' | 'reassign',
) {
  const { id, dossier, reload } = useDossier();
  const keyFor = useIntentKey();
  return useMutation({
    mutationFn: (body: Body) =>
      sendJson<Answer>(address('dossiers', id, what), {
        method: 'POST',
        body,
        headers: {
          'Idempotency-Key': keyFor.key(JSON.stringify([dossier.seq, body])),
          'If-Match': `"${dossier.seq}"`,
        },
      }),
    onError: async (error) => {
      if (!(error instanceof ServerProblem)) return;
      keyFor.refused();
      if (isMoved(error)) await reload();
    },
  });
}
