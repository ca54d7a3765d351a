import { setImmediate } from 'node:timers/promises';
import type { ActionConfig, CarryingProcess, Release, ServiceProcess } from '../../schemas/types/index.ts';
import { check } from '../../schemas/validate.ts';
import { mergesTheSame } from '../domain/process/same-merge.ts';
import { configChangesAt } from '../domain/release/config-changes.ts';
import { inForceAt } from '../domain/release/in-force.ts';
import type { Engine } from './engine.ts';

const KIND = 'service-process';
/** Processes looked through between two turns of the event loop. */
const AT_ONCE = 20;

/** Texts of action configurations that are no version yet, by action code; null where the code is retired. */
export type UnkeptConfigs = ReadonlyMap<string, ActionConfig | null>;

async function processOf({ definitions }: Engine, code: string, version: number): Promise<ServiceProcess | undefined> {
  const process = check('ServiceProcess', (await definitions.findVersion(KIND, code, version))?.body);
  return process.ok ? process.value : undefined;
}

async function configOf(
  { catalogue }: Engine,
  actionCode: string,
  version: number | null,
): Promise<ActionConfig | undefined> {
  if (version === null) return undefined;
  const config = check('ActionConfig', (await catalogue.version('action-config', actionCode, version)).body);
  return config.ok ? config.value : undefined;
}

/**
 * Processes in force at an instant that carry, by value, another text of an action configuration than would hold then;
 * they go on with it until they are put into effect again. Only the given action codes are looked at; `unkept` are texts
 * about to be released.
 */
export async function carryingProcesses(
  engine: Engine,
  releases: readonly Release[],
  at: string,
  asked: ReadonlySet<string>,
  unkept: UnkeptConfigs = new Map(),
): Promise<CarryingProcess[]> {
  if (asked.size === 0) return [];
  const configs = configChangesAt(releases, at);
  const found: CarryingProcess[] = [];
  let read = 0;
  for (const [key, entry] of inForceAt(releases, at)) {
    if (!key.startsWith(`${KIND}/`)) continue;
    const processNo = key.slice(KIND.length + 1);
    const process = await processOf(engine, processNo, entry.version);
    read += 1;
    if (read % AT_ONCE === 0) await setImmediate();
    if (!process) continue;
    const used = [...new Set(process.actions.map(({ actionCode }) => actionCode))].filter((code) => asked.has(code));
    const actionCodes: string[] = [];
    for (const actionCode of used) {
      const [change] = configs.since(entry, [actionCode]);
      const text = unkept.get(actionCode);
      if (!change && text === undefined) continue;
      const held = configs.mergedInto(entry, actionCode);
      const carried = await configOf(engine, actionCode, held);
      const coming = text === undefined ? await configOf(engine, actionCode, change?.to ?? null) : (text ?? undefined);
      if (!mergesTheSame(process, actionCode, carried, coming)) actionCodes.push(actionCode);
    }
    if (actionCodes.length > 0) found.push({ processNo, processName: process.processName, actionCodes });
  }
  return found;
}
