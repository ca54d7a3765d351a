import type {
  CompiledStep,
  Dossier,
  DossierEvent,
  DossierMigrated,
  DossierPins,
  DossierTemplate,
  Instant,
  PartState,
  PastStep,
  StepMapping,
  StepState,
} from '../../../schemas/types/index.ts';
import { withinCalendar } from '../calendar/within-calendar.ts';
import { graphOf, reachBackwards } from '../process/lint/graph.ts';
import { TERMINAL_STATUSES } from '../process/statuses.ts';
import type { ProcessTable } from '../process/table.ts';
import { type Reason, reason } from '../refusals.ts';
import { apply } from './apply.ts';
import type { ActContext } from './context.ts';
import { handRolesOf } from './hands.ts';
import { limitIn, limitOver, recountedBy } from './limit-over.ts';
import { partState } from './open.ts';
import { INPUT_TYPES } from './papers.ts';
import { isCounted, presentDates, recomputedEvent } from './recompute.ts';
import { needsOfficer } from './step-holders.ts';

/** Where dossiers are to go. */
export interface MigrationPlan {
  jobId: string;
  pins: Pick<DossierPins, 'process' | 'template' | 'release'>;
  /** The template in force; undefined where it is the one the dossier has. */
  template?: DossierTemplate;
  mapping: StepMapping;
  /** Only dossiers that have not left this step. */
  pastStep?: string;
  /** Whether due dates are counted anew; `before` is the version the dossier runs on. */
  recompute?: { reason: string; before: ProcessTable };
}

/** What becomes of a dossier: it moves over, it was not meant, or it cannot. */
export type Migration = { events: DossierEvent[] } | { left: Reason } | { reasons: Reason[] };

const endsOf = new WeakMap<ProcessTable, ReadonlySet<string | null>>();

/** Steps of a process from which an end can be reached. */
function endingSteps(table: ProcessTable): ReadonlySet<string | null> {
  const known = endsOf.get(table);
  if (known) return known;
  const { process } = table;
  const ends = process.steps.filter(({ status }) => TERMINAL_STATUSES.has(status)).map(({ stepCode }) => stepCode);
  const ending = reachBackwards(graphOf(process), ends);
  endsOf.set(table, ending);
  return ending;
}

/** The papers a dossier has, as the new template names them; what the template lacks stays, what it adds is not handed in yet. */
function partsOver(dossier: Dossier, template: DossierTemplate): PartState[] {
  const chosen = template.cases?.find(({ caseCode }) => caseCode === dossier.caseCode);
  const wanted = template.parts.flatMap((part) => {
    const inCase = chosen?.parts.find(({ partNo }) => partNo === part.partNo);
    return chosen && !inCase && INPUT_TYPES.has(part.partType) ? [] : [partState(part, inCase)];
  });
  const fresh = new Map(wanted.map((part) => [part.partNo, part]));
  const kept = dossier.parts.map((part): PartState => {
    const now = fresh.get(part.partNo);
    if (!now) return part;
    const { partName, partType, required, multiple, eSign, fileTemplateNo, originals, copies, fileMark } = now;
    return { ...part, partName, partType, required, multiple, eSign, fileTemplateNo, originals, copies, fileMark };
  });
  const had = new Set(dossier.parts.map(({ partNo }) => partNo));
  return [...kept, ...wanted.filter(({ partNo }) => !had.has(partNo))];
}

const stepOver = (now: StepState, step: CompiledStep): StepState => ({
  ...now,
  stepCode: step.stepCode,
  stepName: step.stepName,
  lane: step.lane,
  instruction: step.instruction,
  final: step.final,
});

/** Steps left behind under the codes they have now; of two that became one, the later stands. */
function pastOver(past: PastStep[], mapped: (code: string) => string): PastStep[] {
  const byCode = new Map<string, PastStep>();
  for (const one of past) {
    const stepCode = mapped(one.stepCode);
    byCode.delete(stepCode);
    byCode.set(stepCode, { ...one, stepCode });
  }
  return [...byCode.values()];
}

/** A migration with its due dates counted anew where that is asked for. */
function dated(dossier: Dossier, migrated: DossierMigrated, plan: MigrationPlan, context: ActContext): Migration {
  if (!plan.recompute || !isCounted(dossier)) return { events: [migrated] };
  const { now, table, calendar } = context;
  const { reason: why, before } = plan.recompute;
  const event = { ...migrated, duration: limitOver(dossier, before, table), durationUnit: table.process.durationUnit };
  const after = apply(dossier, event);
  const recount = withinCalendar(
    () => ({ to: recountedBy(after, context) }),
    () => undefined,
  );
  if (!recount) return { reasons: [reason('calendar-empty', { agency: dossier.handlingAgency.name, about: '' })] };
  const by = { jobId: plan.jobId, back: false, reason: why, revision: calendar.revision, now, ...limitIn(after) };
  const recomputed = recomputedEvent(after, recount.to, by);
  return { events: recomputed ? [event, recomputed] : [event] };
}

