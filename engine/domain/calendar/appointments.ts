import type { Appointment, ClockAct } from '../../../schemas/types/index.ts';

/**
 * The dates promised one after another, each as it was left: of a procedure with two appointments, or with phases of
 * `dueDatePattern`; none where the date was only ever one (A7).
 */
export function appointmentsOf(clock: readonly ClockAct[]): Appointment[] {
  const dates = new Map<Appointment['number'], string | null>();
  let counted: Appointment['number'] | undefined = clock.some(({ phase }) => phase !== undefined) ? 1 : undefined;
  for (const act of clock) {
    counted = act.appointment ?? phaseOf(act) ?? counted;
    if (counted !== undefined && act.dueDate !== undefined) dates.set(counted, act.dueDate);
  }
  // A phase that no other follows is the one date there is.
  if (dates.size < 2 && !clock.some(({ appointment }) => appointment !== undefined)) return [];
  return [...dates].map(([number, dueDate]) => ({ number, dueDate }));
}

const PHASES = [1, 2, 3] as const;
const phaseOf = (act: ClockAct): Appointment['number'] | undefined => PHASES.find((number) => number === act.phase);
