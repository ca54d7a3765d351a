import type { CompiledAction, Holder } from '../../../schemas/types/index.ts';
import type { Actor } from '../access/actor.ts';

/** What a person may be named for: 1 executes (TH), 2 co-operates (PH), 3 watches (TD). */
export type Assigned = Holder['assigned'];

/** What an action lets its actor say about who takes the next step. */
export interface AssignmentRule {
  /** What people may be named for; empty = nobody may be named. */
  people: readonly Assigned[];
  /** Exactly one person. */
  onePerson?: true;
  /** Watchers watch in the place of whoever names them. */
  watchesFor?: true;
  /** Roles of the step are chosen instead of people: any, or any but those the actor holds. */
  roles?: 'any' | 'others';
  /** Exactly one role. */
  oneRole?: true;
}

/** `allowAssignUser` 0–9 (*Phân công người thực hiện*, OpenCPS semantics §2.3), each as the guide says it. */
export const ASSIGNMENT_RULES = [
  { people: [] },
  { people: [1] },
  { people: [1, 2] },
  { people: [1, 2, 3] },
  { people: [1, 2, 3], watchesFor: true },
  { people: [1], onePerson: true },
  { people: [], roles: 'any' },
  { people: [], roles: 'any', oneRole: true },
  { people: [], roles: 'others' },
  { people: [], roles: 'others', oneRole: true },
] as const satisfies readonly AssignmentRule[];

const NOBODY: AssignmentRule = { people: [] };
const WITH_COOPERATION = 2;
const LETS_WATCH: ReadonlySet<number> = new Set([3, 4]);

/**
 * The rule of an action for an actor. Whoever stands in for another names executors and co-operators only: 3 and 4 come
 * down to 2 (§2.3), so that what was delegated is not delegated on; the others never give more than the kind itself.
 */
export function assignmentRule({ assign }: Pick<CompiledAction, 'assign'>, { onBehalfOf }: Actor): AssignmentRule {
  const kind = onBehalfOf && LETS_WATCH.has(assign) ? WITH_COOPERATION : assign;
  return ASSIGNMENT_RULES[kind] ?? NOBODY;
}
