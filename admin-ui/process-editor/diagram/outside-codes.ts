import { compileProcess } from '../../../engine/domain/process/compile.ts';
import { machineKeys } from '../../../engine/domain/process/machine.ts';
import type { ServiceProcess } from '../../../schemas/types/index.ts';

/** What the server answers for the machine of a saved process, as far as it is read here. */
export interface SavedMachine {
  states?: Record<string, { on?: Record<string, unknown> }>;
}

/**
 * Action codes carried out outside the process, told from what the server made of the saved process: a code whose action
 * joins two steps and is no transition there.
 */
export function outsideCodes(saved: ServiceProcess, { states = {} }: SavedMachine): string[] {
  const { compiled } = compileProcess(saved, { actionConfigs: [], stepConfigs: [] });
  const { stateOf, eventOf } = machineKeys(compiled);
  const known = new Set(Object.values(states).flatMap(({ on = {} }) => Object.keys(on)));
  const codes = compiled.actions.flatMap(({ actionKey, actionCode, from, to }) => {
    const joins = (from === null || stateOf.has(from)) && to !== null && stateOf.has(to);
    return joins && !known.has(eventOf.get(actionKey) ?? '') ? [actionCode] : [];
  });
  return [...new Set(codes)];
}
