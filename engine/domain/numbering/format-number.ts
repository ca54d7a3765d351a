import type { NumberDraw } from '../../../schemas/types/index.ts';

/**
 * The number, given the drawn value of every counter in order. A value is padded with zeros to its slot, never cut.
 * A RangeError where a value is missing or not a whole number from 0.
 */
export function formatNumber(draw: NumberDraw, ns: readonly number[]): string {
  return draw.template
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      const n = ns[piece.counter];
      if (n === undefined || !Number.isSafeInteger(n) || n < 0)
        throw new RangeError(`no value was drawn for counter ${piece.counter}`);
      return String(n).padStart(piece.width, '0');
    })
    .join('');
}
