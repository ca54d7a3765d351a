import type {
  AskedSignature,
  CompiledAction,
  CompiledStep,
  Dossier,
  DossierEvent,
  NumberDraw,
  StopKind,
} from '../../../schemas/types/index.ts';
import type { Actor } from '../access/actor.ts';
import { hatsFor } from '../access/delegation.ts';
import { withinCalendar } from '../calendar/within-calendar.ts';
import { legalDocumentFor } from '../process/legal-documents.ts';
import { TERMINAL_STATUSES } from '../process/statuses.ts';
import { type Reason, reason } from '../refusals.ts';
import { actorReason } from './actor-right.ts';
import { apply } from './apply.ts';
import { calendarReason } from './calendar-reason.ts';
import { type Candidate, candidatesFor, type RoleChoice, roleChoicesFor } from './candidates.ts';
import { type Charge, chargeFor } from './charge.ts';
import { checkReasons, checksPapers, confirmReasons, withChecks } from './checks.ts';
import { childReasons, childrenFor } from './children.ts';
import { actionsNow, type Choice, type Chosen, chooseAction, conditionReasons } from './choose-action.ts';
import { clockActsFor, DATE_OPTION, isPhase, isWaiting } from './clock.ts';
import { type ActCommand, type ActContext, currentStep } from './context.ts';
import { datesFor, receives } from './dates.ts';
import type { Decision, Outcome } from './decision.ts';
import { type Hands, handsFor } from './hands.ts';
import { movedEvent } from './move.ts';
import { documentsFor, dossierNumberDraw, drawsNumber } from './numbers.ts';
import { madeParts, paperReasons, printedEvents, printedParts, signaturesBy } from './papers.ts';
import { receptionDates } from './reception.ts';
import { askedSignatures, signatureReasons, signingReason } from './signatures.ts';
import { stopKindOf } from './stops.ts';
import { answerEvents, roundReasons, supplementEvents, supplementReasons } from './supplement.ts';
import { delegatedWork } from './takers.ts';
import { withdrawalEvents, withdrawalReasons } from './withdrawal.ts';

/** Where an action leads: its step, the step before for a go-back, or the same step for an act outside the process. */
function targetOf(
  action: CompiledAction,
  dossier: Dossier,
  context: ActContext,
): { step: CompiledStep } | { reason: Reason } {
  const code = !action.inside ? currentStep(dossier) : (action.to ?? dossier.step?.fromStepCode ?? '');
  const step = code ? context.table.step(code) : undefined;
  return step ? { step } : { reason: reason('no-step-before') };
}

/** What stands in the way whatever the person enters: the actor, the condition, the papers, the children. */
export function standingReasons(action: CompiledAction, dossier: Dossier, context: ActContext): Reason[] {
  const empty = calendarReason(dossier.handlingAgency.code, context);
  return withinCalendar(
    () => everyStandingReason(action, dossier, context),
    () => [empty()],
  );
}

function everyStandingReason(action: CompiledAction, dossier: Dossier, context: ActContext): Reason[] {
  const target = targetOf(action, dossier, context);
  const actor = actorReason(dossier, action, context);
  const received = 'step' in target && action.inside && receives(dossier, action, target.step);
  const stop = 'step' in target ? stopKindOf(action, target.step, dossier) : undefined;
  return [
    ...(actor ? [actor] : []),
    ...conditionReasons(action, dossier, context),
    ...paperReasons(dossier, action, received, stop, context.files),
    ...signatureReasons(action, dossier, context),
    ...signingFaults(action, dossier, context, stop),
    ...withdrawalReasons(stop, dossier, context),
    ...(stop === 'supplement' ? roundReasons(dossier, context.table.process) : []),
    ...('reason' in target ? [target.reason] : childReasons(action, target.step, dossier, context)),
  ];
}

/** Why whoever acts cannot sign what the act signs. */
function signingFaults(action: CompiledAction, dossier: Dossier, context: ActContext, stop?: StopKind): Reason[] {
  const fault = context.files?.fault;
  return fault && action.eSignature && madeParts(dossier, action, stop).length > 0 ? [signingReason(fault)] : [];
}

/** A due date is typed where the act sets one: at reception or for a phase, and never before now. */
function dueDateReasons(
  action: CompiledAction,
  typed: string | undefined,
  received: boolean,
  context: ActContext,
): Reason[] {
  if (typed === undefined) return [];
  if (!context.table.process.dueDate.editable || !(received || isPhase(action.dateOption)))
    return [reason('due-date-not-editable')];
  const message = { vi: 'ngày hẹn trả đã qua', en: 'the due date is in the past' };
  return typed < context.now ? [reason('form-invalid', { path: '/dueDate', ...message })] : [];
}

