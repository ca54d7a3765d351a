// What an officer may make of a fee rule: amounts never come from the client except where the rule says editable.
import type { EditableFeeField, FeeSheetRule } from '../../../schemas/types/index.ts';

/** What the officer asks for; an absent field is not touched. quantity counts from 1. */
export interface AskedFee {
  feeAmount?: number;
  serviceAmount?: number;
  shipAmount?: number;
  quantity?: number;
  name?: string;
}

/** A fee sheet's amounts in đồng. total = (feeAmount + serviceAmount) × quantity + shipAmount − advanceAmount, never below 0. */
export interface SheetAmounts {
  name: string;
  feeAmount: number;
  serviceAmount: number;
  shipAmount: number;
  advanceAmount: number;
  quantity: number;
  total: number;
}

export type EditedFee = { amounts: SheetAmounts } | { notEditable: EditableFeeField[]; invalid: EditableFeeField[] };

const MOST_DONG = 1_000_000_000_000_000;
const MOST_COPIES = 1_000_000;
const whole = (value: number, least: number, most: number): boolean =>
  Number.isSafeInteger(value) && value >= least && value <= most;

/** The sheet a rule and an officer's changes make, or every field that may not change or makes no sense. */
export function applyEdits(rule: FeeSheetRule, asked: AskedFee = {}): EditedFee {
  const configured = { ...rule, quantity: 1, name: rule.paymentFee };
  const { feeAmount, serviceAmount, shipAmount, quantity, name } = { ...configured, ...defined(asked) };
  const wanted = { feeAmount, serviceAmount, shipAmount, quantity, name };
  const notEditable: EditableFeeField[] = [];
  const invalid: EditableFeeField[] = [];
  for (const field of ['feeAmount', 'serviceAmount', 'shipAmount', 'quantity', 'name'] as const) {
    if (wanted[field] === configured[field]) continue;
    if (!rule.editable.includes(field)) notEditable.push(field);
    else if (!sensible(field, wanted[field])) invalid.push(field);
  }
  const { advanceAmount } = rule;
  const sum = (feeAmount + serviceAmount) * quantity + shipAmount;
  if (notEditable.length === 0 && invalid.length === 0 && !whole(sum, 0, MOST_DONG)) invalid.push('quantity');
  if (notEditable.length > 0 || invalid.length > 0) return { notEditable, invalid };
  return { amounts: { ...wanted, advanceAmount, total: Math.max(0, sum - advanceAmount) } };
}

const defined = (asked: AskedFee): AskedFee =>
  Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined));

function sensible(field: EditableFeeField, value: number | string): boolean {
  if (field === 'name') return typeof value === 'string' && value.trim() !== '' && value.length <= 4000;
  if (typeof value !== 'number') return false;
  return field === 'quantity' ? whole(value, 1, MOST_COPIES) : whole(value, 0, MOST_DONG);
}
