import type {
  ActionConfig,
  CompiledDocumentType,
  CompiledProcess,
  CompiledRole,
  CompiledStep,
  DocumentType,
  Duration,
  Finding,
  ProcessAction,
  ProcessStep,
  RoleUse,
  ServiceProcess,
  StepConfig,
} from '../../../schemas/types/index.ts';
import { feelFindings } from '../condition/feel.ts';
import { parseCondition, parseRoleCondition } from '../condition/parse.ts';
import { parseNumberPattern } from '../numbering/parse-number-pattern.ts';
import { compileAction } from './compile-action.ts';
import { below, finding, withMend } from './faults.ts';
import { legalTypesOf } from './legal-documents.ts';
import { withoutDuration } from './lint/mends.ts';
import { readDueDatePattern } from './read-due-date.ts';
import { readList, readRoleAsStep } from './read-texts.ts';
import { TERMINAL_STATUSES } from './statuses.ts';
import { findStructureFaults } from './structure.ts';

/** Configurations shared by every process, merged by value into the compiled one. */
export interface SharedConfigs {
  actionConfigs: ActionConfig[];
  stepConfigs: StepConfig[];
  /** Papers that actions issue. */
  documentTypes?: DocumentType[];
}

export interface Compilation {
  compiled: CompiledProcess;
  findings: Finding[];
}

/** What a process carries of a paper it issues. */
export const carriedPaper = ({ typeCode, documentName, codePattern = '' }: DocumentType): CompiledDocumentType => ({
  typeCode,
  documentName,
  codePattern,
});

/** Names and numbers of the papers a process issues, by value; a paper whose type is unknown is issued under its code. */
function withDocumentTypes(compiled: CompiledProcess, known: DocumentType[] | undefined): CompiledProcess {
  const legal = legalTypesOf(compiled.steps.map(({ status }) => status));
  const codes = new Set([...compiled.actions.flatMap(({ documentTypes }) => documentTypes), ...legal]);
  if (codes.size === 0 || !known) return compiled;
  const documentTypes = known.filter(({ typeCode }) => codes.has(typeCode)).map(carriedPaper);
  return { ...compiled, documentTypes };
}

/** The partners of `A` or `A@SERVICE,B@SERVICE` (§3.14): each once, by the code it is configured under. */
const serversOf = (serverNo: string): string[] => [
  ...new Set(readList(serverNo).map((server) => server.split('@')[0]?.trim() || server)),
];

/** The time a count in a process's unit allows; nothing for 0 and less. */
export function durationOf(count: number, unit: 0 | 1): Duration | null {
  return count > 0 ? { count, unit: unit === 1 ? 'hour' : 'working-day' } : null;
}

function negativeDuration(count: number, path: string): Finding[] {
  if (count >= 0) return [];
  const message = {
    vi: `thời hạn ${count} được hiểu là không có thời hạn`,
    en: `a duration of ${count} is read as no time limit`,
  };
  return [withMend(finding('warning', 'duration-negative', path, message, String(count)), withoutDuration(path))];
}

const FIRST_PHASE = 11;
const LAST_PHASE = 13;

/** Acts that take their due date from a phase `dueDatePattern` does not have; they would leave it as it is. */
function findMissingPhases({ actions, dueDate }: CompiledProcess): Finding[] {
  return actions.flatMap(({ dateOption }, index) => {
    if (dateOption < FIRST_PHASE || dateOption > LAST_PHASE || dueDate.phases[dateOption - FIRST_PHASE]) return [];
    const phase = dateOption - FIRST_PHASE + 1;
    const message = {
      vi: `dueDatePattern không có kỳ thứ ${phase} mà dateOption ${dateOption} cần`,
      en: `dueDatePattern has no phase ${phase}, which dateOption ${dateOption} needs`,
    };
    return [finding('warning', 'due-phase-missing', `/actions/${index}`, message, String(dateOption))];
  });
}

function compileRoles(
  roles: RoleUse[],
  path: string,
  read: typeof parseRoleCondition,
  findings: Finding[],
): CompiledRole[] {
  return roles.map(({ roleCode, roleName, moderator, condition }, index) => {
    const parsed = read(condition, `${path}/roles/${index}/condition`);
    findings.push(...parsed.findings, ...feelFindings(parsed.condition, `${path}/roles/${index}/condition`));
    return { roleCode, roleName, moderator, condition: parsed.condition };
  });
}

