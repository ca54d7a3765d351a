import type { Bilingual, CompiledProcess, CompiledStep, ImpactVerdict } from '../../../schemas/types/index.ts';
import { graphOf, reachBackwards } from './lint/graph.ts';
import { TERMINAL_STATUSES } from './statuses.ts';

/** What a new text of a process would mean for dossiers at one step. */
export interface StepVerdict {
  verdict: ImpactVerdict;
  why: Bilingual;
  /** The step that most likely stands for it, where the step itself is gone or means something else. */
  proposed?: string;
}

const said = (vi: string, en: string): Bilingual => ({ vi, en });

/** The step of the new text that most likely stands for an old one: the same name, else the only one of its status. */
export function proposedStep(
  old: { stepName: string; status?: string },
  steps: readonly CompiledStep[],
): string | undefined {
  const running = steps.filter(({ status }) => !TERMINAL_STATUSES.has(status));
  const named = running.filter(({ stepName }) => stepName.trim().toLowerCase() === old.stepName.trim().toLowerCase());
  if (named.length === 1) return named[0]?.stepCode;
  const alike = running.filter(({ status }) => status === old.status);
  return alike.length === 1 ? alike[0]?.stepCode : undefined;
}

/** Judges steps against a new text; `before` is what is in force, undefined where nothing is. */
export function judgeSteps(
  after: CompiledProcess,
  before: CompiledProcess | undefined,
): (stepCode: string | null, stepName: string) => StepVerdict {
  const ends = after.steps.filter(({ status }) => TERMINAL_STATUSES.has(status)).map(({ stepCode }) => stepCode);
  const ending = reachBackwards(graphOf(after), ends);
  const byCode = new Map(after.steps.map((step) => [step.stepCode, step]));
  const old = new Map(before?.steps.map((step) => [step.stepCode, step]));
  return (stepCode, stepName) => {
    if (stepCode === null)
      return { verdict: 'continues', why: said('chưa có thao tác nào', 'no act has been taken yet') };
    const was = old.get(stepCode);
    const proposed = proposedStep({ stepName, ...(was ? { status: was.status } : {}) }, after.steps);
    const offer = proposed === undefined ? {} : { proposed };
    const now = byCode.get(stepCode);
    if (!now) return { verdict: 'needs-mapping', why: said('bước này không còn', 'the step is gone'), ...offer };
    if (TERMINAL_STATUSES.has(now.status))
      return {
        verdict: 'needs-mapping',
        why: said('bước này nay là bước kết thúc', 'the step is an end now'),
        ...offer,
      };
    if (!ending.has(stepCode))
      return {
        verdict: 'stranded',
        why: said('từ bước này không tới được bước kết thúc', 'no end can be reached from it'),
      };
    if (was && was.status !== now.status) {
      const why = said(
        `trạng thái đổi từ “${was.status}” thành “${now.status}”`,
        `its status changes from “${was.status}” to “${now.status}”`,
      );
      return { verdict: 'needs-mapping', why, proposed: stepCode };
    }
    return { verdict: 'continues', why: said('bước này còn nguyên nghĩa', 'the step means the same') };
  };
}
