import { parseFeeString, printFeeString } from '../../../engine/domain/fee/fee-string.ts';
import { NO_FEE } from '../../../engine/domain/fee/no-fee.ts';
import type { EditableFeeField, FeeSheetRule, Finding } from '../../../schemas/types/index.ts';
import { FEE_KEYS_WITHOUT_EFFECT } from './fee-keys.ts';

/** A fee string as a form: what it sets, what it only carries along. */
export interface FeeForm {
  rule: FeeSheetRule;
  /** Keys kept word for word: without effect, or known to nobody. */
  idle: string[];
  unknown: string[];
}

/** The form of a fee string; none while the text has an error: then it is mended as text. Blank text is an empty form. */
export function readFeeForm(text: string): { form?: FeeForm; findings: Finding[] } {
  const { rule, findings } = parseFeeString(text);
  if (!rule && text.trim() !== '') return { findings };
  const kept = Object.keys(rule?.kept ?? {});
  const idle = kept.filter((key) => FEE_KEYS_WITHOUT_EFFECT.has(key));
  return {
    form: { rule: rule ?? NO_FEE, idle, unknown: kept.filter((key) => !idle.includes(key)) },
    findings,
  };
}

/** The string with some fields of the form changed; what the form does not show stays as it was. */
export const changeFee = (text: string, change: Partial<FeeSheetRule>): string =>
  printFeeString({ ...(readFeeForm(text).form?.rule ?? NO_FEE), ...change });

/** The string with one more, or one less, field the officer may change. */
export function allowFeeChange(text: string, field: EditableFeeField, allowed: boolean): string {
  const editable = readFeeForm(text).form?.rule.editable ?? [];
  const others = editable.filter((name) => name !== field);
  return changeFee(text, { editable: allowed ? [...others, field] : others });
}

/** What the administrators' guide writes where nothing is known yet: a name, no amounts, phí and lệ phí left to the officer. */
export const guideFee = (paymentFee: string): string =>
  printFeeString({ ...NO_FEE, paymentFee, editable: ['feeAmount', 'serviceAmount'] });

/** Whole đồng out of what somebody types: digits count, everything else is decoration. */
export function readDong(text: string): number {
  const digits = text.replace(/\D/g, '').slice(0, 15);
  return digits === '' ? 0 : Number(digits);
}

/** Where the caret belongs in `text` so that as many digits stand to its right as before. */
export function caretBehind(text: string, digitsAfter: number): number {
  let at = text.length;
  for (let left = digitsAfter; left > 0 && at > 0; at -= 1) if (/\d/.test(text[at - 1] ?? '')) left -= 1;
  return at;
}