function inputReasons(
  action: CompiledAction,
  command: ActCommand,
  dossier: Dossier,
  received: boolean,
  stop: StopKind | undefined,
  context: ActContext,
): Reason[] {
  const reasons: Reason[] = [...confirmReasons(action, command, context)];
  if (stop === 'supplement') reasons.push(...supplementReasons(dossier, command, context));
  if (checksPapers(context.table.step(currentStep(dossier) ?? ''), received))
    reasons.push(...checkReasons(dossier, context));
  if (action.noteRule === 2 && !command.actionNote?.trim()) reasons.push(reason('note-missing'));
  reasons.push(...dueDateReasons(action, command.dueDate, received, context));
  if (action.form)
    for (const { path, message } of context.checkForm(action.form, command.payload ?? {}))
      reasons.push(reason('form-invalid', { path, ...message }));
  return reasons;
}

function clockEvents(
  action: CompiledAction,
  step: CompiledStep,
  received: boolean,
  command: ActCommand,
  dossier: Dossier,
  context: ActContext,
): DossierEvent[] {
  const change = {
    receives: received,
    ends: TERMINAL_STATUSES.has(step.status) || action.dateOption === DATE_OPTION.finish,
    pauses: isWaiting(step, action),
  };
  const acts = clockActsFor(action, step, change, command.dueDate, dossier, context);
  return acts.length > 0 ? [{ type: 'clocked', acts }] : [];
}

/** States of `vnpostalStatus`: the post is collecting, and has handed over. */
const COLLECTING = 2;
const COLLECTED = 3;

/** Events of an act, in the order they happen; the move comes last, so that every event before it is the act of the step that is left. */
function eventsOf(
  action: CompiledAction,
  step: CompiledStep,
  hands: Hands,
  charge: Charge,
  checks: DossierEvent[],
  command: ActCommand,
  dossier: Dossier,
  context: ActContext,
): Decision {
  const draws: NumberDraw[] = [...charge.draws];
  const events: DossierEvent[] = [...checks];
  const received = action.inside && receives(dossier, action, step);
  const stop = stopKindOf(action, step, dossier);
  if (command.payload && Object.keys(command.payload).length > 0)
    events.push({ type: 'form-filled', actionCode: action.actionCode, values: command.payload });
  if (drawsNumber(dossier, action, received)) {
    draws.push(dossierNumberDraw(dossier, context));
    events.push({ type: 'numbered', draw: draws.length - 1, dossierNo: '' });
  }
  if (action.inside) {
    const plain = datesFor(dossier, action, step, received, context.now);
    const dates = { ...plain, ...receptionDates(dossier, plain, step, received, context) };
    if (Object.keys(dates).length > 0) events.push({ type: 'dated', dates });
    events.push(...clockEvents(action, step, received, command, dossier, context));
  }
  if (stop === 'supplement') events.push(...supplementEvents(dossier, command, context));
  else if (action.inside) events.push(...answerEvents(dossier, step.status, context.now));
  if (action.inside) events.push(...withdrawalEvents(dossier, step.status, context));
  const printed = printedEvents(printedParts(dossier, action, stop, context.files), context.files);
  events.push(...charge.events, ...printed, ...signaturesBy(printed.reduce(apply, dossier), action, context, stop));
  events.push(...documentsFor(action, dossier, context, draws, legalDocumentFor(stop, step.status)));
  events.push(...childrenFor(action, dossier, context));
  if (action.multipleCheck !== null) events.push({ type: 'noted', multipleCheck: action.multipleCheck });
  if (
    action.flags.some(({ flag }) => flag === 'receivedcollectionvnpost') &&
    dossier.postal.vnpostalStatus === COLLECTING
  )
    events.push({ type: 'noted', postal: { ...dossier.postal, vnpostalStatus: COLLECTED } });
  if (action.inside) events.push(movedEvent(action, step, hands, command, dossier, context));
  return { events, draws };
}

/** What an act does to a dossier, or every reason why it may not be done. */
export interface ActDecision {
  action: CompiledAction;
  /** Who acts: the actor, or the actor in the place of somebody absent. */
  actor: Actor;
  outcome: Outcome;
}

function decideChosen(
  { action, passedOver }: Chosen,
  before: Dossier,
  command: ActCommand,
  context: ActContext,
): ActDecision {
  const checks = withChecks(before, command);
  const { dossier } = checks;
  const { actor } = context;
  const target = targetOf(action, dossier, context);
  const received = 'step' in target && action.inside && receives(dossier, action, target.step);
  const stop = 'step' in target ? stopKindOf(action, target.step, dossier) : undefined;
  const reasons = [
    ...standingReasons(action, dossier, context),
    ...passedOver,
    ...checks.reasons,
    ...inputReasons(action, command, dossier, received, stop, context),
  ];
  const charge = chargeFor(action, command, dossier, context);
  reasons.push(...charge.reasons);
  if ('reason' in target) return { action, actor, outcome: { ok: false, reasons } };
  const { hands, reasons: handReasons } = handsFor(action, target.step, command, dossier, context);
  reasons.push(...handReasons);
  if (reasons.length > 0) return { action, actor, outcome: { ok: false, reasons } };
  return {
    action,
    actor,
    outcome: {
      ok: true,
      decision: eventsOf(action, target.step, hands, charge, checks.events, command, dossier, context),
    },
  };
}

