import type { CompiledProcess, Finding, ServiceProcess } from '../../../../schemas/types/index.ts';
import { lintAutoLoops } from './auto-loops.ts';
import { lintBorrowedRoles } from './borrowed-roles.ts';
import { lintConditions } from './conditions.ts';
import { lintDurations } from './durations.ts';
import { lintEnds } from './ends.ts';
import { lintExtensions } from './extensions.ts';
import { graphOf } from './graph.ts';
import { lintMoney } from './money.ts';
import { lintNumbers } from './numbers.ts';
import { lintOwnStep } from './own-step.ts';
import { lintSettings } from './settings.ts';
import { lintWaiting } from './waiting.ts';

/** Everything that is wrong with a process taken alone, beside what reading its texts and its structure told. */
export function lintProcess(process: ServiceProcess, compiled: CompiledProcess): Finding[] {
  const graph = graphOf(compiled);
  return [
    ...lintEnds(compiled, graph),
    ...lintAutoLoops(compiled, graph),
    ...lintConditions(compiled),
    ...lintMoney(compiled, graph),
    ...lintDurations(compiled, graph),
    ...lintWaiting(compiled),
    ...lintNumbers(compiled),
    ...lintBorrowedRoles(compiled),
    ...lintOwnStep(compiled),
    ...lintExtensions(compiled),
    ...lintSettings(process),
  ];
}
