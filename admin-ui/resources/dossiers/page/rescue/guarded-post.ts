import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { address, sendJson } from '../../../../providers/http-client.ts';
import { ServerProblem } from '../../../../providers/problem.ts';
import { isMoved } from '../acts/use-take-act.ts';
import type { DossierView } from '../dossier-answers.ts';
import { useDossier } from '../dossier-context.tsx';
import { newKey } from '../idempotency-key.ts';

/**
 * Sends a change of the dossier, guarded by the seq the page shows. The same press repeated after a lost answer is done
 * once; after a refusal, or with anything else entered, it is another.
 */
export function useGuardedPost<Body extends object>(what: 'undo' | 'move' | 'reassign') {
  const { id, dossier, reload } = useDossier();
  const confirmation = useRef({ text: '', key: '' });
  return useMutation({
    mutationFn: (body: Body) => {
      const text = JSON.stringify([dossier.seq, body]);
      if (confirmation.current.text !== text) confirmation.current = { text, key: newKey() };
      return sendJson<DossierView>(address('dossiers', id, what), {
        method: 'POST',
        body,
        headers: { 'Idempotency-Key': confirmation.current.key, 'If-Match': `"${dossier.seq}"` },
      });
    },
    onError: async (error) => {
      if (!(error instanceof ServerProblem)) return;
      confirmation.current = { text: '', key: '' };
      if (isMoved(error)) await reload();
    },
  });
}
