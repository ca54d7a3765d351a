import type { FeeAmount } from '../../../../schemas/types/index.ts';

export type AmountShape = FeeAmount['shape'];

/** The shape of the schema behind each way of computing, and what it begins as. */
export const amountShapes = {
  fixed: { title: 'FixedFee', blank: { shape: 'fixed', amount: 0 } },
  perUnit: { title: 'PerUnitFee', blank: { shape: 'perUnit', unitName: 'trang', unitAmount: 0 } },
  tiers: { title: 'TieredFee', blank: { shape: 'tiers', unitName: 'trang', tiers: [{ from: 1, unitAmount: 0 }] } },
  percent: {
    title: 'PercentFee',
    blank: { shape: 'percent', baseName: 'Giá trị', points: [{ base: 0, percent: '1' }] },
  },
  brackets: {
    title: 'BracketFee',
    blank: { shape: 'brackets', baseName: 'Giá trị', brackets: [{ base: 0, percent: '1' }] },
  },
} satisfies Record<AmountShape, { title: string; blank: FeeAmount }>;

export const AMOUNT_SHAPES: AmountShape[] = ['fixed', 'perUnit', 'tiers', 'percent', 'brackets'];

export const isAmountShape = (value: unknown): value is AmountShape => AMOUNT_SHAPES.some((shape) => shape === value);