/** Decides an action that was chosen: whether this actor may carry it out now, and what then happens. */
export function decideAction(choice: Chosen, dossier: Dossier, command: ActCommand, context: ActContext): ActDecision {
  const empty = calendarReason(dossier.handlingAgency.code, context);
  return withinCalendar(
    () => decideChosen(choice, dossier, command, context),
    () => ({ action: choice.action, actor: context.actor, outcome: { ok: false, reasons: [empty()] } }),
  );
}

function decideAs(dossier: Dossier, command: ActCommand, context: ActContext): ActDecision | { reasons: Reason[] } {
  const empty = calendarReason(dossier.handlingAgency.code, context);
  const choice = withinCalendar<Choice>(
    () => chooseAction(dossier, command, context),
    () => ({ reasons: [empty()] }),
  );
  return 'reasons' in choice ? choice : decideAction(choice, dossier, command, context);
}

/** Refused for want of a hand: as somebody else the actor might do it. Where it is the next step that nobody holds, `locked` is told. */
const handReason = ({ code, details }: Reason): boolean =>
  code === 'not-your-step' || (code === 'nobody-holds-step' && details.locked === undefined);

/**
 * Decides an act: which action is meant, whether this actor may carry it out now, and what then happens.
 * Reads only its arguments; a refusal carries all reasons, so "why can I not do this?" is the same call.
 */
export function decide(
  dossier: Dossier,
  command: ActCommand,
  context: ActContext,
): ActDecision | { reasons: Reason[] } {
  let own: ReturnType<typeof decideAs> | undefined;
  for (const actor of hatsFor(context.actor, delegatedWork(dossier))) {
    const decided = decideAs(dossier, command, actor === context.actor ? context : { ...context, actor });
    if ('outcome' in decided && decided.outcome.ok) return decided;
    own ??= decided;
    const reasons = 'reasons' in decided ? decided.reasons : decided.outcome.ok ? [] : decided.outcome.reasons;
    if (!reasons.some(handReason)) return decided;
  }
  return own ?? decideAs(dossier, command, context);
}

/** One action a screen offers at the current step, what stands in its way, and what may be entered with it. */
export interface OfferedAction {
  action: CompiledAction;
  reasons: Reason[];
  /** Who would act: the actor, or the actor in the place of somebody absent. */
  actor: Actor;
  candidates: Candidate[];
  roles: RoleChoice[];
  dueDateEditable: boolean;
  stop: StopKind | undefined;
  /** Every paper handed in must have been compared and passed. */
  checksPapers: boolean;
  signatures: AskedSignature[];
  /** Parts the act prints by itself. */
  prints: string[];
}

/** Nobody would take the step an action leads to, and nobody could be named who would. */
function unattended(
  action: CompiledAction,
  step: CompiledStep,
  candidates: Candidate[],
  dossier: Dossier,
  context: ActContext,
): Reason[] {
  if (candidates.some(({ unfit }) => !unfit)) return [];
  return handsFor(action, step, {}, dossier, context).reasons.filter(({ code }) => code === 'nobody-holds-step');
}

function offeredAs(action: CompiledAction, dossier: Dossier, context: ActContext): OfferedAction {
  const target = targetOf(action, dossier, context);
  const step = 'step' in target ? target.step : undefined;
  const received = step !== undefined && action.inside && receives(dossier, action, step);
  const candidates = step ? candidatesFor(action, step, dossier, context) : [];
  const stop = step && stopKindOf(action, step, dossier);
  return {
    action,
    actor: context.actor,
    stop,
    checksPapers: checksPapers(context.table.step(currentStep(dossier) ?? ''), received),
    signatures: askedSignatures(action, dossier, context),
    prints: printedParts(dossier, action, stop, context.files).map(({ partNo }) => partNo),
    reasons: [
      ...standingReasons(action, dossier, context),
      ...(step ? unattended(action, step, candidates, dossier, context) : []),
    ],
    candidates,
    roles: step ? roleChoicesFor(action, step, dossier, context) : [],
    dueDateEditable: context.table.process.dueDate.editable && (received || isPhase(action.dateOption)),
  };
}

/** Every action that leaves the current step, each with what stands in its way before anything is entered. */
export function offeredActions(dossier: Dossier, context: ActContext): OfferedAction[] {
  const hats = hatsFor(context.actor, delegatedWork(dossier)).map((actor) =>
    actor === context.actor ? context : { ...context, actor },
  );
  return actionsNow(dossier, context.table).map((action) => {
    const own = offeredAs(action, dossier, context);
    if (hats.length === 1 || own.reasons.length === 0) return own;
    const others = hats.slice(1).map((hat) => offeredAs(action, dossier, hat));
    return [own, ...others].find(({ reasons }) => !reasons.some(handReason)) ?? own;
  });
}
