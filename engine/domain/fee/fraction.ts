// Exact arithmetic: money is a fraction until it is rounded, once.
import type { RoundingMode } from '../../../schemas/types/index.ts';

/** n / d, d > 0. */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

/** A whole number; throws nothing for safe integers. */
export const fraction = (n: number | bigint, d: bigint = 1n): Fraction => ({ n: BigInt(n), d });

export const add = (a: Fraction, b: Fraction): Fraction => ({ n: a.n * b.d + b.n * a.d, d: a.d * b.d });
export const subtract = (a: Fraction, b: Fraction): Fraction => add(a, { n: -b.n, d: b.d });
export const multiply = (a: Fraction, b: Fraction): Fraction => ({ n: a.n * b.n, d: a.d * b.d });
/** a / b for b > 0. */
export const divide = (a: Fraction, b: Fraction): Fraction => ({ n: a.n * b.d, d: a.d * b.n });
export const compare = (a: Fraction, b: Fraction): number => {
  const difference = a.n * b.d - b.n * a.d;
  return difference === 0n ? 0 : difference > 0n ? 1 : -1;
};
export const least = (a: Fraction, b: Fraction): Fraction => (compare(a, b) <= 0 ? a : b);
export const greatest = (a: Fraction, b: Fraction): Fraction => (compare(a, b) >= 0 ? a : b);

/** A decimal text such as 0.019, exactly; the text was checked against PercentText. */
export function decimal(text: string): Fraction {
  const [whole = '0', digits = ''] = text.split('.');
  return { n: BigInt(`${whole}${digits}`), d: 10n ** BigInt(digits.length) };
}

/** A percentage text as the fraction it stands for. */
export const percent = (text: string): Fraction => divide(decimal(text), fraction(100));

/** A non-negative value rounded to a multiple of `to` đồng. */
export function round({ n, d }: Fraction, to: number, mode: RoundingMode): bigint {
  const unit = d * BigInt(to);
  const below = n / unit;
  const rest = n % unit;
  const up = mode === 'up' ? rest > 0n : mode === 'half-up' && rest * 2n >= unit;
  return (up ? below + 1n : below) * BigInt(to);
}