function compileStep(
  step: ProcessStep,
  path: string,
  unit: 0 | 1,
  leadsOn: boolean,
  findings: Finding[],
): CompiledStep {
  findings.push(...negativeDuration(step.durationCount, `${path}/durationCount`));
  return {
    stepCode: step.stepCode,
    stepName: step.stepName,
    lane: step.sequenceNo,
    status: step.dossierStatus,
    subStatuses: readList(step.dossierSubStatus),
    duration: durationOf(step.durationCount, unit),
    instruction: step.stepInstruction,
    lockState: step.lockState ?? '',
    editable: step.editable ?? false,
    checkInput: step.checkInput,
    final: TERMINAL_STATUSES.has(step.dossierStatus) && !leadsOn,
    waitLimit: step.waitLimit ?? null,
    roles: compileRoles(step.roles, path, parseCondition, findings),
    roleAsStep: readRoleAsStep(step.roleAsStep),
  };
}

/**
 * Parses every text of a process once and merges the shared configurations in, with all findings by JSON Pointer.
 * The compiled process is what a version carries; a later engine reads it, not the texts.
 */
export function compileProcess(process: ServiceProcess, configs: SharedConfigs): Compilation {
  const findings: Finding[] = [...negativeDuration(process.durationCount, '/durationCount')];
  const unit = process.durationUnit === 1 ? 1 : 0;
  const dueDate = readDueDatePattern(process.dueDatePattern);
  findings.push(...below('/dueDatePattern', dueDate.findings));
  findings.push(...below('/dossierNoPattern', parseNumberPattern(process.dossierNoPattern).findings));
  const configOf = new Map(configs.actionConfigs.map((config) => [config.actionCode, config]));
  const moves = ({ actionCode }: ProcessAction) => configOf.get(actionCode)?.insideProcess ?? true;
  const leaving = new Set(process.actions.filter(moves).map(({ preStepCode }) => preStepCode));
  const statusOf = new Map(process.steps.map((step) => [step.stepCode, step.dossierStatus]));
  const compiled: CompiledProcess = {
    processNo: process.processNo,
    processName: process.processName,
    duration: durationOf(process.durationCount, unit),
    durationUnit: unit,
    channelDurations: process.channelDurations ?? [],
    ...(process.startRule ? { startRule: process.startRule } : {}),
    ...(process.receptionLimit ? { receptionLimit: process.receptionLimit } : {}),
    ...(process.supplementLimit === undefined ? {} : { supplementLimit: process.supplementLimit }),
    ...(process.supplementReminder === undefined ? {} : { supplementReminder: process.supplementReminder }),
    ...(process.appointments ? { appointments: process.appointments } : {}),
    ...(process.supplementRule ? { supplementRule: process.supplementRule } : {}),
    dossierNoPattern: process.dossierNoPattern,
    dueDate: dueDate.value,
    generatePassword: process.generatePassword,
    directNotification: process.directNotification ?? false,
    servers: serversOf(process.serverNo),
    ...(process.counterCode ? { counterCode: process.counterCode } : {}),
    roles: compileRoles(process.roles, '', parseRoleCondition, findings),
    steps: process.steps.map((step, index) =>
      compileStep(step, `/steps/${index}`, unit, leaving.has(step.stepCode), findings),
    ),
    actions: process.actions.map((action, index) => {
      const result = compileAction(action, configOf.get(action.actionCode), statusOf.get(action.postStepCode) ?? '');
      findings.push(...below(`/actions/${index}`, result.findings));
      return result.action;
    }),
    lanes: process.sequences.map(({ sequenceNo, sequenceName, sequenceRole, durationCount }) => {
      // A text of the imported files: nothing, or a count in the unit of the process.
      const duration = durationOf(Number(durationCount) || 0, unit);
      return { sequenceNo, sequenceName, sequenceRole, ...(duration ? { duration } : {}) };
    }),
  };
  findings.push(...findMissingPhases(compiled), ...findStructureFaults(compiled));
  return { compiled: withDocumentTypes(compiled, configs.documentTypes), findings };
}
