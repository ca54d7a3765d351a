import type { CompiledAction, CompiledStep, Dossier, DossierEvent, MoveBody } from '../../../schemas/types/index.ts';
import type { Actor } from '../access/actor.ts';
import { administeredAgencies } from '../access/reach.ts';
import { TERMINAL_STATUSES } from '../process/statuses.ts';
import { type Reason, reason } from '../refusals.ts';
import { childReasons } from './children.ts';
import { clockActsFor, DATE_OPTION, isWaiting } from './clock.ts';
import type { ActContext } from './context.ts';
import { datesFor, receives } from './dates.ts';
import type { Decision } from './decision.ts';
import { engineAction } from './engine-action.ts';
import { handsFor } from './hands.ts';
import { movedEvent } from './move.ts';
import { dossierNumberDraw, drawsNumber } from './numbers.ts';
import { receptionDates } from './reception.ts';
import { answerEvents } from './supplement.ts';

/** What OpenCPS calls a forced move (`DossierManagementConstants`). */
const SPECIAL_CODE = '9999';
const ANYBODY = 3;
const SYNC = 2;

/** A special move as an action of no process: partners hear the new state, nothing is asked or issued. */
const specialAction = (from: string | null, to: string, dateOption: number): CompiledAction =>
  engineAction(
    { actionKey: `${SPECIAL_CODE}|${to}`, actionCode: SPECIAL_CODE, actionName: 'Chuyển bước đặc biệt', from, to },
    { assign: ANYBODY, dateOption, syncType: SYNC, eventType: 1 },
  );

/** Whether an actor administers a dossier: configures one of its agencies, or operates the system at or above one. */
export function administers(actor: Actor, dossier: Dossier, { directory }: Pick<ActContext, 'directory'>): boolean {
  if (actor.kind === 'system') return true;
  if (actor.kind !== 'officer' || actor.playing || actor.onBehalfOf) return false;
  const agencies = [dossier.handlingAgency.code, dossier.receivingAgency.code];
  return actor.posts.some((post) => {
    const reached = administeredAgencies(post, directory.subtree);
    return reached === 'every' || agencies.some((agency) => reached.includes(agency));
  });
}

function eventsOf(
  action: CompiledAction,
  step: CompiledStep,
  hands: ReturnType<typeof handsFor>['hands'],
  note: string,
  dossier: Dossier,
  context: ActContext,
): Decision {
  const received = receives(dossier, action, step);
  const draws = drawsNumber(dossier, action, received) ? [dossierNumberDraw(dossier, context)] : [];
  const events: DossierEvent[] = draws.map((_, draw) => ({ type: 'numbered', draw, dossierNo: '' }));
  const plain = datesFor(dossier, action, step, received, context.now);
  const dates = { ...plain, ...receptionDates(dossier, plain, step, received, context) };
  if (Object.keys(dates).length > 0) events.push({ type: 'dated', dates });
  const change = { receives: received, ends: TERMINAL_STATUSES.has(step.status), pauses: isWaiting(step, action) };
  const counted = clockActsFor(action, step, change, undefined, dossier, context);
  // Time that starts anew says why: the reason of the move is the only one there is.
  const acts = counted.map((one) => (one.kind === 'restart' && !one.legalBasis ? { ...one, reason: note } : one));
  if (acts.length > 0) events.push({ type: 'clocked', acts });
  events.push(...answerEvents(dossier, step.status, {}, context.now));
  const moved = movedEvent(action, step, hands, { actionCode: SPECIAL_CODE, actionNote: note }, dossier, context);
  events.push(moved.type === 'moved' ? { ...moved, how: 'special' } : moved);
  return { events, draws };
}

/**
 * Chuyển bước đặc biệt: to any step of the dossier's own version, by an administrator with a reason. Conditions, papers and
 * signatures are not asked for; hands, clock, number and children are as for every act. A closed dossier is reopened by
 * it, and its time starts anew. Throws CalendarHorizonError.
 */
export function moveSpecially(
  dossier: Dossier,
  { stepCode, reason: why, assignUsers = [] }: MoveBody,
  context: ActContext,
): { action: CompiledAction; decision: Decision } | { reasons: Reason[] } {
  const reasons: Reason[] = [];
  if (!administers(context.actor, dossier, context))
    reasons.push(reason('not-allowed', { right: 'configure | operate' }));
  if (why.trim() === '') reasons.push(reason('note-missing'));
  const { table } = context;
  const step = table.step(stepCode);
  const known = table.process.steps.map(({ stepName }) => stepName);
  if (!step) return { reasons: [...reasons, reason('step-unknown', { stepCode, steps: known })] };
  if (dossier.step?.stepCode === stepCode && !dossier.step.endedBy)
    reasons.push(reason('already-at-step', { stepName: step.stepName }));
  const closed = dossier.step?.final === true || dossier.step?.endedBy !== undefined;
  const reopens = closed && !TERMINAL_STATUSES.has(step.status);
  const action = specialAction(dossier.step?.stepCode ?? null, stepCode, reopens ? DATE_OPTION.restart : 0);
  reasons.push(...childReasons(action, step, dossier, context));
  const { hands, reasons: handReasons } = handsFor(action, step, { assignUsers }, dossier, context);
  reasons.push(...handReasons);
  if (reasons.length > 0) return { reasons };
  return { action, decision: eventsOf(action, step, hands, why.trim(), dossier, context) };
}
