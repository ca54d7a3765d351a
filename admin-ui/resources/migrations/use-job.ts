import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Job, JobItem, JobItemState, ResumeBody } from '../../../schemas/types/index.ts';
import { address, send, sendJson } from '../../providers/http-client.ts';

const POLL_MS = 1000;
export const ITEMS_A_PAGE = 25;

/** A job, asked for again and again while it runs. */
export const useJob = (id: string) =>
  useQuery({
    queryKey: ['jobs', 'one', id],
    queryFn: ({ signal }) => sendJson<Job>(address('jobs', id), { signal }),
    refetchInterval: ({ state }) => (state.data?.state === 'running' ? POLL_MS : false),
  });

async function readItems(id: string, state: JobItemState | undefined, page: number, signal: AbortSignal) {
  const query = new URLSearchParams({
    range: JSON.stringify([page * ITEMS_A_PAGE, (page + 1) * ITEMS_A_PAGE - 1]),
    filter: JSON.stringify(state === undefined ? {} : { state }),
  });
  const response = await send(`${address('jobs', id, 'items')}?${query}`, { signal });
  const total = Number(response.headers.get('Content-Range')?.split('/')[1] ?? 0);
  const items: JobItem[] = await response.json();
  return { items, total };
}

/** A page of what became of each dossier; follows the job while it runs. */
export const useJobItems = (job: Job, state: JobItemState | undefined, page: number) =>
  useQuery({
    queryKey: ['jobs', 'items', job.id, state, page],
    queryFn: ({ signal }) => readItems(job.id, state, page, signal),
    refetchInterval: job.state === 'running' ? POLL_MS : false,
    placeholderData: keepPreviousData,
  });

/** *Chạy tiếp* and *Hoàn tác*; answers the job that runs from then on. */
export function useJobAct(id: string, act: 'resume' | 'reverse', onDone: (job: Job) => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: ResumeBody) =>
      sendJson<Job>(address('jobs', id, act), { method: 'POST', body, repeatable: true }),
    async onSuccess(job) {
      await queries.invalidateQueries();
      onDone(job);
    },
  });
}
