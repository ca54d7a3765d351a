import type { Alarm, Dossier, Instant, Timer, TimerKind } from '../../../schemas/types/index.ts';

/** The deadline a timer is about; undefined where it belongs to the entry of a step. */
function deadlineOf(kind: TimerKind, { dates }: Dossier): Instant | undefined {
  if (kind === 'dossier-due' || kind === 'near-due' || kind === 'apology-due') return dates.dueDate ?? undefined;
  return kind === 'reception-due' ? (dates.receptionDueDate ?? undefined) : undefined;
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
