import { type QueryClient, queryOptions } from '@tanstack/react-query';
import type { DeadlineView, Effect, LogEntry } from '../../../../schemas/types/index.ts';
import { address, sendJson } from '../../../providers/http-client.ts';
import type { DossierView, OfferedAction } from './dossier-answers.ts';

/** First of every key below; the rest is what the address said (id or code) and which answer it is. */
const PAGE = 'dossier-page';

export const dossierQuery = (id: string) =>
  queryOptions({
    queryKey: [PAGE, id, 'record'],
    queryFn: ({ signal }) => sendJson<DossierView>(address('dossiers', id), { signal }),
  });

/** The acts of the step the dossier is at: those of the step it left never stand under the new one. */
export const actionsQuery = (id: string, { step }: Pick<DossierView, 'step'>, playAs?: string) =>
  queryOptions({
    queryKey: [PAGE, id, 'actions', step?.entry ?? 0, playAs ?? ''],
    queryFn: ({ signal }) => {
      const asked = playAs === undefined ? '' : `?${new URLSearchParams({ playAs })}`;
      return sendJson<OfferedAction[]>(`${address('dossiers', id, 'actions')}${asked}`, { signal });
    },
  });

export const logQuery = (id: string) =>
  queryOptions({
    queryKey: [PAGE, id, 'log'],
    queryFn: ({ signal }) => sendJson<LogEntry[]>(address('dossiers', id, 'log'), { signal }),
  });

export const deadlineQuery = (id: string) =>
  queryOptions({
    queryKey: [PAGE, id, 'deadline'],
    queryFn: ({ signal }) => sendJson<DeadlineView>(address('dossiers', id, 'deadline'), { signal }),
  });

export const effectsQuery = (id: string) =>
  queryOptions({
    queryKey: [PAGE, id, 'effects'],
    queryFn: ({ signal }) => sendJson<Effect[]>(address('dossiers', id, 'effects'), { signal }),
  });

/** Takes a dossier as it is after a change, and has everything that follows from it asked again. */
export async function acceptChange(client: QueryClient, id: string, dossier: DossierView): Promise<void> {
  const { queryKey } = dossierQuery(id);
  await client.cancelQueries({ queryKey });
  client.setQueryData<DossierView>(queryKey, (known) => (known && known.seq > dossier.seq ? known : dossier));
  await Promise.all([
    ...['actions', 'log', 'deadline', 'effects'].map((what) =>
      client.invalidateQueries({ queryKey: [PAGE, id, what] }),
    ),
    client.invalidateQueries({ queryKey: ['dossiers'] }),
  ]);
}

/** Asks for everything again, after somebody else changed the dossier. */
export const reloadDossier = (client: QueryClient, id: string): Promise<void> =>
  client.invalidateQueries({ queryKey: [PAGE, id] });
