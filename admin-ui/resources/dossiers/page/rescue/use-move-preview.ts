import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { MoveBody } from '../../../../../schemas/types/index.ts';
import { address, sendJson } from '../../../../providers/http-client.ts';
import { useSettled } from '../acts/use-act-preview.ts';
import type { ActPreview } from '../dossier-answers.ts';
import { useDossier } from '../dossier-context.tsx';

/** What a special move would lead to, as it is entered; nothing is written. */
export function useMovePreview(body: MoveBody, complete: boolean) {
  const { id, dossier } = useDossier();
  const text = JSON.stringify(body);
  const settled = useSettled(text);
  const query = useQuery({
    queryKey: ['dossier-move-preview', id, dossier.seq, settled],
    queryFn: ({ signal }) =>
      sendJson<ActPreview>(address('dossiers', id, 'move', 'preview'), {
        method: 'POST',
        body: JSON.parse(settled),
        signal,
        repeatable: true,
      }),
    enabled: complete && settled === text,
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  return { ...query, current: settled === text && !query.isPlaceholderData && !query.isFetching };
}
