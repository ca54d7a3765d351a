import type { Dossier, DossierEvent, Effect } from '../../schemas/types/index.ts';
import { type Actor, systemActor } from '../domain/access/actor.ts';
import { withdrawChild } from '../domain/dossier/children.ts';
import { reason } from '../domain/refusals.ts';
import { changeDossier } from './change-dossier.ts';
import type { Engine } from './engine.ts';
import { requireLookAfter } from './incident-rights.ts';
import { requiredIncident } from './retry-incidents.ts';

const skipped = ({ id, kind, target }: Effect): DossierEvent => ({
  type: 'effect-skipped',
  effectId: id,
  kind,
  target,
});

/** A child that will never be opened is taken back with it: the parent must not wait for it. */
function withChild(effect: Effect, dossier: Dossier, effects: readonly Effect[]) {
  const leave = { ...effect, state: 'skipped' as const };
  if (effect.kind !== 'open-child') return { events: [skipped(effect)], changedEffects: [leave] };
  const withdrawn = withdrawChild(dossier, [String(effect.payload.childId)], effects);
  if ('reasons' in withdrawn) return withdrawn;
  return {
    events: [skipped(effect), ...withdrawn.events],
    changedEffects: withdrawn.changedEffects.map((one) => (one.id === effect.id ? leave : one)),
  };
}

/**
 * *Bỏ qua*: leaves something undone, with a reason in the dossier's log; what waited behind it goes on. Throws `not-found`,
 * `not-allowed`, `effect-under-way` while an attempt is being made, `children-opened`.
 */
export async function skipIncident(engine: Engine, actor: Actor, id: string, note: string): Promise<void> {
  const { effect, state, handlingAgency, receivingAgency } = await requiredIncident(engine, id);
  // Whoever looks after an agency's incidents need not see its dossiers.
  await requireLookAfter(engine, actor, [handlingAgency, receivingAgency]);
  if (state === 'skipped') return;
  let effects: Effect[] = [];
  await changeDossier(
    engine,
    actor,
    effect.dossierId,
    'skip-effect',
    (dossier, { now }) => {
      const left = effects.find((one) => one.id === id);
      // It was done, or left, by somebody else meanwhile.
      if (!left || (left.state !== 'due' && left.state !== 'failed')) return { events: [] };
      return left.leaseUntil != null && left.leaseUntil > now
        ? { reasons: [reason('effect-under-way')] }
        : withChild(left, dossier, effects);
    },
    {
      note,
      seenBy: systemActor,
      async prepare() {
        effects = await engine.dossiers.effects(effect.dossierId);
      },
    },
  );
}
