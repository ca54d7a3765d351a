import type { CompiledProcess, Finding } from '../../../../schemas/types/index.ts';
import { lint } from './catalogue.ts';
import { type Move, type ProcessGraph, reach } from './graph.ts';

/** Events that need nobody: a clock, the engine itself. A partner's word comes from somebody, once. */
const BY_ITSELF: ReadonlySet<string> = new Set(['timer', 'special']);

const alone = ({ action }: Move): boolean => BY_ITSELF.has(action.auto);

/** Circles that automatic actions can run for ever without a person, told once at their first step. */
export function lintAutoLoops({ steps }: CompiledProcess, graph: ProcessGraph): Finding[] {
  const findings: Finding[] = [];
  const told = new Set<string | null>();
  const automatic = new Set(graph.moves.filter(alone).map(({ action }) => action.from));
  if (automatic.size === 0) return [];
  for (const [index, { stepCode }] of steps.entries()) {
    if (told.has(stepCode) || !automatic.has(stepCode)) continue;
    const next = (graph.from.get(stepCode) ?? []).filter(alone).map(({ to }) => to);
    const onward = reach(graph, next, alone);
    if (!onward.has(stepCode)) continue;
    const ring = steps.filter(
      (step) => onward.has(step.stepCode) && reach(graph, [step.stepCode], alone).has(stepCode),
    );
    for (const step of ring) told.add(step.stepCode);
    findings.push(lint('auto-loop', `/steps/${index}`, ring.map((step) => step.stepName).join(' → ')));
  }
  return findings;
}
