import { check } from '../../schemas/validate.ts';
import type { Actor } from '../domain/access/actor.ts';
import { compileProcess } from '../domain/process/compile.ts';
import { machineConfigOf } from '../domain/process/machine.ts';
import type { Engine } from './engine.ts';
import { refuse } from './refused.ts';
import { sharedConfigsOf } from './shared-configs.ts';

/** The machine of a process's draft as xstate JSON: what the diagram draws and the engine compiles are the same. Throws not-found. */
export async function readMachine(engine: Engine, _actor: Actor, processNo: string): Promise<object> {
  const draft = await engine.definitions.findDraft('service-process', processNo);
  const process = check('ServiceProcess', draft?.body);
  if (!process.ok) throw refuse('not-found', { kind: { vi: 'quy trình', en: 'process' }, code: processNo });
  const configs = await sharedConfigsOf(engine, process.value, new Map(), await engine.catalogue.inForce());
  return machineConfigOf(compileProcess(process.value, configs).compiled);
}
