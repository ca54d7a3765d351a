import { CalendarHorizonError } from './working-calendar.ts';

/** What `run` answers, or what `empty` makes of a calendar without a working day; every other fault goes on. */
export function withinCalendar<Result>(run: () => Result, empty: (error: CalendarHorizonError) => Result): Result {
  try {
    return run();
  } catch (error) {
    if (error instanceof CalendarHorizonError) return empty(error);
    throw error;
  }
}
