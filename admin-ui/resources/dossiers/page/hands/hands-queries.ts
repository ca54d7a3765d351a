import { queryOptions } from '@tanstack/react-query';
import type { Holding, ReassignChoices } from '../../../../../schemas/types/index.ts';
import { address, sendJson } from '../../../../providers/http-client.ts';

/** Whose hands a dossier is in, as it is at a seq. */
export const holdingQuery = (id: string, seq: number) =>
  queryOptions({
    queryKey: ['dossier-page', id, 'holding', seq],
    queryFn: ({ signal }) => sendJson<Holding[]>(address('dossiers', id, 'holding'), { signal }),
  });

/** Whether a dossier may be reassigned in somebody's place, and to whom. */
export const reassignQuery = (id: string, seq: number, from: string) =>
  queryOptions({
    queryKey: ['dossier-page', id, 'reassign', seq, from],
    queryFn: ({ signal }) => {
      const asked = from === '' ? '' : `?${new URLSearchParams({ from })}`;
      return sendJson<ReassignChoices>(`${address('dossiers', id, 'reassign')}${asked}`, { signal });
    },
  });
