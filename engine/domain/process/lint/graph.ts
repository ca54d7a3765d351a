import type { CompiledAction, CompiledProcess } from '../../../../schemas/types/index.ts';

/** The moves of a process: actions inside it that lead from a step (or from the start) to a step. */
export interface ProcessGraph {
  /** Moves by the step they leave; `null` is the start. */
  from: ReadonlyMap<string | null, Move[]>;
  moves: Move[];
}

/** One action as a move. */
export interface Move {
  index: number;
  action: CompiledAction;
  to: string;
}

/** The graph of a process; actions to steps that are not there are left out. */
export function graphOf({ steps, actions }: Pick<CompiledProcess, 'steps' | 'actions'>): ProcessGraph {
  const known = new Set(steps.map(({ stepCode }) => stepCode));
  const moves = actions.flatMap((action, index): Move[] =>
    action.inside && action.to !== null && known.has(action.to) ? [{ index, action, to: action.to }] : [],
  );
  return { moves, from: Map.groupBy(moves, ({ action }) => action.from) };
}

/** Every step that can be reached from some steps by moves that fit, the steps themselves included. */
export function reach(
  { from }: ProcessGraph,
  starts: Iterable<string | null>,
  fits: (move: Move) => boolean = () => true,
): Set<string | null> {
  const reached = new Set<string | null>(starts);
  const waiting = [...reached];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop())
    for (const move of from.get(at) ?? []) {
      if (reached.has(move.to) || !fits(move)) continue;
      reached.add(move.to);
      waiting.push(move.to);
    }
  return reached;
}

/** Every step from which one of the goals can be reached, the goals included. */
export function reachBackwards({ moves }: ProcessGraph, goals: Iterable<string>): Set<string | null> {
  const into = Map.groupBy(moves, ({ to }) => to);
  const reached = new Set<string | null>(goals);
  const waiting = [...reached];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop())
    for (const { action } of (at === null ? undefined : into.get(at)) ?? []) {
      if (reached.has(action.from)) continue;
      reached.add(action.from);
      waiting.push(action.from);
    }
  return reached;
}
