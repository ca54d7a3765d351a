import type { CompiledAction, Dossier } from '../../../schemas/types/index.ts';
import type { Actor } from '../access/actor.ts';
import { hatsFor } from '../access/delegation.ts';
import { withinCalendar } from '../calendar/within-calendar.ts';
import type { Reason } from '../refusals.ts';
import { eventsOf } from './act-events.ts';
import { targetOf } from './act-target.ts';
import { calendarReason } from './calendar-reason.ts';
import { chargeFor } from './charge.ts';
import { withChecks } from './checks.ts';
import { type Choice, type Chosen, chooseAction } from './choose-action.ts';
import type { ActCommand, ActContext } from './context.ts';
import { receives } from './dates.ts';
import type { Outcome } from './decision.ts';
import { handsFor } from './hands.ts';
import { inputReasons } from './input-reasons.ts';
import { standingReasons } from './standing-reasons.ts';
import { stopKindOf } from './stops.ts';
import { delegatedWork } from './takers.ts';

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
export const handReason = ({ code, details }: Reason): boolean =>
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
