import type { Alarm, Dossier, Instant, Timer, TimerKind } from '../../../schemas/types/index.ts';

const OF_DEADLINES: ReadonlySet<TimerKind> = new Set(['dossier-due', 'near-due', 'apology-due', 'reception-due']);

/** Whether a timer is about a deadline of the whole dossier, whatever step it stands at. */
export const isOfDeadline = (kind: TimerKind): boolean => OF_DEADLINES.has(kind);

/** The deadline a timer is about; undefined where it belongs to the entry of a step. */
function deadlineOf(kind: TimerKind, { dates }: Dossier): Instant | undefined {
  if (!isOfDeadline(kind)) return undefined;
  return (kind === 'reception-due' ? dates.receptionDueDate : dates.dueDate) ?? undefined;
}

/** The mark a fired timer leaves on its dossier. */
export function alarmOf({ kind, entry, actionKey }: Omit<Timer, 'dueAt'>, dossier: Dossier, at: Instant): Alarm {
  const deadline = deadlineOf(kind, dossier);
  return {
    kind,
    entry,
    ...(actionKey === undefined ? {} : { actionKey }),
    ...(deadline === undefined ? {} : { deadline }),
    at,
  };
}

/** What tells a firing apart from every other of its dossier: a second one of the same key is a repetition. */
export const alarmKey = ({ kind, entry, actionKey = '', deadline }: Alarm): string =>
  deadline === undefined ? `${kind} ${entry} ${actionKey}` : `${kind} ${deadline}`;

/** Whether a timer of this kind has fired for the step entry, or the deadline, as they are now. */
export function hasFired(timer: Omit<Timer, 'dueAt'>, dossier: Dossier): boolean {
  const { alarms } = dossier;
  if (!alarms || alarms.length === 0) return false;
  const key = alarmKey(alarmOf(timer, dossier, ''));
  return alarms.some((alarm) => alarmKey(alarm) === key);
}