/**
 * Moves a running dossier over to another version: the step it stands at, its hands and its papers as the version says;
 * money, files and numbers as they are, and its due dates unless they are to be counted anew. `context.table` is the new
 * version's.
 */
export function migrateDossier(dossier: Dossier, plan: MigrationPlan, context: ActContext): Migration {
  const { step } = dossier;
  if (step?.final || TERMINAL_STATUSES.has(dossier.status))
    return { left: reason('dossier-closed', { statusName: dossier.statusName.vi }) };
  if (plan.pastStep !== undefined && dossier.pastSteps.some(({ stepCode }) => stepCode === plan.pastStep))
    return { left: reason('migration-past-step', { step: plan.pastStep }) };
  const { process, template } = dossier.pins;
  if (process.version === plan.pins.process.version && template.version === plan.pins.template.version)
    return { left: reason('migration-there', { version: process.version }) };
  const { table } = context;
  const mapped = (code: string): string => (Object.hasOwn(plan.mapping, code) ? (plan.mapping[code] ?? code) : code);
  const shared = {
    type: 'migrated' as const,
    jobId: plan.jobId,
    back: false,
    pins: { ...dossier.pins, ...plan.pins },
    pastSteps: pastOver(dossier.pastSteps, mapped),
    parts: plan.template ? partsOver(dossier, plan.template) : dossier.parts,
  };
  const { status, subStatus, statusName, subStatusName } = dossier;
  if (!step) {
    const names = { status, subStatus, statusName, ...(subStatusName ? { subStatusName } : {}) };
    return dated(dossier, { ...shared, step: null, ...names, handRoles: dossier.handRoles }, plan, context);
  }
  const target = table.step(mapped(step.stepCode));
  if (!target) return { reasons: [reason('migration-unmapped', { stepName: step.stepName })] };
  if (target.final || TERMINAL_STATUSES.has(target.status))
    return { reasons: [reason('migration-would-end', { stepName: target.stepName })] };
  const handRoles = handRolesOf(target, undefined, dossier, context);
  const held =
    dossier.holders.some(({ assigned }) => assigned === 1) ||
    handRoles.some(
      ({ roleCode, agencyCode, moderator }) => moderator && context.directory.holders(roleCode, agencyCode).length > 0,
    );
  const reasons = [
    ...(endingSteps(table).has(target.stepCode) ? [] : [reason('migration-strands', { stepName: target.stepName })]),
    ...(needsOfficer(target, table) && !held ? [reason('nobody-holds-step', { stepName: target.stepName })] : []),
  ];
  if (reasons.length > 0) return { reasons };
  const same = target.status === status;
  const [firstSub = ''] = target.subStatuses;
  const sub = same && (subStatus === '' || target.subStatuses.includes(subStatus)) ? subStatus : firstSub;
  const event = {
    ...shared,
    step: stepOver(step, target),
    status: target.status,
    subStatus: sub,
    statusName: context.statusName(target.status),
    ...(sub === '' ? {} : { subStatusName: context.statusName(sub) }),
    handRoles,
  };
  return dated(dossier, event, plan, context);
}

/** Takes a migration back: the dossier as it was before, unless somebody has done something since but look at it. */
export function migrateBack(
  dossier: Dossier,
  before: Dossier,
  { jobId, reason: why, now }: { jobId: string; reason: string; now: Instant },
): DossierEvent[] {
  const { pins, step, status, subStatus, statusName, subStatusName, handRoles, pastSteps } = before;
  const had = new Set(before.parts.map(({ partNo }) => partNo));
  // What was handed in since stays, with the part it was handed in for.
  const added = dossier.parts.filter(({ partNo, files }) => !had.has(partNo) && files.length > 0);
  const { duration, durationUnit } = before;
  const limited = duration?.count !== dossier.duration?.count || duration?.unit !== dossier.duration?.unit;
  const event: DossierMigrated = {
    type: 'migrated',
    jobId,
    back: true,
    pins,
    step,
    status,
    subStatus,
    statusName,
    ...(subStatusName ? { subStatusName } : {}),
    handRoles,
    pastSteps,
    parts: [...before.parts, ...added],
    ...(limited ? { duration, durationUnit } : {}),
  };
  const revision = before.clock.findLast(({ calendarRevision }) => calendarRevision !== undefined)?.calendarRevision;
  const by = {
    jobId,
    back: true,
    reason: why,
    revision: revision ?? '',
    now,
    ...(limited && duration ? { duration } : {}),
  };
  const recomputed = recomputedEvent(apply(dossier, event), presentDates(before), by);
  return recomputed ? [event, recomputed] : [event];
}
