import type { Dossier, DossierEvent, Effect } from '../../../schemas/types/index.ts';
import { type Reason, reason } from '../refusals.ts';
import type { ActContext } from './context.ts';
import { type PlannedEffect, toldToParent } from './effects.ts';
import { portalUpdate } from './portal-update.ts';

/** What telling everybody anew comes to. */
export interface Resync {
  events: DossierEvent[];
  effects: PlannedEffect[];
  changedEffects: Effect[];
}

const TOLD: ReadonlySet<Effect['kind']> = new Set(['sync', 'publish', 'child-state']);

/**
 * *Đồng bộ lại*: every partner is told the present state, in its order behind what it has not heard yet; that is due at
 * once. `effects` are those of the dossier.
 */
export function resync(
  dossier: Dossier,
  effects: readonly Effect[],
  note: string,
  { now, actor }: Pick<ActContext, 'now' | 'actor'>,
): Resync | { reasons: Reason[] } {
  if (!dossier.step || dossier.trial) return { reasons: [reason('nobody-to-resync')] };
  const by = { kind: actor.kind, username: actor.username, name: actor.name };
  const told = portalUpdate(dossier, { at: now, actor: by, note });
  const planned: PlannedEffect[] = [
    { kind: 'publish', target: 'portal', payload: { ...told, resync: true } },
    ...dossier.servers.map(
      (target): PlannedEffect => ({
        kind: 'sync',
        target,
        payload: { syncType: 3, infoType: '', ...told, resync: true },
      }),
    ),
    ...toldToParent(undefined, dossier, { at: now, actor: by }),
  ];
  const open = effects.filter(
    ({ kind, state, leaseUntil }) =>
      TOLD.has(kind) && (state === 'due' || state === 'failed') && !(leaseUntil != null && leaseUntil > now),
  );
  return {
    events: [{ type: 'resynced', targets: planned.map(({ target }) => target) }],
    effects: planned,
    changedEffects: open.map((effect) => ({ ...effect, dueAt: now })),
  };
}
