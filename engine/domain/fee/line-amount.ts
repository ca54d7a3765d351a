// The amount of one line before reductions, and how it came about.
import type { Bilingual, FeeAmount, PercentPoint } from '../../../schemas/types/index.ts';
import { percentWords, showDong } from './amount-text.ts';
import {
  add,
  compare,
  divide,
  type Fraction,
  fraction,
  greatest,
  least,
  multiply,
  percent,
  subtract,
} from './fraction.ts';

/** What a line is counted by: units (pages, sites), copies of the whole, and the base of a percentage in đồng. */
export interface LineQuantity {
  units?: number;
  copies?: number;
  base?: number;
}

/** The exact amount and its arithmetic, or the quantity that is missing. */
export type RawAmount = { amount: Fraction; arithmetic: Bilingual } | { missing: 'units' | 'base' };

const both = (text: string): Bilingual => ({ vi: text, en: text });
const isCount = (value: number | undefined): value is number =>
  value !== undefined && Number.isSafeInteger(value) && value >= 0;

/** Computes a line's shape (vn-one-stop-rules §6.6); a quantity that is no whole number counts as missing. */
export function rawAmount(shape: FeeAmount, quantity: LineQuantity): RawAmount {
  switch (shape.shape) {
    case 'fixed':
      return { amount: fraction(shape.amount), arithmetic: both(`${showDong(shape.amount)} đ`) };
    case 'perUnit': {
      if (!isCount(quantity.units)) return { missing: 'units' };
      const text = `${quantity.units} ${shape.unitName} × ${showDong(shape.unitAmount)} đ`;
      return { amount: multiply(fraction(quantity.units), fraction(shape.unitAmount)), arithmetic: both(text) };
    }
    case 'tiers': {
      if (!isCount(quantity.units)) return { missing: 'units' };
      return tiered(shape, quantity.units);
    }
    case 'percent': {
      if (!isCount(quantity.base)) return { missing: 'base' };
      const rate = interpolate(shape.points, quantity.base);
      const text = `${showDong(quantity.base)} đ × ${showPercent(rate)} %`;
      const amount = divide(multiply(fraction(quantity.base), rate), fraction(100));
      return { amount: within(amount, shape.min, shape.max), arithmetic: bounded(text, amount, shape.min, shape.max) };
    }
    case 'brackets': {
      if (!isCount(quantity.base)) return { missing: 'base' };
      const { amount, text } = progressive(shape.brackets, quantity.base);
      return { amount: within(amount, shape.min, shape.max), arithmetic: bounded(text, amount, shape.min, shape.max) };
    }
  }
}

function tiered(shape: Extract<FeeAmount, { shape: 'tiers' }>, units: number): RawAmount {
  const tiers = [...shape.tiers].sort((a, b) => a.from - b.from);
  let amount = fraction(0);
  const texts: string[] = [];
  tiers.forEach(({ from, unitAmount }, index) => {
    const last = Math.min(units, (tiers[index + 1]?.from ?? units + 1) - 1);
    const count = Math.max(0, last - from + 1);
    if (count === 0) return;
    amount = add(amount, multiply(fraction(count), fraction(unitAmount)));
    texts.push(`${count} ${shape.unitName} × ${showDong(unitAmount)} đ`);
  });
  const text = texts.join(' + ') || `0 ${shape.unitName}`;
  return { amount: within(amount, undefined, shape.cap), arithmetic: bounded(text, amount, undefined, shape.cap) };
}

/** N_it = N_ib − (N_ib − N_ia) × (G_it − G_ib) / (G_ia − G_ib) (TT 28/2023 Đ4); beyond the ends the end's percentage. */
function interpolate(points: readonly PercentPoint[], base: number): Fraction {
  const sorted = [...points].sort((a, b) => a.base - b.base);
  const above = sorted.findIndex((point) => point.base >= base);
  const upper = above < 0 ? sorted.at(-1) : sorted[above];
  const lower = above > 0 ? sorted[above - 1] : undefined;
  if (!upper) return fraction(0);
  const top = multiply(percent(upper.percent), fraction(100));
  if (above < 0 || !lower || upper.base === base) return top;
  const bottom = multiply(percent(lower.percent), fraction(100));
  const share = divide(fraction(base - lower.base), fraction(upper.base - lower.base));
  return subtract(bottom, multiply(subtract(bottom, top), share));
}

function progressive(brackets: readonly PercentPoint[], base: number): { amount: Fraction; text: string } {
  const sorted = [...brackets].sort((a, b) => a.base - b.base);
  let amount = fraction(0);
  const texts: string[] = [];
  sorted.forEach((bracket, index) => {
    const part = Math.min(base, sorted[index + 1]?.base ?? base) - bracket.base;
    if (part <= 0) return;
    amount = add(amount, multiply(fraction(part), percent(bracket.percent)));
    texts.push(`${showDong(part)} đ × ${percentWords(bracket.percent)} %`);
  });
  return { amount, text: texts.join(' + ') || '0 đ' };
}

function within(amount: Fraction, min: number | undefined, max: number | undefined): Fraction {
  const raised = min === undefined ? amount : greatest(amount, fraction(min));
  return max === undefined ? raised : least(raised, fraction(max));
}

function bounded(text: string, amount: Fraction, min: number | undefined, max: number | undefined): Bilingual {
  if (max !== undefined && compare(amount, fraction(max)) > 0)
    return { vi: `${text}, tối đa ${showDong(max)} đ`, en: `${text}, at most ${showDong(max)} đ` };
  if (min !== undefined && compare(amount, fraction(min)) < 0)
    return { vi: `${text}, tối thiểu ${showDong(min)} đ`, en: `${text}, at least ${showDong(min)} đ` };
  return both(text);
}

/** Up to six decimals, cut: only for people, never computed with. */
function showPercent({ n, d }: Fraction): string {
  const digits = ((n * 1_000_000n) / d).toString().padStart(7, '0');
  return `${digits.slice(0, -6)},${digits.slice(-6)}`.replace(/,?0+$/, '');
}
