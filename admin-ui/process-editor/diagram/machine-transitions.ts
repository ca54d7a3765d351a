import { type MachineKeys, machineConfigOf, START } from '../../../engine/domain/process/machine.ts';
import type { CompiledAction, CompiledProcess } from '../../../schemas/types/index.ts';

/** Why an action is no transition of the machine although it is drawn. */
export type Outsider = 'goes-back' | 'outside' | 'step-missing' | 'key-twice';

/** From which node to which an action is drawn. */
export interface Stroke {
  source: string;
  target: string;
  outsider?: Outsider;
}

const MISSING = 'missing:';

/** Node of a step that an action names and the process does not have. */
const missingNode = (code: string): string => MISSING + code;

/** The code a missing node stands for; undefined for a state of the machine. */
export const missingCode = (node: string): string | undefined =>
  node.startsWith(MISSING) ? node.slice(MISSING.length) : undefined;

/** Transitions of the machine by the place of their action; of two actions with one key the machine knows the last. */
function transitionsOf(process: CompiledProcess, { stateOf, eventOf }: MachineKeys): Map<number, Stroke> {
  const { states = {} } = machineConfigOf(process);
  const found = new Map<number, Stroke>();
  const taken = new Set<unknown>();
  for (const [index, { from, actionKey }] of [...process.actions.entries()].reverse()) {
    const source = from === null ? START : stateOf.get(from);
    const event = eventOf.get(actionKey);
    if (source === undefined || event === undefined) continue;
    const transition: unknown = Reflect.get(states[source]?.on ?? {}, event);
    if (typeof transition !== 'object' || transition === null || taken.has(transition)) continue;
    const target: unknown = Reflect.get(transition, 'target');
    if (typeof target !== 'string') continue;
    taken.add(transition);
    found.set(index, { source, target });
  }
  return found;
}

/** An action that is no transition: it stays at its step, or leads to a node that says what is missing. */
function strokeOutside({ from, to, inside }: CompiledAction, stateOf: ReadonlyMap<string, string>): Stroke {
  const nodeOf = (code: string) => stateOf.get(code) ?? missingNode(code);
  const source = from === null ? START : nodeOf(from);
  if (!inside) return { source, target: source, outsider: 'outside' };
  if (to === null && from !== null) return { source, target: source, outsider: 'goes-back' };
  const target = nodeOf(to ?? '');
  const known = missingCode(source) === undefined && missingCode(target) === undefined;
  return { source, target, outsider: known ? 'key-twice' : 'step-missing' };
}

/** One stroke for every action, in their order: the machine's transitions as the machine has them. */
export function strokesOf(process: CompiledProcess, keys: MachineKeys): Stroke[] {
  const transitions = transitionsOf(process, keys);
  return process.actions.map((action, index) => transitions.get(index) ?? strokeOutside(action, keys.stateOf));
}
