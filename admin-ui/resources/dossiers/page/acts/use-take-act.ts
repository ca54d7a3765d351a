import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import type { ActBody, LogEntry } from '../../../../../schemas/types/index.ts';
import { address, sendJson } from '../../../../providers/http-client.ts';
import { ServerProblem } from '../../../../providers/problem.ts';
import type { DossierView } from '../dossier-answers.ts';
import { useDossier } from '../dossier-context.tsx';
import { newKey } from '../idempotency-key.ts';

interface ActResult {
  dossier: DossierView;
  entry: LogEntry;
}

/** Whether the server says that the dossier went on since the page was read. */
export const isMoved = (error: unknown): boolean =>
  error instanceof ServerProblem &&
  (error.code === 'dossier-moved' || error.errors.some(({ code }) => code === 'dossier-moved'));

/**
 * Carries an act out, guarded by the seq the page shows. A confirmation has one key: the same press repeated after a
 * lost answer is done once; after a refusal, or with anything else entered, it is another.
 */
export function useTakeAct() {
  const { id, dossier, reload } = useDossier();
  const confirmation = useRef({ text: '', key: '' });
  return useMutation({
    mutationFn: (body: ActBody) => {
      const text = JSON.stringify([dossier.seq, body]);
      if (confirmation.current.text !== text) confirmation.current = { text, key: newKey() };
      return sendJson<ActResult>(address('dossiers', id, 'actions'), {
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
