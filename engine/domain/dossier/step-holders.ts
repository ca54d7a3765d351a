import type { CompiledRole, CompiledStep, Employee } from '../../../schemas/types/index.ts';
import type { DirectoryView } from '../access/directory.ts';
import { TERMINAL_STATUSES } from '../process/statuses.ts';
import type { ProcessTable } from '../process/table.ts';

/** Where a dossier at a step waits: for people, for the applicant, for a clock or another dossier, or for nothing any more. */
export type StepWait = 'hands' | 'applicant' | 'automatic' | 'final';

/** A role of a step at an agency with the people who hold it today. */
export interface RoleHolders {
  roleCode: string;
  roleName: string;
  /** true executes (thực hiện), false watches (theo dõi). */
  moderator: boolean;
  /** Whether the role takes part only under a condition. */
  conditional: boolean;
  people: Employee[];
}

/** Who would hold a dossier at a step today. */
export interface StepHolders {
  stepCode: string;
  stepName: string;
  wait: StepWait;
  roles: RoleHolders[];
  /** Steps whose last officer takes this one again (`!code` of roleAsStep). */
  sameAs: string[];
  /** Nobody would take it: the dossier would stand still. */
  empty: boolean;
}

/**
 * The roles that take a step: its own and those of the steps it borrows from, else those of the process. Entered by an
 * action that lets nobody be named, a step that borrows roles is not in the hands of its own (OpenCPS semantics §3.11).
 */
export function rolesTaking(step: CompiledStep, table: ProcessTable, unnamed: boolean): CompiledRole[] {
  const borrowed = step.roleAsStep
    .filter(({ actedOnly }) => !actedOnly)
    .flatMap(({ stepCode }) => table.step(stepCode)?.roles ?? []);
  if (unnamed && borrowed.length > 0) return borrowed;
  return step.roles.length > 0 || borrowed.length > 0 ? [...step.roles, ...borrowed] : table.process.roles;
}

/** The roles that may take a step, whichever action enters it. */
export function rolesOfStep(step: CompiledStep, table: ProcessTable): CompiledRole[] {
  const entering = table.process.actions.filter(({ to, inside }) => inside && to === step.stepCode);
  return rolesTaking(step, table, entering.length > 0 && entering.every(({ assign }) => assign === 0));
}

/** The agency whose holders of a role take a step: the handling one, else the receiving one, else the nearest above. */
export function agencyOfRole(
  roleCode: string,
  { handling, receiving }: { handling: string; receiving: string },
  directory: DirectoryView,
): string {
  const candidates = [handling, receiving, ...directory.lineage(handling).reverse()];
  return candidates.find((agency) => directory.holders(roleCode, agency).length > 0) ?? handling;
}

const BY_ITSELF: ReadonlySet<string> = new Set(['timer', 'listener', 'special']);
const APPLICANT_STATUSES: ReadonlySet<string> = new Set(['waiting', 'correcting', 'paying']);

function waitOf(step: CompiledStep, table: ProcessTable): StepWait {
  if (step.final || TERMINAL_STATUSES.has(step.status)) return 'final';
  const leaving = table.actionsFrom(step.stepCode);
  if (leaving.length > 0 && leaving.every(({ auto }) => BY_ITSELF.has(auto))) return 'automatic';
  const plain = leaving.filter(({ auto }) => !BY_ITSELF.has(auto));
  if (APPLICANT_STATUSES.has(step.status) || (plain.length > 0 && plain.every(({ auto }) => auto === 'submit')))
    return 'applicant';
  return 'hands';
}

/** Whether only an officer moves a dossier on from a step: where nobody holds it, the dossier stands still. */
export function needsOfficer(step: CompiledStep, table: ProcessTable): boolean {
  const wait = waitOf(step, table);
  if (wait !== 'applicant') return wait === 'hands';
  // A supplement that only the desk can take in waits for the desk, whatever its status says.
  return table.actionsFrom(step.stepCode).every(({ auto }) => auto !== 'submit');
}

/** What a step asks of the people of whichever agency takes it. */
export interface StepNeed extends Pick<StepHolders, 'stepCode' | 'stepName' | 'wait' | 'sameAs'> {
  roles: Omit<RoleHolders, 'people'>[];
  needsOfficer: boolean;
}

/** The steps of a process as far as it matters who takes them; a fraction of its table. */
export function stepNeeds(table: ProcessTable): StepNeed[] {
  return table.process.steps.map((step) => {
    const roles = new Map<string, StepNeed['roles'][number]>();
    for (const { roleCode, roleName, moderator, condition } of rolesOfStep(step, table)) {
      const known = roles.get(roleCode);
      roles.set(roleCode, {
        roleCode,
        roleName,
        moderator: moderator || (known?.moderator ?? false),
        conditional: condition.terms.length > 0 && (known?.conditional ?? true),
      });
    }
    return {
      stepCode: step.stepCode,
      stepName: step.stepName,
      wait: waitOf(step, table),
      roles: [...roles.values()],
      sameAs: step.roleAsStep.filter(({ actedOnly }) => actedOnly).map(({ stepCode }) => stepCode),
      needsOfficer: needsOfficer(step, table),
    };
  });
}

/** *Ai làm bước này*: who would take each step at an agency that receives and handles, today. */
export function findStepHolders(
  needs: readonly StepNeed[],
  agencyCode: string,
  directory: DirectoryView,
): StepHolders[] {
  const agencies = { handling: agencyCode, receiving: agencyCode };
  return needs.map(({ needsOfficer: officer, ...step }) => {
    const roles = step.roles.map((role) => ({
      ...role,
      roleName: role.roleName || (directory.role(role.roleCode)?.roleName ?? role.roleCode),
      people: directory.holders(role.roleCode, agencyOfRole(role.roleCode, agencies, directory)),
    }));
    const held = roles.some(({ moderator, people }) => moderator && people.length > 0);
    return { ...step, roles, empty: officer && !held && step.sameAs.length === 0 };
  });
}
