// Keys of counters. Every piece is escaped and every date padded, so that two different counters never share a key.
import type { LocalDate } from '../../../schemas/types/index.ts';
import type { NumberPart, Period } from './pattern.ts';

const PERIOD_LENGTH = { day: 10, month: 7, year: 4, never: 0 } as const satisfies Record<Period, number>;

/** The period a date falls in: `2024-08-21`, `2024-08`, `2024` or empty. */
export const periodOf = (date: LocalDate, period: Period): string => date.slice(0, PERIOD_LENGTH[period]);

/** The pieces as one key. */
export const seriesKey = (...pieces: readonly string[]): string =>
  pieces.map((piece) => piece.replaceAll('%', '%25').replaceAll('/', '%2F')).join('/');

/** The pattern as written but for the widths of its counters: `A{n}` and `A{nnn}` would write the same numbers. */
export function patternKey(parts: readonly NumberPart[]): string {
  return parts
    .map((part) => {
      if (part.type === 'text') return part.text;
      if (part.type === 'counter') return `{${part.token}}`;
      return part.type === 'date' ? `{${part.of}${part.width}}` : `{$${part.field}@${part.fileTemplateNo}}`;
    })
    .join('');
}
