import type { OpeningPreview } from '../../../../schemas/types/index.ts';
import type { ReceivedPaper } from './desk-form.ts';

type AskedPart = Pick<OpeningPreview['parts'][number], 'partNo' | 'required' | 'originals' | 'copies'>;

/** A paper handed in as it is asked for; one original where the template says no number. */
export const asAsked = ({ originals, copies }: Pick<AskedPart, 'originals' | 'copies'>): ReceivedPaper =>
  originals + copies > 0 ? { originals, copies } : { originals: 1, copies: 0 };

export const isReceived = (paper: ReceivedPaper | undefined): boolean =>
  paper !== undefined && paper.originals + paper.copies > 0;

/** Every required paper as asked for; what was entered already stays. */
export const allReceived = (
  asked: AskedPart[],
  papers: Record<string, ReceivedPaper>,
): Record<string, ReceivedPaper> => ({
  ...papers,
  ...Object.fromEntries(
    asked
      .filter(({ partNo, required }) => required && !isReceived(papers[partNo]))
      .map((part) => [part.partNo, asAsked(part)]),
  ),
});
