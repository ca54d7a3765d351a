import { TERMINAL_STATUSES } from '../../../engine/domain/process/statuses.ts';
import { fold } from '../../../engine/domain/words.ts';
import type { ImpactReport, ProcessStep, StepMapping } from '../../../schemas/types/index.ts';

/** A step dossiers stand at, or may come to before a migration reaches them. */
export interface OldStep {
  stepCode: string;
  stepName: string;
  dossierStatus?: string;
  /** Dossiers that stand there now. */
  count: number;
  /** The step that stands for it in the eyes of the server. */
  proposed?: string;
}

/** An old step beside the step of the new version that most likely stands for it; '' where none does. */
export interface StepPair {
  old: OldStep;
  proposed: string;
}

/** Steps dossiers stand at, and those of the version before that the new one lacks; who waits to be received has none to map. */
export function oldSteps(
  report: Pick<ImpactReport, 'steps'>,
  before: readonly ProcessStep[],
  after: readonly ProcessStep[],
): OldStep[] {
  const statuses = new Map(before.map(({ stepCode, dossierStatus }) => [stepCode, dossierStatus]));
  const stood = report.steps
    .filter(({ stepCode }) => stepCode !== '')
    .map(({ stepCode, stepName, count, proposed }): OldStep => {
      const dossierStatus = statuses.get(stepCode);
      return {
        stepCode,
        stepName,
        count,
        ...(dossierStatus === undefined ? {} : { dossierStatus }),
        ...(proposed === undefined ? {} : { proposed }),
      };
    });
  const known = new Set([...stood, ...after].map(({ stepCode }) => stepCode));
  const gone = before.filter(({ stepCode }) => !known.has(stepCode));
  return [
    ...stood,
    ...gone.map(({ stepCode, stepName, dossierStatus }) => ({ stepCode, stepName, dossierStatus, count: 0 })),
  ];
}

const onlyOne = (found: readonly ProcessStep[]): string => (found.length === 1 ? (found[0]?.stepCode ?? '') : '');

/** The step of the same code, else what the server proposes, else the only one of the same name, else of the same status. */
export function proposeStep(old: OldStep, steps: readonly ProcessStep[]): string {
  const has = (code: string): boolean => steps.some(({ stepCode }) => stepCode === code);
  if (has(old.stepCode)) return old.stepCode;
  if (old.proposed !== undefined && has(old.proposed)) return old.proposed;
  const running = steps.filter(({ dossierStatus }) => !TERMINAL_STATUSES.has(dossierStatus));
  const named = onlyOne(running.filter(({ stepName }) => fold(stepName) === fold(old.stepName)));
  return named || onlyOne(running.filter(({ dossierStatus }) => dossierStatus === old.dossierStatus));
}

/** Every old step beside its proposal; those without one first, then those that change. */
export function stepPairs(olds: readonly OldStep[], steps: readonly ProcessStep[]): StepPair[] {
  const rank = ({ old, proposed }: StepPair): number => (proposed === '' ? 0 : proposed === old.stepCode ? 2 : 1);
  return olds.map((old) => ({ old, proposed: proposeStep(old, steps) })).sort((one, other) => rank(one) - rank(other));
}

/** What is sent: a step that keeps its code need not be named, one without a step of the new version cannot be. */
export function mappingOf(pairs: readonly StepPair[], chosen: StepMapping): StepMapping {
  return Object.fromEntries(
    pairs.flatMap(({ old: { stepCode }, proposed }) => {
      const to = chosen[stepCode] ?? proposed;
      return to === '' || to === stepCode ? [] : [[stepCode, to]];
    }),
  );
}
