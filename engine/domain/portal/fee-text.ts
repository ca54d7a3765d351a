/** The parts of `phi_le_phi`, which the portal glues together without a separator. */
export interface FeeText {
  head: 'free' | 'missing' | 'no-amount' | 'amount' | 'foreign' | 'unclear';
  /** đồng; of the head `amount`. */
  amount?: number;
  /** What stands in parentheses behind the head: how the fee is meant. */
  about: string;
  /** What follows: how to file and how long it takes. */
  channelText: string;
}

const HEADS: readonly [RegExp, FeeText['head']][] = [
  [/^Miễn phí/i, 'free'],
  [/^Không có thông tin/i, 'missing'],
  [/^(\d[\d.,]*)\s*(?:VNĐ|Việt Nam Đồng|đồng)/i, 'amount'],
  [/^(VNĐ|Việt Nam Đồng)/i, 'no-amount'],
  [/^\d[\d.,]*\s*(USD|EUR|đô la|euro)/i, 'foreign'],
];

/** The text of the parentheses a rest begins with; everything where they are never closed. */
function inParentheses(text: string): string {
  let depth = 0;
  for (const [index, letter] of [...text].entries()) {
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    if (depth === 0) return [...text].slice(0, index + 1).join('');
  }
  return text;
}

/** Splits the fee text of a channel. */
export function splitFeeText(text: string): FeeText {
  const trimmed = text.trim();
  if (trimmed === '') return { head: 'missing', about: '', channelText: '' };
  for (const [pattern, head] of HEADS) {
    const found = pattern.exec(trimmed);
    if (!found) continue;
    const rest = trimmed.slice(found[0].length).trim();
    const inside = rest.startsWith('(') ? inParentheses(rest) : '';
    const about = inside.replace(/^\(/, '').replace(/\)$/, '').trim();
    const amount = head === 'amount' ? { amount: Number((found[1] ?? '').replace(/[.,]/g, '')) } : {};
    return { head, ...amount, about, channelText: rest.slice(inside.length).trim() };
  }
  return { head: 'unclear', about: trimmed, channelText: '' };
}

const MILLION = 1_000_000;
const THOUSAND = 1000;
const AMOUNT = /(\d{1,3}(?:[.,]\d{3})+|\d+)\s*(triệu đồng|nghìn đồng|ngàn đồng|triệu|đồng|vnđ|đ)(?![\p{L}])/giu;

/** Amounts of money that a sentence mentions, in đồng, each once. */
export function mentionedAmounts(text: string): number[] {
  const amounts = [...text.matchAll(AMOUNT)].map(([, digits = '', unit = '']) => {
    const number = Number(digits.replace(/[.,]/g, ''));
    if (/^triệu/i.test(unit)) return number * MILLION;
    return /^ng(hìn|àn)/i.test(unit) ? number * THOUSAND : number;
  });
  return [...new Set(amounts)].filter((amount) => amount > 0);
}
