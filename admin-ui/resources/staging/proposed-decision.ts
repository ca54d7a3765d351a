import { portalDoubts } from '../../../engine/domain/portal/doubts.ts';
import { splitFeeText } from '../../../engine/domain/portal/fee-text.ts';
import type { PortalFlag } from '../../../engine/domain/portal/flags.ts';
import { readFee } from '../../../engine/domain/portal/read-fee.ts';
import { readPaper } from '../../../engine/domain/portal/read-paper.ts';
import { readTime } from '../../../engine/domain/portal/read-time.ts';
import type { PortalDecision } from '../../../schemas/types/index.ts';

export const UNITS = ['working-day', 'calendar-day', 'hour', 'month'] as const;

/** What the form begins with: the most likely answer, which a person still has to give. */
export function proposedDecision({ findingCode, was, decision }: PortalFlag): PortalDecision {
  if (decision) return decision;
  const blank = { findingCode, was };
  switch (portalDoubts[findingCode].answer) {
    case 'time': {
      if (findingCode === 'portal-time-missing') return { ...blank, noLimit: true };
      const count = Number.parseInt(was, 10);
      const duration = readTime(was).duration ?? { count: count > 0 ? count : 1, unit: 'working-day' as const };
      return { ...blank, duration };
    }
    case 'fee': {
      const { proposedAmount } = readFee(was);
      if (proposedAmount !== undefined) {
        const feeKind = /lệ phí/i.test(splitFeeText(was).about) ? 'lephi' : 'phi';
        return { ...blank, feeKind, amount: proposedAmount };
      }
      return { ...blank, feeKind: findingCode === 'portal-fee-decided-locally' ? 'local' : 'none' };
    }
    case 'paper': {
      const { kind } = readPaper({ ten: was });
      return kind === 'note' ? { ...blank, paper: 'note' } : { ...blank, paper: 'part', originals: 1, copies: 0 };
    }
    case 'grouping':
      return { ...blank, grouping: 'group' };
    default:
      return blank;
  }
}
