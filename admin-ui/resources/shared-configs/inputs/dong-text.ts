import { formatCount } from '../../../fields/formats.ts';

/** Longer amounts than any fee are typing mistakes; the schema refuses them above this many digits. */
const MOST_DIGITS = 15;

/** The đồng somebody typed, whatever stands between the digits; undefined for no digit. */
export function dongOf(text: string): number | undefined {
  const digits = text.replace(/\D/g, '').slice(0, MOST_DIGITS);
  return digits === '' ? undefined : Number(digits);
}

/** `50.000` for an amount; empty for none. */
export const dongText = (value: unknown): string => (typeof value === 'number' ? formatCount(value) : '');

/** Where the caret stands behind as many digits as it stood behind before the dots were set anew. */
export function caretBehind(text: string, digitsBefore: number): number {
  let seen = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (seen === digitsBefore) return at;
    if (/\d/.test(text.charAt(at))) seen += 1;
  }
  return text.length;
}
