// ProcessAction.paymentFee (opencps-semantics §5.1, §5.2) <-> FeeSheetRule.
import type { FeeSheetRule, Finding } from '../../../schemas/types/index.ts';
import { readAmount, showDong } from './amount-text.ts';
import { type FeeDialect, readEditable, writeEditable } from './editable.ts';
import { type FeeFindingCode, feeFinding } from './findings.ts';
import { NO_FEE } from './no-fee.ts';

const AMOUNTS = ['feeAmount', 'serviceAmount', 'shipAmount', 'advanceAmount', 'paymentAmount'] as const;
type AmountKey = (typeof AMOUNTS)[number];
const IGNORED: ReadonlySet<string> = new Set(['api', 'bank', 'keypay']);
const LEGACY = /(^|\s)(bank|cash|keypay|viettelpay)(\s|$)|(^|\s)(net=\[|ship=|tax=)|\$[^$]*\$/;

/**
 * Reads a fee string. A blank text is no rule; any error finding means no rule, and the text stays as it is in the draft.
 * `path` is the JSON Pointer of the text. Amounts are whole đồng.
 */
export function parseFeeString(
  text: string,
  dialect: FeeDialect = 'guide',
  path = '',
): { rule?: FeeSheetRule; findings: Finding[] } {
  if (text.trim() === '') return { findings: [] };
  const parsed = parseJson(text, path);
  if ('finding' in parsed) return { findings: [parsed.finding] };
  const findings: Finding[] = [];
  const rule: FeeSheetRule = { ...NO_FEE };
  const note = (code: FeeFindingCode, value: unknown, detail?: string) =>
    findings.push(feeFinding(code, path, value, detail));
  const kept: [string, unknown][] = [];
  for (const [key, value] of Object.entries(parsed.object)) {
    const amount = AMOUNTS.find((name) => name === key);
    if (amount) setAmount(rule, amount, value, note);
    else if (!setKnown(rule, key, value, dialect, note)) {
      kept.push([key, value]);
      note(IGNORED.has(key) ? 'fee-key-ignored' : 'fee-key-unknown', key);
    }
  }
  if (kept.length > 0) rule.kept = Object.fromEntries(kept);
  const sum = rule.feeAmount + rule.serviceAmount + rule.shipAmount - rule.advanceAmount;
  if (rule.paymentAmount !== undefined && rule.paymentAmount !== 0 && rule.paymentAmount !== sum)
    note('fee-total-differs', rule.paymentAmount, showDong(Math.max(0, sum)));
  return findings.some(({ severity }) => severity === 'error') ? { findings } : { rule, findings };
}

type Note = (code: FeeFindingCode, value: unknown, detail?: string) => void;

function setAmount(rule: FeeSheetRule, key: AmountKey, value: unknown, note: Note): void {
  const amount = readAmount(value);
  if (!amount) {
    note('fee-amount', value, `(${key})`);
    return;
  }
  if (!amount.asTyped) note('fee-amount-read', value, `${showDong(amount.dong)} đ (${key})`);
  rule[key] = amount.dong;
}

/** Whether the key has a meaning; its value is then in the rule, or a finding says why not. */
function setKnown(rule: FeeSheetRule, key: string, value: unknown, dialect: FeeDialect, note: Note): boolean {
  switch (key) {
    case 'paymentFee':
    case 'paymentNote':
      if (typeof value === 'string' && value.length <= 65_535) rule[key] = value;
      else if (key === 'paymentNote' && isObject(value)) rule.paymentNote = JSON.stringify(value);
      else if (value !== null) note('fee-text', value, `(${key})`);
      return true;
    case 'editable': {
      const fields = readEditable(value, dialect);
      if (!fields) note('fee-editable', value);
      else rule.editable = fields;
      if (dialect === 'guide' && (value === 1 || value === '1')) note('fee-editable-unclear', value);
      return true;
    }
    case 'source':
      if (isObject(value)) rule.source = value;
      else if (value !== null && value !== '') note('fee-source', value);
      return true;
    case 'isGroupPaymentFile':
      if (typeof value === 'boolean') rule.isGroupPaymentFile = value;
      else note('fee-flag', value, `(${key})`);
      return true;
    default:
      return false;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parseJson(text: string, path: string): { object: Record<string, unknown> } | { finding: Finding } {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? { object: value } : { finding: feeFinding('fee-not-object', path, text) };
  } catch (error) {
    if (!text.trimStart().startsWith('{') && LEGACY.test(text))
      return { finding: feeFinding('fee-legacy', path, text) };
    return {
      finding: feeFinding('fee-json', path, text, '', faultAt(text, error instanceof Error ? error.message : '')),
    };
  }
}

/** Where JSON.parse stopped: engines say it differently, and say nothing when the text ends too soon. */
function faultAt(text: string, message: string): number {
  const position = /position (\d+)/.exec(message)?.[1];
  if (position !== undefined) return Math.min(Number(position), text.length);
  const place = /line (\d+) column (\d+)/.exec(message);
  if (!place) return text.length;
  const lines = text.split('\n').slice(0, Number(place[1]) - 1);
  return lines.join('\n').length + (lines.length > 0 ? 1 : 0) + Number(place[2]) - 1;
}

/**
 * A fee string that is understood, written as it is read: amounts as whole numbers, without a total that is not the sum and
 * without keys nobody knows. Keys that OpenCPS writes without effect stay, for export.
 */
export function writePlainFee(text: string, rule: FeeSheetRule): string {
  const parsed = parseJson(text, '');
  if ('finding' in parsed) return text;
  const sum = rule.feeAmount + rule.serviceAmount + rule.shipAmount - rule.advanceAmount;
  const differs = rule.paymentAmount !== undefined && rule.paymentAmount !== 0 && rule.paymentAmount !== sum;
  const { kept = {} } = rule;
  const entries = Object.entries(parsed.object).flatMap(([key, value]): [string, unknown][] => {
    if (Object.hasOwn(kept, key) && !IGNORED.has(key)) return [];
    if (key === 'paymentAmount' && differs) return [];
    const amount = AMOUNTS.find((name) => name === key);
    return [[key, amount ? rule[amount] : value]];
  });
  return JSON.stringify(Object.fromEntries(entries));
}

/** The fee string that `parseFeeString` reads, in the same dialect, as the same rule. */
export function printFeeString(rule: FeeSheetRule, dialect: FeeDialect = 'guide'): string {
  const { kept, editable, ...known } = rule;
  return JSON.stringify({ ...kept, ...known, editable: writeEditable(editable, dialect) });
}
