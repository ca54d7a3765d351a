import { useMutation, useQuery } from '@tanstack/react-query';
import type { OfficerHands, ReassignManyBody, ReassignStarted } from '../../../../schemas/types/index.ts';
import { address, sendJson } from '../../../providers/http-client.ts';

/** The page that hands over what an officer holds. */
export const handoverAddress = (username: string): string => `/handover/${encodeURIComponent(username)}`;

/** What is in the hands of an officer, as far as the reader sees it; asked anew every time, since jobs change it meanwhile. */
export const useOfficerHands = (username: string, enabled = true) =>
  useQuery({
    queryKey: ['officers', username, 'hands'],
    queryFn: ({ signal }) => sendJson<OfficerHands>(address('officers', username, 'hands'), { signal }),
    enabled,
    staleTime: 0,
  });

/** Starts the job that hands dossiers over. */
export const useReassignMany = () =>
  useMutation({
    mutationFn: (body: ReassignManyBody) =>
      sendJson<ReassignStarted>(address('reassignments'), { method: 'POST', body }),
  });
