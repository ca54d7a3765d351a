import { useQuery } from '@tanstack/react-query';
import type { QueueCount, QueueName } from '../../../schemas/types/index.ts';
import { address, sendJson } from '../../providers/http-client.ts';

const REFRESH_MS = 30_000;

/** Below the key of the list, so that whatever refreshes dossiers refreshes the counts. */
export const QUEUE_COUNTS_KEY = ['dossiers', 'queueCounts'] as const;

/** How many dossiers wait in each queue; asked again every half minute while the page is looked at. */
export function useQueueCounts(enabled = true): { counts: Map<QueueName, number> | undefined; failed: boolean } {
  const { data, isError } = useQuery({
    queryKey: QUEUE_COUNTS_KEY,
    queryFn: ({ signal }) => sendJson<QueueCount[]>(address('statistics', 'queues'), { signal }),
    refetchInterval: REFRESH_MS,
    enabled,
  });
  return { counts: data && new Map(data.map(({ queue, total }) => [queue, total])), failed: isError };
}
