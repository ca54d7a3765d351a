import type { FeeAmount } from '../../../schemas/types/index.ts';
import { mentionedAmounts, splitFeeText } from './fee-text.ts';

/** Why a fee text cannot be taken as it stands. */
export type FeeDoubt =
  | 'portal-fee-missing'
  | 'portal-fee-no-amount'
  | 'portal-fee-unclear'
  | 'portal-fee-currency'
  | 'portal-fee-free-but-amount'
  | 'portal-fee-decided-locally'
  | 'portal-fee-free-but-text'
  | 'portal-fee-contradicts'
  | 'portal-fee-several'
  | 'portal-fee-temporary'
  | 'portal-fee-kind';

/** A fee as far as it is certain; null = free. With a doubt nothing is taken unread, but the amount is still proposed. */
export interface PortalFee {
  fee: { kind: 'phi' | 'lephi'; amount: FeeAmount } | null;
  doubt?: FeeDoubt;
  /** đồng; what a person may want to confirm. */
  proposedAmount?: number;
}

/** No fee of the law is below it: the portal drops three zeros from some amounts. */
const SMALLEST = 1000;
const NOTHING_SAID = /^(không|không có|không quy định|không thu|chưa quy định|miễn phí|0)(?!\p{L})[\s.,;]*$/iu;
const NOT_CHARGED = /^không (thu|phải nộp|mất|có) (phí|lệ phí)/i;
const LOCAL = /hội đồng nhân dân|hđnd|(uỷ|ủy) ban nhân dân (cấp )?tỉnh/i;
const TEMPORARY = /đến hết ngày|đến ngày|kể từ ngày \d|từ ngày \d/i;
const PER_DOSSIER = /^(hồ sơ|lần|trường hợp|lượt|bộ hồ sơ|lần cấp|vụ việc|dossier)/i;

function freeFee(about: string, channelText: string): PortalFee {
  const amounts = mentionedAmounts(`${about} ${channelText}`);
  const [proposedAmount] = amounts;
  if (proposedAmount !== undefined) return { fee: null, doubt: 'portal-fee-free-but-amount', proposedAmount };
  if (LOCAL.test(about)) return { fee: null, doubt: 'portal-fee-decided-locally' };
  if (about === '' || NOTHING_SAID.test(about) || NOT_CHARGED.test(about)) return { fee: null };
  return { fee: null, doubt: 'portal-fee-free-but-text' };
}

/** `phí` and `lệ phí` are two kinds of money; a text that names both or neither leaves it open. */
function kindIn(about: string): 'phi' | 'lephi' | undefined {
  const levy = /lệ phí/i.test(about);
  const fee = /(?<!lệ )phí/i.test(about);
  if (levy === fee) return undefined;
  return levy ? 'lephi' : 'phi';
}

function amountOf(amount: number, about: string): FeeAmount {
  const [, unit = ''] = /(?:đồng|đ|vnđ)?\s*\/\s*(?:0?1 |một |mỗi )?(\p{L}[\p{L} ]{1,40})/iu.exec(about) ?? [];
  const unitName = unit.trim();
  if (unitName === '' || PER_DOSSIER.test(unitName)) return { shape: 'fixed', amount };
  return { shape: 'perUnit', unitName, unitAmount: amount };
}

function chargedFee(amount: number, about: string): PortalFee {
  const mentioned = mentionedAmounts(about);
  const proposedAmount = amount < SMALLEST && mentioned.includes(amount * SMALLEST) ? amount * SMALLEST : amount;
  const doubtful = (doubt: FeeDoubt): PortalFee => ({ fee: null, doubt, proposedAmount });
  if (amount < SMALLEST || (mentioned.length > 0 && !mentioned.includes(amount)))
    return doubtful('portal-fee-contradicts');
  if (mentioned.length > 1) return doubtful('portal-fee-several');
  if (TEMPORARY.test(about)) return doubtful('portal-fee-temporary');
  const kind = kindIn(about);
  if (kind === undefined) return doubtful('portal-fee-kind');
  return { fee: { kind, amount: amountOf(amount, about) } };
}

/** Reads `phi_le_phi`. Only an amount that nothing contradicts and whose kind is named is certain. */
export function readFee(text: string): PortalFee {
  const { head, amount, about, channelText } = splitFeeText(text);
  if (head === 'missing') return { fee: null, doubt: 'portal-fee-missing' };
  if (head === 'no-amount') {
    const [proposedAmount] = mentionedAmounts(about);
    return { fee: null, doubt: 'portal-fee-no-amount', ...(proposedAmount === undefined ? {} : { proposedAmount }) };
  }
  if (head === 'foreign') return { fee: null, doubt: 'portal-fee-currency' };
  if (head === 'unclear') return { fee: null, doubt: 'portal-fee-unclear' };
  return amount === undefined ? freeFee(about, channelText) : chargedFee(amount, about);
}
