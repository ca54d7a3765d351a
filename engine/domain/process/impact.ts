import type { Bilingual, CompiledProcess, CompiledStep, ImpactVerdict } from '../../../schemas/types/index.ts';
import type { DirectoryView } from '../access/directory.ts';
import { agencyOfRole, needsOfficer, rolesOfStep } from '../dossier/step-holders.ts';
import { graphOf, reachBackwards } from './lint/graph.ts';
import { TERMINAL_STATUSES } from './statuses.ts';
import { type ProcessTable, tableOf } from './table.ts';

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

/** Agencies that handle and received dossiers of a group. */
export interface GroupPlaces {
  agencies: readonly { handling: string; receiving: string }[];
  directory: DirectoryView;
}

/** Why dossiers would lie at a step: nobody holds one of its executing roles at an agency they are at. */
function whoLacks(
  step: CompiledStep,
  table: ProcessTable,
  { agencies, directory }: GroupPlaces,
): Bilingual | undefined {
  if (!needsOfficer(step, table)) return undefined;
  const roles = rolesOfStep(step, table).filter(({ moderator }) => moderator);
  const known = roles.filter(({ roleCode }) => directory.role(roleCode));
  if (known.length === 0) {
    const named = roles.map(({ roleCode }) => roleCode).join(', ');
    if (named === '') return said('bước này không giao cho vai trò nào', 'no role has this step');
    return said(`vai trò ${named} không còn`, `the role ${named} is gone`);
  }
  const empty = agencies.find(
    (places) =>
      !known.some(({ roleCode }) => directory.holders(roleCode, agencyOfRole(roleCode, places, directory)).length > 0),
  );
  if (!empty) return undefined;
  const named = known.map(({ roleName, roleCode }) => roleName || roleCode).join(', ');
  const where = directory.agency(empty.handling)?.agencyName ?? empty.handling;
  return said(`không ai giữ vai trò ${named} tại ${where}`, `nobody holds the role ${named} at ${where}`);
}

/** Judges steps of the version dossiers are on, `before`, against a new text, and whether somebody would take them there. */
export function judgeSteps(
  after: CompiledProcess,
  before: CompiledProcess | undefined,
): (stepCode: string | null, stepName: string, places?: GroupPlaces) => StepVerdict {
  const table = tableOf(after);
  const ends = after.steps.filter(({ status }) => TERMINAL_STATUSES.has(status)).map(({ stepCode }) => stepCode);
  const ending = reachBackwards(graphOf(after), ends);
  const byCode = new Map(after.steps.map((step) => [step.stepCode, step]));
  const old = new Map(before?.steps.map((step) => [step.stepCode, step]));
  return (stepCode, stepName, places) => {
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
    const lacking = places && whoLacks(now, table, places);
    if (lacking) return { verdict: 'stranded', why: lacking };
    if (was && was.lane !== now.lane) {
      const named = (lane: string) => lane || '…';
      const why = said(
        `bước chuyển từ giai đoạn “${named(was.lane)}” sang “${named(now.lane)}”`,
        `the step goes from the phase “${named(was.lane)}” to “${named(now.lane)}”`,
      );
      return { verdict: 'needs-mapping', why, proposed: stepCode };
    }
    return { verdict: 'continues', why: said('bước này còn nguyên nghĩa', 'the step means the same') };
  };
}
