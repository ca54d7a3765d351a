import type { SimulatedClock } from '../../engine/adapters/system/clock.ts';
import { dossierOf, driveTo } from '../../engine/usecases/drive-dossier.ts';
import { findWays, openTowards } from '../../engine/usecases/drive-process.ts';
import type { Engine } from '../../engine/usecases/engine.ts';
import { Refused } from '../../engine/usecases/refused.ts';
import { drainEffects } from '../../engine/workers/effect-loop.ts';
import { findSurroundings, type Surroundings } from './disturbance.ts';

/** Between two acts of a dossier: three office hours, give or take. */
const PAUSE_MS = 3 * 3_600_000;

/** What is left of driving: the log and the effects of every dossier by process and end, as they are stored. */
export type DrivenLogs = Map<string, string>;

/** Processes that open children first, while the versions the children will be opened on are still the first. */
async function inOrder(engine: Engine): Promise<string[]> {
  const inForce = [...(await engine.catalogue.inForce())].filter(([key]) => key.startsWith('service-process/'));
  const ranked = await Promise.all(
    inForce.map(async ([key, { version }]) => {
      const code = key.slice('service-process/'.length);
      const { process } = await engine.catalogue.table(code, version);
      return { code, parent: process.actions.some(({ children }) => children.length > 0) };
    }),
  );
  return ranked
    .sort((one, other) => Number(other.parent) - Number(one.parent) || (one.code < other.code ? -1 : 1))
    .map(({ code }) => code);
}

interface Opened {
  id: string;
  target: string;
  end: string;
}

/** One dossier for each end of a process and way of filing (what comes by post is as what comes to the desk) that can lead there, opened before anything goes on around it. */
async function openAll(engine: Engine, processNo: string): Promise<Opened[]> {
  const { ends, bodies } = await findWays(engine, processNo);
  const opened: Opened[] = [];
  for (const { stepCode } of ends)
    for (const body of bodies.filter(({ channel }) => channel !== 'postal')) {
      const towards = await openTowards(engine, body, stepCode);
      if ('why' in towards) continue;
      const end = `${processNo} → ${stepCode}, ${body.channel} ${body.caseCode ?? ''}`;
      opened.push({ id: towards.id, target: stepCode, end });
    }
  return opened;
}

/** A child is opened while things go on and notes which release was the last: the one number that may differ. */
const RELEASE_OF_CHILD = /("release"):\d+/;

async function written(engine: Engine, id: string): Promise<string> {
  const { children } = await dossierOf(engine, id);
  const [own = '', ...others] = await Promise.all(
    [id, ...children.map(({ childId }) => childId)].map(async (one) =>
      JSON.stringify([await engine.dossiers.log(one), await engine.dossiers.effects(one)]),
    ),
  );
  return [own, ...others.map((text) => text.replace(RELEASE_OF_CHILD, '$1:"?"'))].join('\n');
}

/** Drives a dossier of every process to every end it can, with something going on between any two acts. */
export async function driveEverything(
  engine: Engine,
  clock: SimulatedClock,
  meanwhile: (around: Surroundings) => Promise<void>,
): Promise<DrivenLogs> {
  const logs: DrivenLogs = new Map();
  const all: { around: Surroundings; opened: Opened[] }[] = [];
  for (const processNo of await inOrder(engine)) {
    const around = await findSurroundings(engine, processNo);
    if (around) all.push({ around, opened: await openAll(engine, processNo) });
  }
  for (const { around, opened } of all) {
    const drain = async () => {
      await drainEffects(engine);
      clock.advance(PAUSE_MS);
      await meanwhile(around);
    };
    for (const { id, target, end } of opened) {
      try {
        await driveTo(engine, id, target, drain);
      } catch (error) {
        // What stands in one's way stands in the other's: it is part of what is compared.
        const why = error instanceof Refused ? error.reasons.map(({ code }) => code).join() : String(error);
        logs.set(`${end}, stuck`, why);
      }
    }
    for (const { id, end } of opened) logs.set(end, await written(engine, id));
  }
  return logs;
}
