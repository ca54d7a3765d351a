import type {
  Alarm,
  CompiledAction,
  Dossier,
  DossierEvent,
  NumberDraw,
  Timer,
  TimerKind,
} from '../../../schemas/types/index.ts';
import type { Reason } from '../refusals.ts';
import { alarmOf } from './alarms.ts';
import { askForAnswer, callOperators, silenceHeard } from './answers.ts';
import type { ActContext } from './context.ts';
import { decide } from './decide.ts';
import type { PlannedEffect } from './effects.ts';
import { endWaiting } from './end-waiting.ts';
import { hasTimerAct, timersOf, waitLimitOf } from './timers.ts';
import { messageToApplicant, toldOf } from './told.ts';

/** What the timers of a dossier that are due come to, in one command. */
export interface Firing {
  events: DossierEvent[];
  draws: NumberDraw[];
  effects: PlannedEffect[];
  note: string;
  /** The act of the process that was carried out, if one was. */
  action?: CompiledAction;
  /** The alarm the command is named after: the same firing asked for twice happens once. */
  leading: Alarm;
}

/** What fires, and which acts of the clock wait on, because their condition does not hold yet. */
export interface Fired {
  firing?: Firing;
  waiting: Timer[];
}

/** Refusals that pass by themselves: the act of the clock is asked again later and nothing is wrong. */
const NOT_YET: ReadonlySet<Reason['code']> = new Set(['condition-fails', 'children-open']);

type Tried =
  | { done: Pick<Firing, 'events' | 'draws' | 'action' | 'note'> }
  | { waits: true }
  | { refused: Reason[]; action?: CompiledAction };

/** Asks for an act of the clock through the door of all acts. */
function tryAct(timer: Timer, dossier: Dossier, context: ActContext): Tried {
  const action = context.table
    .actionsFrom(dossier.step?.stepCode ?? null)
    .find(({ actionKey }) => actionKey === timer.actionKey);
  if (!action) return { refused: [] };
  const { actionCode, actionKey, actionName } = action;
  const note = `Tự động khi đến hạn: ${actionName}`;
  const decided = decide(dossier, { actionCode, actionKey, actionNote: note }, context);
  if (!('reasons' in decided) && decided.outcome.ok) return { done: { ...decided.outcome.decision, action, note } };
  const reasons = 'reasons' in decided ? decided.reasons : decided.outcome.ok ? [] : decided.outcome.reasons;
  return reasons.some(({ code }) => NOT_YET.has(code)) ? { waits: true } : { refused: reasons, action };
}

/** What reminders are called in the messages. */
const REMINDERS: Partial<Record<TimerKind, string>> = {
  'step-due': 'EMPL-STEP-DUE',
  'lane-due': 'EMPL-LANE-DUE',
  'dossier-due': 'EMPL-DOSSIER-DUE',
  'near-due': 'EMPL-NEAR-DUE',
  'apology-due': 'EMPL-APOLOGY-DUE',
  'wait-near': 'EMPL-WAIT-NEAR',
  'reception-due': 'EMPL-RECEPTION-DUE',
  'child-silent': 'EMPL-CHILD-SILENT',
};

/** When the wait for the applicant ends, where that is still to come. */
const waitUntil = (dossier: Dossier, { table, calendar, now }: ActContext) =>
  timersOf(dossier, table, calendar).find(({ kind, dueAt }) => kind === 'wait-limit' && dueAt > now)?.dueAt;

/** The applicant is told that the wait is nearly over, while something can still be brought. */
function toldOfWait(alarms: readonly Alarm[], dossier: Dossier, context: ActContext): PlannedEffect[] {
  const until = alarms.some(({ kind }) => kind === 'wait-near') ? waitUntil(dossier, context) : undefined;
  return until ? [messageToApplicant('APLC-WAIT-NEAR', dossier, { waitUntil: until }, context)] : [];
}

