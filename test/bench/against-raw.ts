import type { Engine } from '../../engine/usecases/engine.ts';
import { previewAction } from '../../engine/usecases/preview-action.ts';
import { takeAction } from '../../engine/usecases/take-action.ts';
import { type BenchDossier, type BenchStore, copyOf, officerFor, withEngine } from './bench-engine.ts';
import { ACT_ROLES, actionCode, agencyCode, OFFERED } from './bench-process.ts';
import { commandFor, driveActs } from './drive-acts.ts';
import { type Cost, measure, median, middle, WARM_UP } from './measure.ts';
import { recordWrites, replayWrites } from './recorded-writes.ts';

/** The engine beside raw SQLite at one number of callers. */
export interface AgainstRaw {
  callers: number;
  engine: Cost;
  raw: Cost;
  /** Acts a second of the engine over those of raw SQLite, the middle of the rounds. */
  ratio: number;
  /** Acts that shared a commit, on average. */
  groupSize: number;
}

/** What a caller inside the process does with one act. */
export async function inProcessActs(engine: Engine, dossiers: readonly BenchDossier[]) {
  const actors = new Map<string, Awaited<ReturnType<typeof officerFor>>>();
  for (let place = 0; place < ACT_ROLES.length; place += 1)
    for (let agency = 0; agency < OFFERED; agency += 1)
      actors.set(`${place} ${agencyCode(agency)}`, await officerFor(engine, place, agencyCode(agency)));
  const actorFor = (place: number, agency: string) => {
    const actor = actors.get(`${place} ${agency}`);
    if (!actor) throw new Error(`nobody acts at ${agency}`);
    return actor;
  };
  // What is in force is read once in the life of an engine; that is not what an act costs.
  for (const { id, agency } of dossiers.slice(0, OFFERED))
    await previewAction(engine, actorFor(0, agency), id, { actionCode: actionCode(0) });
  return (callers: number) =>
    driveActs(dossiers, callers, (act) =>
      takeAction(engine, actorFor(act.place, act.dossier.agency), act.dossier.id, commandFor(act)),
    );
}

/** Drives the dossiers through `takeAction` and replays what that wrote, in turn, `rounds` times on fresh copies, once warm. */
export async function againstRaw(
  store: BenchStore,
  folder: string,
  callers: number,
  dossierCount: number,
  rounds: number,
): Promise<AgainstRaw> {
  const dossiers = store.dossiers.slice(0, dossierCount);
  const groups = await withEngine(store, folder, async (engine) => {
    const drive = await inProcessActs(engine, dossiers);
    return recordWrites(() => drive(callers));
  });
  const acts = dossiers.length * ACT_ROLES.length;
  const engineCosts: Cost[] = [];
  const rawCosts: Cost[] = [];
  for (let round = -WARM_UP; round < rounds; round += 1) {
    const engineCost = await withEngine(store, folder, async (engine) => {
      const drive = await inProcessActs(engine, dossiers);
      return measure(() => drive(callers));
    });
    const raw = replayWrites(copyOf(store, folder), groups);
    const rawCost = await measure(() => {
      raw.run();
      return acts;
    });
    raw.close();
    if (round < 0) continue;
    engineCosts.push(engineCost);
    rawCosts.push(rawCost);
  }
  return {
    callers,
    engine: middle(engineCosts),
    raw: middle(rawCosts),
    ratio: median(engineCosts.map(({ perSecond }, round) => perSecond / (rawCosts[round]?.perSecond ?? Number.NaN))),
    groupSize: acts / groups.length,
  };
}
