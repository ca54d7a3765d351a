import type { CompiledProcess, CompiledStep, Finding } from '../../../../schemas/types/index.ts';
import { UNRECEIVED_STATUSES } from '../statuses.ts';
import { lint } from './catalogue.ts';
import type { ProcessGraph } from './graph.ts';

/** Statuses in which the clock stands still or waits for the applicant. */
const PAUSED: ReadonlySet<string> = new Set(['waiting', 'correcting', 'paying']);

const timeOf = ({ duration, lockState, status }: CompiledStep): number =>
  duration === null || lockState !== '' || PAUSED.has(status) || UNRECEIVED_STATUSES.has(status) ? 0 : duration.count;

/** A path through the process: how long its steps take together, and their names. */
interface LongPath {
  sum: number;
  steps: string[];
}

/**
 * The path to each end whose steps take longest, without walking any step twice: moves back to a step that is still
 * being looked at are left out, so that every step is looked at once.
 */
function longestFrom(graph: ProcessGraph, steps: ReadonlyMap<string, CompiledStep>): LongPath {
  const known = new Map<string | null, LongPath>();
  const onWay = new Set<string | null>();
  const order: (string | null)[] = [];
  // Iterative, for a process may have ten thousand steps in a row.
  const stack: { at: string | null; next: number }[] = [{ at: null, next: 0 }];
  onWay.add(null);
  const seen = new Set<string | null>([null]);
  const forward = new Map<string | null, string[]>();
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const move = (graph.from.get(top.at) ?? [])[top.next];
    top.next += 1;
    if (!move) {
      onWay.delete(top.at);
      order.push(top.at);
      stack.pop();
      continue;
    }
    if (onWay.has(move.to)) continue;
    const onward = forward.get(top.at);
    if (onward) onward.push(move.to);
    else forward.set(top.at, [move.to]);
    if (seen.has(move.to)) continue;
    seen.add(move.to);
    onWay.add(move.to);
    stack.push({ at: move.to, next: 0 });
  }
  // Steps come out after everything they lead to.
  for (const at of order) {
    const step = at === null ? undefined : steps.get(at);
    let best: LongPath = { sum: 0, steps: [] };
    for (const to of forward.get(at) ?? []) {
      const rest = known.get(to);
      if (rest && rest.sum > best.sum) best = rest;
    }
    const own = step ? timeOf(step) : 0;
    known.set(at, {
      sum: best.sum + own,
      steps: step && own > 0 ? [step.stepName, ...best.steps.slice(0, 20)] : best.steps,
    });
  }
  return known.get(null) ?? { sum: 0, steps: [] };
}

/** Times of steps that together exceed the time limit of the process, on the path where they take longest. */
export function lintDurations(
  { steps, duration, channelDurations, durationUnit }: CompiledProcess,
  graph: ProcessGraph,
): Finding[] {
  const unit = durationUnit === 1 ? 'hour' : 'working-day';
  const limits = [duration, ...channelDurations.map((channel) => channel.duration)].flatMap((limit) =>
    limit?.unit === unit ? [limit.count] : [],
  );
  if (limits.length === 0) return [];
  const longest = longestFrom(graph, new Map(steps.map((step) => [step.stepCode, step])));
  const most = Math.max(...limits);
  const TOLERANCE = 1e-9;
  if (longest.sum <= most + TOLERANCE) return [];
  return [lint('steps-exceed-deadline', '/durationCount', `${longest.sum} > ${most}: ${longest.steps.join(' + ')}`)];
}
