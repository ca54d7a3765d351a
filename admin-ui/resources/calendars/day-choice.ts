import { dateOfDay, dayOfDate } from '../../../engine/domain/calendar/local-time.ts';
import type { Halves } from '../../../engine/domain/calendar/office-hours.ts';
import type { CalendarException } from '../../../schemas/types/index.ts';
import { HALVES, type Half, hoursText, USUAL } from './week.ts';

/** What somebody sets a day to. */
export const DAY_CHOICES = ['usual', 'off', 'worked', 'morning', 'afternoon'] as const;
export type DayChoice = (typeof DAY_CHOICES)[number];

/** What is said about a set day. */
export interface DayWords {
  hours?: string;
  legalNumber?: string;
  description?: string;
  descriptionEN?: string;
}

type Change = Pick<CalendarException, 'kind' | 'session'>;

/** The changes that make a day what was chosen, over what it is without them; none where it is that already. */
function changesFor(choice: DayChoice, without: Halves): Change[] {
  const opens = (half: 'morning' | 'afternoon'): Change[] => (without[half] ? [] : [{ kind: 'worked', session: half }]);
  const shuts = (half: 'morning' | 'afternoon'): Change[] => (without[half] ? [{ kind: 'off', session: half }] : []);
  switch (choice) {
    case 'usual':
      return [];
    case 'off':
      return [{ kind: 'off' }];
    case 'worked':
      return [{ kind: 'worked' }];
    case 'morning':
      return [...opens('morning'), ...shuts('afternoon')];
    case 'afternoon':
      return [...opens('afternoon'), ...shuts('morning')];
  }
}

const said = (words: DayWords): DayWords =>
  Object.fromEntries(Object.entries(words).filter(([, text]) => typeof text === 'string' && text.trim() !== ''));

/** A day before its own exceptions. */
export interface DayBase {
  /** What it is by the week and the calendars above. */
  without: Halves;
  /** The hours a worked day gets that names none. */
  worked: Halves;
}

/** Hours that must be written because those of the weekday have no such half (a Saturday of mornings); else none. */
function neededHours({ kind, session = 'all' }: Change, { worked }: DayBase): string | undefined {
  if (kind === 'off') return undefined;
  const lacks = (half: Half): boolean => (session === 'all' || session === half) && worked[half] === undefined;
  return HALVES.some(lacks) ? hoursText({ ...USUAL, ...worked }) : undefined;
}

/** The exceptions with one day set anew; what an import kept beside the day's row stays with it. */
export function setDay(
  exceptions: readonly CalendarException[],
  date: string,
  choice: DayChoice,
  words: DayWords,
  base: DayBase,
): CalendarException[] {
  const before = exceptions.find((exception) => exception.date === date);
  const others = exceptions.filter((exception) => exception.date !== date);
  const { hours, ...texts } = said(words);
  const rows = changesFor(choice, base.without).map((change): CalendarException => {
    const written = change.kind === 'worked' ? (hours ?? neededHours(change, base)) : undefined;
    return {
      ...(before?.unread ? { unread: before.unread } : {}),
      date,
      ...change,
      ...(written === undefined ? {} : { hours: written }),
      ...texts,
    };
  });
  return [...others, ...rows].sort((one, other) => one.date.localeCompare(other.date));
}

/** Which choice a day stands at: by its halves where it has rows of its own, else usual. */
export function choiceOf({ morning, afternoon }: Halves, hasOwn: boolean): DayChoice {
  if (!hasOwn) return 'usual';
  if (morning && afternoon) return 'worked';
  if (morning) return 'morning';
  return afternoon ? 'afternoon' : 'off';
}

/** The days of a range, first and last included; just the first where the last is before it. */
export function daysThrough(first: string, last: string): string[] {
  const from = dayOfDate(first);
  const to = dayOfDate(last);
  if (from === undefined) return [];
  return Array.from({ length: Math.max(1, (to ?? from) - from + 1) }, (_day, index) => dateOfDay(from + index));
}
