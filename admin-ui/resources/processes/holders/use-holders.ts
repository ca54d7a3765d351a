import { useQuery } from '@tanstack/react-query';
import type { AgencyHolders } from '../../../../schemas/types/index.ts';
import { address, sendJson } from '../../../providers/http-client.ts';

/** Who would hold a dossier of a process today: at every agency that offers it, or at one. */
export function useHolders(processNo: string, revision: number | undefined, agency?: string) {
  const query = agency === undefined ? '' : `?agency=${encodeURIComponent(agency)}`;
  return useQuery({
    queryKey: ['service-processes', 'holders', processNo, revision, agency],
    queryFn: () => sendJson<AgencyHolders[]>(`${address('service-processes', processNo, 'holders')}${query}`),
    enabled: processNo !== '',
  });
}
