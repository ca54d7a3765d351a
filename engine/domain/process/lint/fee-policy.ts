import type { FeeLine, FeePolicy, Finding } from '../../../../schemas/types/index.ts';
import { lint } from './catalogue.ts';

const ascending = (numbers: readonly number[]): boolean =>
  numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0));

function lintAmount({ amount }: FeeLine, path: string): Finding[] {
  const place = `${path}/amount`;
  if (amount.shape === 'tiers') {
    const from = amount.tiers.map((tier) => tier.from);
    return from[0] === 1 && ascending(from) ? [] : [lint('fee-line-order', `${place}/tiers`)];
  }
  if (amount.shape === 'fixed' || amount.shape === 'perUnit') return [];
  const points = amount.shape === 'percent' ? amount.points : amount.brackets;
  const bases = points.map(({ base }) => base);
  const begins = amount.shape === 'percent' ? bases.length > 0 : bases[0] === 0;
  const list = amount.shape === 'percent' ? 'points' : 'brackets';
  return [
    ...(begins && ascending(bases) ? [] : [lint('fee-line-order', `${place}/${list}`)]),
    ...(amount.min !== undefined && amount.max !== undefined && amount.min > amount.max
      ? [lint('fee-line-bounds', `${place}/min`)]
      : []),
  ];
}

const endsEarly = ({ validFrom, validTo }: { validFrom?: string; validTo?: string }): boolean =>
  validFrom !== undefined && validTo !== undefined && validTo < validFrom;

const ALL = 100;

/** What makes a fee policy compute wrongly or not at all. */
export function lintFeePolicy({ lines, exemptions = [], reductions = [] }: FeePolicy): Finding[] {
  const codes = new Set<string>();
  const findings: Finding[] = lines.length === 0 ? [lint('fee-lines-none', '/lines')] : [];
  for (const [index, line] of lines.entries()) {
    const path = `/lines/${index}`;
    if (codes.has(line.lineCode)) findings.push(lint('fee-line-duplicate', `${path}/lineCode`, line.lineCode));
    codes.add(line.lineCode);
    findings.push(...lintAmount(line, path));
    if (endsEarly(line)) findings.push(lint('fee-line-dates', `${path}/validTo`));
  }
  for (const [list, items] of Object.entries({ exemptions, reductions }))
    for (const [index, item] of items.entries()) {
      const path = `/${list}/${index}`;
      if (Number(item.percentOff) > ALL) findings.push(lint('fee-line-percent', `${path}/percentOff`));
      if ('validTo' in item && endsEarly(item)) findings.push(lint('fee-line-dates', `${path}/validTo`));
      for (const [place, code] of (item.lines ?? []).entries())
        if (!codes.has(code)) findings.push(lint('fee-line-unknown', `${path}/lines/${place}`, code));
    }
  return findings;
}
