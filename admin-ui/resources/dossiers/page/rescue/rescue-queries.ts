import { queryOptions } from '@tanstack/react-query';
import type { UndoOffer } from '../../../../../schemas/types/index.ts';
import { address, sendJson } from '../../../../providers/http-client.ts';

/** Which act could be taken back; asked anew whenever the dossier has changed. */
export const undoQuery = (id: string, seq: number) =>
  queryOptions({
    queryKey: ['dossier-undo', id, seq],
    queryFn: ({ signal }) => sendJson<UndoOffer>(address('dossiers', id, 'undo'), { signal }),
    gcTime: 0,
  });
