import { applyEntry } from '../../engine/domain/dossier/apply.ts';
import { chooseAction } from '../../engine/domain/dossier/choose-action.ts';
import type { ActCommand, ActContext } from '../../engine/domain/dossier/context.ts';
import { decide } from '../../engine/domain/dossier/decide.ts';
import { timersOf } from '../../engine/domain/dossier/timers.ts';
import { loadContext, tableOfDossier } from '../../engine/usecases/act-context.ts';
import type { Engine } from '../../engine/usecases/engine.ts';
import { takeAction } from '../../engine/usecases/take-action.ts';
import type { Dossier, LogEntry } from '../../schemas/types/index.ts';
import { type BenchStore, officerFor, withEngine } from './bench-engine.ts';
import { commandFor, driveActs } from './drive-acts.ts';
import { measure, median } from './measure.ts';

const DOSSIERS = 64;
const REPEATS = 40;
const ROUNDS = 5;

/** Microseconds of CPU of the pure parts of an act. */
export interface PureCosts {
  choose: number;
  /** Deciding, applying the log entry and finding the timers; deadlines are counted in the first and the last. */
  decideAndApply: number;
}

/** One act with everything it was decided on and what it led to. */
interface Input {
  before: Dossier;
  command: ActCommand;
  context: ActContext;
  entry: LogEntry;
}

/** The inputs of real acts: each dossier as it was before, and the entry the act wrote. */
async function inputsOf(engine: Engine, store: BenchStore): Promise<Input[]> {
  const inputs: Input[] = [];
  await driveActs(store.dossiers.slice(0, DOSSIERS), 1, async (act) => {
    const { id, agency } = act.dossier;
    const actor = await officerFor(engine, act.place, agency);
    const before = await engine.dossiers.find(id);
    if (!before) throw new Error(`dossier ${id} is missing`);
    const table = await tableOfDossier(engine, before);
    const context = await loadContext(engine, actor, { table, handlingAgency: agency, dossier: before });
    const command = commandFor(act);
    const { entry } = await takeAction(engine, actor, id, command);
    inputs.push({ before, command, context, entry });
  });
  return inputs;
}

/** Times the pure parts of an act over the inputs of real acts. */
export function pureCosts(store: BenchStore, folder: string): Promise<PureCosts> {
  return withEngine(store, folder, async (engine) => {
    const inputs = await inputsOf(engine, store);
    const micros = async (work: (input: Input) => unknown): Promise<number> => {
      const rounds: number[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        const { cpuMicros } = await measure(() => {
          for (let repeat = 0; repeat < REPEATS; repeat += 1) for (const input of inputs) work(input);
          return REPEATS * inputs.length;
        });
        rounds.push(cpuMicros);
      }
      return median(rounds);
    };
    return {
      choose: await micros(({ before, command, context }) => chooseAction(before, command, context)),
      decideAndApply: await micros(({ before, command, context, entry }) => {
        decide(before, command, context);
        timersOf(applyEntry(before, entry), context.table, context.calendar);
      }),
    };
  });
}
