import { queryOptions } from '@tanstack/react-query';
import type {
  DossierListItem,
  DraftListItem,
  OpenTrialBody,
  TrialChoices,
  TrialView,
} from '../../../schemas/types/index.ts';
import { address, sendJson } from '../../providers/http-client.ts';
import type { DossierView } from '../dossiers/page/dossier-answers.ts';

const PROCESSES = 'service-processes';
const MOST_GUESTS = 20;

/** Trials of a draft to which the reader is invited, newest first. */
export const trialsQuery = (code: string) =>
  queryOptions({
    queryKey: ['dossiers', 'trials', code],
    queryFn: ({ signal }) => sendJson<DossierListItem[]>(address(PROCESSES, code, 'trials'), { signal }),
  });

export const choicesQuery = (code: string) =>
  queryOptions({
    queryKey: ['trial-choices', code],
    queryFn: ({ signal }) => sendJson<TrialChoices>(address(PROCESSES, code, 'trials', 'choices'), { signal }),
  });

/** What a trial dossier runs on. */
export const trialQuery = (id: string) =>
  queryOptions({
    queryKey: ['dossier-page', id, 'trial'],
    queryFn: ({ signal }) => sendJson<TrialView>(address('dossiers', id, 'trial'), { signal }),
  });

/** How many trials wait for the reader. */
export const trialCountQuery = queryOptions({
  queryKey: ['dossiers', 'trials', 'count'],
  queryFn: async ({ signal }) => {
    const query = new URLSearchParams({ filter: JSON.stringify({ trial: true }), range: '[0,99]' });
    return (await sendJson<DossierListItem[]>(`${address('dossiers')}?${query}`, { signal })).length;
  },
});

/** Officers whose name or number holds the words. */
export const guestsQuery = (words: string) =>
  queryOptions({
    queryKey: ['employees', 'guests', words],
    queryFn: ({ signal }) => {
      const query = new URLSearchParams({
        filter: JSON.stringify(words === '' ? {} : { q: words }),
        range: `[0,${MOST_GUESTS - 1}]`,
      });
      return sendJson<DraftListItem[]>(`${address('employees')}?${query}`, { signal });
    },
    staleTime: 60_000,
  });

export const openTrial = (code: string, body: OpenTrialBody): Promise<TrialView> =>
  sendJson<TrialView>(address(PROCESSES, code, 'trials'), { method: 'POST', body });

export const supplyPapers = (id: string): Promise<DossierView> =>
  sendJson<DossierView>(address('dossiers', id, 'trial', 'papers'), { method: 'POST' });

export const removeTrial = (id: string): Promise<unknown> =>
  sendJson<unknown>(address('dossiers', id, 'trial'), { method: 'DELETE' });
