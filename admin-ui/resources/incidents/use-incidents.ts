import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Incident, IncidentState, IncidentSummary, RetryResult } from '../../../schemas/types/index.ts';
import { address, send, sendJson, sendPage } from '../../providers/http-client.ts';

export const INCIDENTS_A_PAGE = 25;
const POLL_MS = 5000;
/** First of every key below. */
const INCIDENTS = 'incidents';

/** Which incidents are looked at. */
export interface IncidentChoice {
  state: IncidentState;
  target: string;
  page: number;
}

/** How many there are of each, how the partners answer. */
export const useIncidentSummary = () =>
  useQuery({
    queryKey: [INCIDENTS, 'summary'],
    queryFn: ({ signal }) => sendJson<IncidentSummary>(address('incidents', 'summary'), { signal }),
    refetchInterval: POLL_MS,
  });

/** A page of incidents. */
export const useIncidents = ({ state, target, page }: IncidentChoice) =>
  useQuery({
    queryKey: [INCIDENTS, 'list', state, target, page],
    queryFn: ({ signal }) => {
      const query = new URLSearchParams({
        filter: JSON.stringify({ state, ...(target ? { target } : {}) }),
        range: JSON.stringify([page * INCIDENTS_A_PAGE, (page + 1) * INCIDENTS_A_PAGE - 1]),
      });
      return sendPage<Incident>(`${address('incidents')}?${query}`, { signal });
    },
    refetchInterval: POLL_MS,
    placeholderData: keepPreviousData,
  });

/** What went wrong with one dossier, or about it. */
export const useDossierIncidents = (id: string, enabled: boolean) =>
  useQuery({
    queryKey: [INCIDENTS, 'dossier', id],
    queryFn: ({ signal }) => sendJson<Incident[]>(address('dossiers', id, 'incidents'), { signal }),
    enabled,
  });

/** Tries one again; a repetition is harmless. */
export function useRetry(onDone: (result: RetryResult) => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      sendJson<RetryResult>(address('incidents', id, 'retry'), { method: 'POST', repeatable: true }),
    async onSuccess(result) {
      onDone(result);
      await queries.invalidateQueries();
    },
  });
}

/** Leaves one undone. */
export function useSkip(id: string, onDone: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (reason: string) =>
      send(address('incidents', id, 'skip'), { method: 'POST', body: { reason }, repeatable: true }),
    async onSuccess() {
      onDone();
      await queries.invalidateQueries();
    },
  });
}
