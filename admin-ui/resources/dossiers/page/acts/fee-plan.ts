import { applyEdits, type SheetAmounts } from '../../../../../engine/domain/fee/sheet.ts';
import type { EditableFeeField, FeeSheetRule, PaymentInput, PaymentSheet } from '../../../../../schemas/types/index.ts';
import type { OfferedAction } from '../dossier-answers.ts';

/** What an act does about the fee: asks for it, takes the payer's report, asks again, or collects it. */
export type FeeAsk = 'request' | 'report' | 'again' | 'collect';

const ASKS: Readonly<Record<number, FeeAsk>> = { 1: 'request', 2: 'request', 3: 'report', 4: 'again', 5: 'collect' };

/** Amounts an officer can be let to change, in the order they are read. */
export const AMOUNTS = ['feeAmount', 'serviceAmount', 'shipAmount', 'quantity'] as const;
export type Amount = (typeof AMOUNTS)[number];

/** What the form of an act shows of the fee. */
export interface FeePlan {
  ask: FeeAsk;
  rule: FeeSheetRule;
  /** What a changed amount is counted from: collecting with a fee of its own starts from that one again. */
  changed: FeeSheetRule;
  editable: EditableFeeField[];
}

export const COLLECT = 5;

const standing = (sheet: PaymentSheet | null): PaymentSheet | undefined =>
  sheet !== null && sheet.state !== 'void' ? sheet : undefined;

const isField = (field: string): field is EditableFeeField =>
  ['feeAmount', 'serviceAmount', 'shipAmount', 'name'].includes(field);

const ruleOf = (sheet: PaymentSheet): FeeSheetRule => ({
  paymentFee: sheet.feeName,
  feeAmount: sheet.feeAmount,
  serviceAmount: sheet.serviceAmount,
  shipAmount: sheet.shipAmount,
  advanceAmount: sheet.advanceAmount,
  paymentNote: sheet.note,
  editable: (sheet.editable ?? []).filter(isField),
});

/** What the fee of an act starts from; undefined where the act has nothing to do with it, or it is paid. */
export function feePlan(
  { requestPayment, fee }: Pick<OfferedAction, 'requestPayment' | 'fee'>,
  payment: PaymentSheet | null,
): FeePlan | undefined {
  const ask = ASKS[requestPayment];
  const before = standing(payment);
  if (ask === undefined || before?.state === 'paid') return undefined;
  // Collecting what stands takes the standing amounts; only a change of them is measured by the act's own rule.
  const base = requestPayment === COLLECT && before ? before : undefined;
  const rule = base ? ruleOf(base) : (fee ?? (before && ruleOf(before)));
  if (!rule) return undefined;
  const editable = ask === 'request' || ask === 'collect' ? (fee?.editable ?? rule.editable) : [];
  return { ask, rule, changed: fee ?? rule, editable };
}

/** What somebody typed about the fee; absent = as it was. */
export type FeeInput = PaymentInput;

/** What the amounts that were not typed come from. */
export const ruleFor = ({ rule, changed }: FeePlan, input: FeeInput): FeeSheetRule =>
  input.feeName !== undefined || AMOUNTS.some((amount) => input[amount] !== undefined) ? changed : rule;

/** The amounts an input leads to, or the fields that make no sense. */
export function feeAmounts(plan: FeePlan, input: FeeInput): { amounts: SheetAmounts } | { invalid: string[] } {
  const { feeAmount, serviceAmount, shipAmount, quantity, feeName } = input;
  const edited = applyEdits(
    { ...ruleFor(plan, input), editable: plan.editable },
    { feeAmount, serviceAmount, shipAmount, quantity, name: feeName },
  );
  return 'amounts' in edited ? edited : { invalid: [...edited.invalid, ...edited.notEditable] };
}

/** Whole đồng of what was typed (`50.000`, `50 000 đ`); undefined where it is no number. */
export function readDong(text: string): number | undefined {
  const digits = text.replace(/[\s.đ₫]/giu, '');
  if (!/^\d{1,15}$/.test(digits)) return undefined;
  return Number(digits);
}
