import type { ActBody, CompiledAction, Dossier, DossierEvent, Effect, LogEntry } from '../../../schemas/types/index.ts';
import type { Actor } from '../access/actor.ts';
import { apply, applyEntry } from '../dossier/apply.ts';
import type { ActContext } from '../dossier/context.ts';
import { decide } from '../dossier/decide.ts';
import { derivedId, fillDraws } from '../dossier/decision.ts';
import { effectsOf, numberEffects } from '../dossier/effects.ts';
import { eventsToSupply, partsToSupply } from '../dossier/supply.ts';
import { timersOf } from '../dossier/timers.ts';
import type { Reason } from '../refusals.ts';
import { entryIdAt, type Simulated, type World } from './world.ts';

/** What an act in memory came to. */
export type Acted =
  | { ok: true; state: Simulated; action: CompiledAction; events: DossierEvent[]; effects: Effect[] }
  | { ok: false; reasons: Reason[]; action?: CompiledAction };

/** The context of a decision at the simulated instant. */
export const contextAt = (world: World, { dossier, now }: Simulated, actor: Actor): ActContext => ({
  ...world,
  now,
  actor,
  entryId: entryIdAt(dossier.seq + 1),
});

/** Which papers are there for an act of a script: all that it needs, only some parts, or none beside those there are. */
export type Supply = 'all' | 'none' | readonly string[];

/** The dossier with a stand-in file in each of some parts. */
export function withPapers(dossier: Dossier, partNos: readonly string[], now: string): Dossier {
  return partNos.reduce<Dossier>((current, partNo, index) => {
    const fileId = derivedId(entryIdAt(dossier.seq + 1), 1024 + index);
    const file = {
      fileId,
      name: `${partNo}.txt`,
      mediaType: 'text/plain',
      size: 1,
      sha256: '0'.repeat(64),
      at: now,
      by: '',
    };
    return apply(current, { type: 'file-attached', partNo, file });
  }, dossier);
}

function entryOf(
  dossier: Dossier,
  action: CompiledAction,
  events: DossierEvent[],
  note: string,
  context: ActContext,
): LogEntry {
  const { kind, username, name } = context.actor;
  return {
    id: context.entryId,
    dossierId: dossier.id,
    seq: dossier.seq + 1,
    at: context.now,
    actor: { kind, username, name },
    command: 'act',
    actionCode: action.actionCode,
    actionName: action.actionName,
    note,
    events,
  };
}

/** Draws the next number of each series, as the store would. */
function draw(drawn: ReadonlyMap<string, number>, draws: { counters: { series: string }[] }[]) {
  const after = new Map(drawn);
  const numbers = draws.map(({ counters }) =>
    counters.map(({ series }) => {
      const next = (after.get(series) ?? 0) + 1;
      after.set(series, next);
      return next;
    }),
  );
  return { after, numbers };
}

/** Carries an act out on a dossier in memory, by the code that decides real ones. */
export function actInMemory(state: Simulated, command: ActBody, actor: Actor, world: World, supply: Supply): Acted {
  const asked = world.table
    .actionsFrom(state.dossier.step?.stepCode ?? null)
    .find(({ actionCode, actionKey }) =>
      command.actionKey === undefined ? actionCode === command.actionCode : actionKey === command.actionKey,
    );
  const lacking = asked && supply === 'all' ? partsToSupply(state.dossier, asked, world) : [];
  const handed = withPapers(state.dossier, typeof supply === 'string' ? lacking : supply, state.now);
  const basis = contextAt(world, state, actor);
  // What is here was compared; where whatever is needed comes, it was signed and stamped as well.
  const done = asked ? eventsToSupply(handed, asked, basis) : [];
  const dossier = done.filter(({ type }) => supply !== 'none' || type === 'part-changed').reduce(apply, handed);
  const context = contextAt(world, { ...state, dossier }, actor);
  const decided = decide(dossier, command, context);
  if ('reasons' in decided) return { ok: false, reasons: decided.reasons };
  const { action, outcome } = decided;
  if (!outcome.ok) return { ok: false, reasons: outcome.reasons, action };
  const { after, numbers } = draw(state.drawn, outcome.decision.draws);
  const events = fillDraws(outcome.decision, numbers);
  const entry = entryOf(dossier, action, events, command.actionNote ?? '', context);
  const next = { ...applyEntry(dossier, entry), revision: dossier.revision + 1 };
  return {
    ok: true,
    action,
    events,
    effects: numberEffects(effectsOf(action, dossier, next, entry, context), next, entry),
    state: { dossier: next, now: state.now, drawn: after, timers: timersOf(next, world.table, world.calendar) },
  };
}
