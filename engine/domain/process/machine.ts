import { createMachine, type MachineConfig } from 'xstate';
import type { CompiledProcess } from '../../../schemas/types/index.ts';

/** Key of the pseudo-state before the first action. */
export const START = 'start';

/** Real codes such as `1.1`, `*` or `2000.*` break xstate's own syntax, so states and events carry opaque keys. */
export interface MachineKeys {
  /** `s0`, `s1` … in the order of the definition. */
  stateOf: ReadonlyMap<string, string>;
  stepOf: ReadonlyMap<string, string>;
  /** `a0`, `a1` … by actionKey. */
  eventOf: ReadonlyMap<string, string>;
  actionOf: ReadonlyMap<string, string>;
}

/** The opaque keys of a process. */
export function machineKeys(process: CompiledProcess): MachineKeys {
  const stateOf = new Map(process.steps.map(({ stepCode }, index) => [stepCode, `s${index}`]));
  const eventOf = new Map(process.actions.map(({ actionKey }, index) => [actionKey, `a${index}`]));
  const flip = (map: Map<string, string>) => new Map([...map].map(([one, other]) => [other, one]));
  return { stateOf, eventOf, stepOf: flip(stateOf), actionOf: flip(eventOf) };
}

/** The process as xstate configuration: go-back and outside acts are no transitions; conditions stay in `meta`. */
export function machineConfigOf(process: CompiledProcess): MachineConfig<object, { type: string }> {
  const { stateOf, eventOf } = machineKeys(process);
  const transitions = (from: string | null) =>
    Object.fromEntries(
      process.actions.flatMap(({ actionKey, actionCode, actionName, from: left, to, inside, condition }) => {
        const target = to === null ? undefined : stateOf.get(to);
        const event = eventOf.get(actionKey);
        if (left !== from || !inside || !target || !event) return [];
        return [[event, { target, meta: { actionKey, actionCode, actionName, condition } }]];
      }),
    );
  const states = Object.fromEntries(
    process.steps.map(({ stepCode, stepName, status, lane, final }) => [
      stateOf.get(stepCode),
      final
        ? { type: 'final' as const, meta: { stepCode, stepName, status, lane } }
        : { on: transitions(stepCode), meta: { stepCode, stepName, status, lane } },
    ]),
  );
  return { id: 'process', initial: START, states: { [START]: { on: transitions(null) }, ...states } };
}

/** The xstate machine of a process: proves, exports and is the oracle; acts are decided on the table. */
export function machineOf(process: CompiledProcess) {
  return createMachine(machineConfigOf(process));
}
