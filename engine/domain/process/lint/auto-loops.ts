import type { CompiledProcess, Finding } from '../../../../schemas/types/index.ts';
import { lint } from './catalogue.ts';
import type { ProcessGraph } from './graph.ts';
import { ringsOf } from './rings.ts';

/** Events that need nobody: a clock, the engine itself. A partner's word comes from somebody, once. */
const BY_ITSELF: ReadonlySet<string> = new Set(['timer', 'special']);
const NAMED = 20;

/** Circles that automatic actions can run for ever without a person, told once at their first step. */
export function lintAutoLoops({ steps }: CompiledProcess, graph: ProcessGraph): Finding[] {
  const onward = new Map<string, string[]>();
  for (const { action, to } of graph.moves)
    if (BY_ITSELF.has(action.auto) && action.from !== null)
      onward.set(action.from, [...(onward.get(action.from) ?? []), to]);
  if (onward.size === 0) return [];
  const placeOf = new Map(steps.map(({ stepCode }, index) => [stepCode, index]));
  return ringsOf(onward.keys(), (step) => onward.get(step) ?? []).flatMap((ring) => {
    const places = ring.flatMap((step) => placeOf.get(step) ?? []).sort((one, other) => one - other);
    const [first] = places;
    if (first === undefined) return [];
    const names = places.slice(0, NAMED).map((place) => steps[place]?.stepName ?? '');
    return [lint('auto-loop', `/steps/${first}`, names.join(' → '))];
  });
}
