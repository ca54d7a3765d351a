import { check } from '../../schemas/validate.ts';
import { type StepNeed, stepNeeds } from '../domain/dossier/step-holders.ts';
import { tableOf } from '../domain/process/table.ts';
import type { Engine } from './engine.ts';

/** What the steps of a published process ask of people. */
export interface ProcessNeeds {
  processName: string;
  steps: StepNeed[];
}

/** A version never changes: read once, and only this much of it kept, not the hundreds of kilobytes of its table. */
const known = new WeakMap<Engine['definitions'], Map<string, Promise<ProcessNeeds>>>();

async function read({ definitions }: Engine, processNo: string, version: number): Promise<ProcessNeeds> {
  const compiled = check(
    'CompiledProcess',
    (await definitions.findVersion('service-process', processNo, version))?.compiled,
  );
  if (!compiled.ok) throw new Error(`service-process/${processNo} v${version} carries no compiled process`);
  return { processName: compiled.value.processName, steps: stepNeeds(tableOf(compiled.value)) };
}

/** Who must be there for a version of a process to run. */
export function readProcessNeeds(engine: Engine, processNo: string, version: number): Promise<ProcessNeeds> {
  const cache = known.get(engine.definitions) ?? new Map<string, Promise<ProcessNeeds>>();
  known.set(engine.definitions, cache);
  const key = `${processNo}/${version}`;
  let needs = cache.get(key);
  if (!needs) {
    needs = read(engine, processNo, version);
    needs.catch(() => cache.delete(key));
    cache.set(key, needs);
  }
  return needs;
}
