import { setImmediate } from 'node:timers/promises';
import type { Dossier, LogEntry, ReplayBody, ReplayDifference, ReplayReport } from '../../schemas/types/index.ts';
import type { Actor } from '../domain/access/actor.ts';
import { visibilityOf } from '../domain/access/visibility.ts';
import { durationFor } from '../domain/dossier/open.ts';
import { TERMINAL_STATUSES } from '../domain/process/statuses.ts';
import { type FoundDifference, replayOn } from '../domain/simulation/replay.ts';
import { begin } from '../domain/simulation/simulate.ts';
import { tableOfDossier } from './act-context.ts';
import type { Engine } from './engine.ts';
import { textOfDraft } from './simulated-text.ts';
import { givenOf, prepareSimulation, type SimulationStart } from './simulation-world.ts';

/** Dossiers replayed between two turns of the event loop. */
const AT_ONCE = 5;
const SAMPLES = 5;

/** The dossier as it was filed, by the draft: its time limit and its parts, holding the papers there were. */
function filedAgain(filed: Dossier, { start, world, basis: { template } }: SimulationStart): Dossier {
  const { channel, caseCode } = filed;
  const chosen = template.cases?.find((one) => one.caseCode === caseCode);
  const handedIn = new Map(filed.parts.map((part) => [part.partNo, part]));
  return {
    ...filed,
    duration: durationFor(world.table.process, channel, chosen),
    parts: start.dossier.parts.map((part) => {
      const { files, data, receivedOriginals, receivedCopies } = handedIn.get(part.partNo) ?? part;
      return { ...part, files, receivedOriginals, receivedCopies, ...(data ? { data } : {}) };
    }),
  };
}

async function differencesOf(
  engine: Engine,
  log: readonly LogEntry[],
  world: SimulationStart,
): Promise<FoundDifference[]> {
  const [first] = log;
  const created = first?.events[0];
  if (!first || created?.type !== 'created') return [];
  const filed = { ...filedAgain(created.dossier, world), seq: first.seq };
  const pinned = await tableOfDossier(engine, created.dossier);
  return replayOn(begin(filed, first.at, world.world), log, world.world, pinned);
}

/**
 * The last finished dossiers of a process that the actor may see, through its draft or the text sent instead of it: where path, deadline, fee or
 * documents would differ, grouped by cause. Names dossiers by their numbers only. Throws what a simulation throws.
 */
export async function replayFinished(
  engine: Engine,
  actor: Actor,
  code: string,
  { last, process }: ReplayBody,
): Promise<ReplayReport> {
  const draft = await textOfDraft(engine, actor, code, process);
  const { rows } = await engine.dossiers.list({
    visibleTo: visibilityOf(actor, (await engine.directory.view()).subtree),
    processNo: code,
    status: [...TERMINAL_STATUSES],
    sort: 'updatedAt',
    descending: true,
    offset: 0,
    limit: last,
  });
  const worlds = new Map<string, SimulationStart>();
  const groups = new Map<string, ReplayDifference>();
  let same = 0;
  for (const [index, { id, dossierNo }] of rows.entries()) {
    if (index % AT_ONCE === AT_ONCE - 1) await setImmediate();
    const dossier = await engine.dossiers.find(id);
    if (!dossier) continue;
    const given = givenOf(dossier);
    const key = JSON.stringify([given.govAgencyCode, given.templateNo, given.serviceCode]);
    const world = worlds.get(key) ?? (await prepareSimulation(engine, draft, given));
    worlds.set(key, world);
    const found = await differencesOf(engine, await engine.dossiers.log(id), world);
    if (found.length === 0) same += 1;
    for (const { was, wouldBe, ...one } of found) {
      const group = JSON.stringify([one.cause, one.actionKey, one.sentence.vi]);
      const known = groups.get(group) ?? { ...one, count: 0, samples: [] };
      known.count += 1;
      const sample = { dossierNo: dossierNo ?? id, ...(was === undefined ? {} : { was, wouldBe: wouldBe ?? '' }) };
      if (known.samples.length < SAMPLES) known.samples.push(sample);
      groups.set(group, known);
    }
  }
  const differences = [...groups.values()].sort((one, other) => other.count - one.count);
  return { dossiers: rows.length, same, differences };
}
