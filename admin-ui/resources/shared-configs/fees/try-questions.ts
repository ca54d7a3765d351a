import type { FeePolicy } from '../../../../schemas/types/index.ts';

/** A quantity the policy must be told to compute a line. */
export interface Question {
  lineCode: string;
  of: 'units' | 'base';
  /** What is counted or valued: `trang`, `Tổng mức đầu tư`. */
  about: string;
}

/** What has to be asked before a policy can be tried, line by line. */
export function questionsOf({ lines }: FeePolicy): Question[] {
  return lines.flatMap(({ lineCode, amount }): Question[] => {
    if ('unitName' in amount) return [{ lineCode, of: 'units', about: amount.unitName }];
    return 'baseName' in amount ? [{ lineCode, of: 'base', about: amount.baseName }] : [];
  });
}

/** Cases some line of the policy tells apart. */
export const casesOf = ({ lines }: FeePolicy): string[] => [
  ...new Set(
    lines.flatMap(({ cases = [], caseFactors = [] }) => [...cases, ...caseFactors.map(({ caseCode }) => caseCode)]),
  ),
];
