import type { Bilingual, Effect } from '../../../../../schemas/types/index.ts';

/** How the last telling of portal or partners stands. */
export interface SyncState {
  state: 'waiting' | 'done' | 'failed';
  cause: Bilingual | undefined;
  dueAt: string;
}

const TELLS: ReadonlySet<Effect['kind']> = new Set(['publish', 'sync']);

/** A failure counts until it is mended; undefined where nothing was ever to be told. */
export function syncStateOf(effects: Effect[]): SyncState | undefined {
  const told = effects
    .filter(({ kind, state }) => TELLS.has(kind) && state !== 'withdrawn')
    .sort((one, other) => one.seq - other.seq || one.index - other.index);
  const last = told.find(({ state }) => state === 'failed') ?? told.find(({ state }) => state === 'due') ?? told.at(-1);
  if (!last) return undefined;
  const state = last.state === 'failed' ? 'failed' : last.state === 'done' ? 'done' : 'waiting';
  return {
    state,
    cause: last.cause ?? (last.lastError ? { vi: last.lastError, en: last.lastError } : undefined),
    dueAt: last.dueAt,
  };
}
