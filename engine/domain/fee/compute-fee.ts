// A fee policy and the facts of a dossier -> the amounts, line by line.
import type { Bilingual, Channel, FeeKind, FeeLine, FeePolicy } from '../../../schemas/types/index.ts';
import { percentWords, showDong } from './amount-text.ts';
import { compare, type Fraction, fraction, least, multiply, percent, round, subtract } from './fraction.ts';
import { type LineQuantity, rawAmount } from './line-amount.ts';

/** at is an ISO instant (its Vietnamese day counts); quantities are by lineCode, copies default to 1. */
export interface FeeFacts {
  channel: Channel;
  caseCode?: string;
  quantities?: Readonly<Record<string, LineQuantity>>;
  exemptGroups?: readonly string[];
  at: string;
}

/** One line of the computed sheet; `missing` names the quantity without which it stays 0. */
export interface ComputedLine {
  lineCode: string;
  name: string;
  kind: FeeKind;
  amount: number;
  arithmetic: Bilingual;
  missing?: 'units' | 'base';
}

/** Whole đồng: feeAmount is lệ phí, serviceAmount phí, shipAmount postage. */
export interface ComputedFee {
  feeAmount: number;
  serviceAmount: number;
  shipAmount: number;
  total: number;
  lines: ComputedLine[];
}

/** Computes every line in force for the channel, case and day; each is rounded once, never negative, never above its cap. */
export function computeFee(policy: FeePolicy, facts: FeeFacts): ComputedFee {
  const day = vietnamDay(facts.at);
  const lines = policy.lines
    .filter((line) => inForce(line, day) && suits(line.channels, facts.channel) && suitsCase(line, facts.caseCode))
    .map((line) => computeLine(policy, line, facts, day));
  const sum = (kind: FeeKind) => lines.reduce((total, line) => total + (line.kind === kind ? line.amount : 0), 0);
  const [feeAmount, serviceAmount, shipAmount] = [sum('lephi'), sum('phi'), sum('ship')];
  return { feeAmount, serviceAmount, shipAmount, total: feeAmount + serviceAmount + shipAmount, lines };
}

const vietnamDay = (instant: string): string =>
  new Date(Date.parse(instant) + 7 * 3_600_000).toISOString().slice(0, 10);
const inForce = ({ validFrom, validTo }: { validFrom?: string; validTo?: string }, day: string): boolean =>
  (validFrom === undefined || validFrom <= day) && (validTo === undefined || day <= validTo);
const suits = <Item>(list: readonly Item[] | undefined, item: Item): boolean => list?.includes(item) ?? true;
const suitsCase = ({ cases }: FeeLine, caseCode: string | undefined): boolean =>
  cases === undefined || (caseCode !== undefined && cases.includes(caseCode));

function computeLine(policy: FeePolicy, line: FeeLine, facts: FeeFacts, day: string): ComputedLine {
  const { lineCode, name, kind, cap } = line;
  const given = facts.quantities && Object.hasOwn(facts.quantities, lineCode) ? facts.quantities[lineCode] : undefined;
  const raw = rawAmount(line.amount, given ?? {});
  if ('missing' in raw) {
    const arithmetic = raw.missing === 'units' ? NEEDS_UNITS : NEEDS_BASE;
    return { lineCode, name, kind, amount: 0, arithmetic: { ...arithmetic }, missing: raw.missing };
  }
  const steps = new Steps(raw.amount, raw.arithmetic);
  const factor = line.caseFactors?.find(({ caseCode }) => caseCode === facts.caseCode);
  if (factor)
    steps.times(percent(factor.percent), `× ${percentWords(factor.percent)} %`, `× ${percentWords(factor.percent)} %`);
  const copies = given?.copies ?? 1;
  if (Number.isSafeInteger(copies) && copies >= 0 && copies !== 1)
    steps.times(fraction(copies), `× ${copies} bản`, `× ${copies} copies`);
  const off = bestReduction(policy, line, facts, day);
  if (off)
    steps.times(
      subtract(fraction(1), off.share),
      `giảm ${percentWords(off.percentOff)} % (${off.name})`,
      `less ${percentWords(off.percentOff)} % (${off.name})`,
    );
  const limit = cap === undefined ? undefined : fraction(cap);
  if (limit && compare(steps.amount, limit) > 0) steps.cap(limit, cap ?? 0);
  const rounded = round(steps.amount, line.rounding.to, line.rounding.mode);
  const amount = Number(limit && rounded > limit.n ? limit.n : rounded);
  return { lineCode, name, kind, amount, arithmetic: steps.result(amount) };
}

const NEEDS_UNITS: Bilingual = { vi: 'Chưa có số lượng', en: 'The number of units is missing' };
const NEEDS_BASE: Bilingual = { vi: 'Chưa có giá trị làm căn cứ tính', en: 'The base value is missing' };

/** The exact amount on its way to the sheet, with the words for it. */
class Steps {
  amount: Fraction;
  private vi: string;
  private en: string;
  constructor(amount: Fraction, { vi, en }: Bilingual) {
    this.amount = amount;
    this.vi = vi;
    this.en = en;
  }
  times(factor: Fraction, vi: string, en: string): void {
    this.amount = multiply(this.amount, factor);
    this.vi = `(${this.vi}) ${vi}`;
    this.en = `(${this.en}) ${en}`;
  }
  cap(limit: Fraction, dong: number): void {
    this.amount = least(this.amount, limit);
    this.vi = `${this.vi}, tối đa ${showDong(dong)} đ`;
    this.en = `${this.en}, at most ${showDong(dong)} đ`;
  }
  result(amount: number): Bilingual {
    const end = ` = ${showDong(amount)} đ`;
    return { vi: `${this.vi}${end}`, en: `${this.en}${end}` };
  }
}

interface Reduction {
  share: Fraction;
  percentOff: string;
  name: string;
}

/** The exemption or reduction that leaves the applicant least to pay; never more than the whole. */
function bestReduction(policy: FeePolicy, line: FeeLine, facts: FeeFacts, day: string): Reduction | undefined {
  const groups = (policy.exemptions ?? [])
    .filter(({ groupCode, lines }) => facts.exemptGroups?.includes(groupCode) && suits(lines, line.lineCode))
    .map(({ groupName, percentOff }) => ({ name: groupName, percentOff }));
  const periods = (policy.reductions ?? [])
    .filter((one) => inForce(one, day) && suits(one.channels, facts.channel) && suits(one.lines, line.lineCode))
    .map(({ name, percentOff }) => ({ name, percentOff }));
  let best: Reduction | undefined;
  for (const { name, percentOff } of [...groups, ...periods]) {
    const share = least(percent(percentOff), fraction(1));
    if (!best || compare(share, best.share) > 0) best = { share, percentOff, name };
  }
  return best;
}