/** One message to whoever holds the dossier about everything that came due, the gravest first. */
function reminder(alarms: readonly Alarm[], dossier: Dossier, context: ActContext): PlannedEffect[] {
  const kinds = Object.keys(REMINDERS).filter((kind) => alarms.some((alarm) => alarm.kind === kind));
  const to = toldOf(dossier, context);
  const first = alarms.find(({ kind }) => REMINDERS[kind]);
  if (!first || to.length === 0) return [];
  const { dossierNo = '', serviceName, dates, step } = dossier;
  return [
    {
      kind: 'notify',
      // A target of its own: a reminder that waits its turn holds up no message to the applicant.
      target: 'reminder',
      payload: {
        notificationType: REMINDERS[first.kind] ?? '',
        about: kinds,
        to,
        dossierNo,
        serviceName,
        stepName: step?.stepName ?? '',
        stepDueDate: step?.dueDate ?? null,
        dueDate: dates.dueDate,
        receptionDueDate: dates.receptionDueDate ?? null,
        ...(kinds.includes('wait-near') ? { waitUntil: waitUntil(dossier, context) ?? null } : {}),
      },
    },
  ];
}

/** The act of the clock that could not be carried out, as something to be done once what stands in its way is mended. */
const laterAct = (timer: Timer, action: CompiledAction, reasons: Reason[]): PlannedEffect => ({
  kind: 'timer-act',
  target: `timer:${timer.dossierId}`,
  payload: {
    entry: timer.entry,
    actionKey: action.actionKey,
    actionCode: action.actionCode,
    actionName: action.actionName,
    reasons: reasons.map(({ message }) => message),
  },
});

/**
 * Everything the clock has to do for a dossier at this moment, as one command however many timers are late: the first act
 * that may be carried out, else the end of a waiting that lasted too long, else the reminders. Throws CalendarHorizonError.
 */
export function fireTimers(dossier: Dossier, context: ActContext): Fired {
  const { now, table, calendar } = context;
  const due = timersOf(dossier, table, calendar).filter(({ dueAt }) => dueAt <= now);
  const waiting: Timer[] = [];
  const effects: PlannedEffect[] = [];
  const refused: Reason[] = [];
  let acted: (Pick<Firing, 'events' | 'draws' | 'action' | 'note'> & { timer: Timer }) | undefined;
  for (const timer of due) {
    if (timer.kind !== 'auto-act' || acted) continue;
    const tried = tryAct(timer, dossier, context);
    if ('done' in tried) acted = { ...tried.done, timer };
    else if ('waits' in tried) waiting.push(timer);
    else {
      refused.push(...tried.refused);
      if (tried.action) effects.push(laterAct(timer, tried.action, tried.refused));
    }
  }
  const ends = !acted && endOf(dossier, due, context);
  if (ends) {
    acted = { ...ends, timer: ends.timer };
    effects.push(...ends.effects);
  }
  const alarms = due.filter((timer) => !waiting.includes(timer)).map((timer) => alarmOf(timer, dossier, now));
  const [first] = alarms;
  if (!first) return { waiting };
  if (!acted) effects.push(...reminder(alarms, dossier, context), ...toldOfWait(alarms, dossier, context));
  const silent = due.filter(({ kind }) => kind === 'child-silent');
  effects.push(...askForAnswer(silent, dossier), ...callOperators(silent, dossier, context));
  const refusedWords = refused.map(({ message }) => message);
  const timed: DossierEvent = { type: 'timed', alarms, ...(refused.length > 0 ? { refused: refusedWords } : {}) };
  return {
    waiting,
    firing: {
      events: [timed, ...silenceHeard(silent, dossier, now), ...(acted?.events ?? [])],
      draws: acted?.draws ?? [],
      effects,
      note: acted?.note ?? refusedWords.map(({ vi }) => vi).join(' '),
      ...(acted?.action ? { action: acted.action } : {}),
      leading: acted ? alarmOf(acted.timer, dossier, now) : first,
    },
  };
}

/** The end of a waiting, where it is due and the process leaves it to the engine. */
function endOf(dossier: Dossier, due: readonly Timer[], context: ActContext) {
  const timer = due.find(({ kind }) => kind === 'wait-limit');
  const step = dossier.step && context.table.step(dossier.step.stepCode);
  if (!timer || !step || hasTimerAct(context.table, step.stepCode)) return undefined;
  return { ...endWaiting(dossier, waitLimitOf(step, context.table) ?? 0, context), timer };
}
