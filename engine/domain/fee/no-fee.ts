import type { FeeSheetRule } from '../../../schemas/types/index.ts';

/** A rule that asks for nothing and lets nothing be changed. */
export const NO_FEE: Readonly<FeeSheetRule> = {
  paymentFee: '',
  feeAmount: 0,
  serviceAmount: 0,
  shipAmount: 0,
  advanceAmount: 0,
  paymentNote: '',
  editable: [],
};
