import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { ActBody } from '../../../../../schemas/types/index.ts';
import { address, sendJson } from '../../../../providers/http-client.ts';
import type { ActPreview } from '../dossier-answers.ts';
import { useDossier } from '../dossier-context.tsx';

const SETTLE_MS = 350;

/** What somebody types, once it has stood still for a moment. */
export function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), SETTLE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

const preview = (id: string, body: unknown, signal: AbortSignal): Promise<ActPreview> =>
  sendJson<ActPreview>(address('dossiers', id, 'preview'), { method: 'POST', body, signal, repeatable: true });

/** What an act would lead to, as it is entered; nothing is asked before it is complete. */
export function useActPreview(body: ActBody, complete: boolean) {
  const { id, dossier } = useDossier();
  const text = JSON.stringify(body);
  const settled = useSettled(text);
  const query = useQuery({
    // Not below the page's own answers: reloading those must not ask about a step the dossier has left.
    queryKey: ['dossier-preview', id, dossier.seq, settled],
    queryFn: ({ signal }) => preview(id, JSON.parse(settled), signal),
    enabled: complete && settled === text,
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  return { ...query, current: settled === text && !query.isPlaceholderData && !query.isFetching };
}
