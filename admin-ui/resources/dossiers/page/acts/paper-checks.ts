import { INPUT_TYPES, isPresent } from '../../../../../engine/domain/dossier/papers.ts';
import type { CheckedPaper, PartState } from '../../../../../schemas/types/index.ts';

/** Papers that were handed in, and so can be compared. */
export const papersToCheck = (parts: PartState[]): PartState[] =>
  parts.filter((part) => INPUT_TYPES.has(part.partType) && isPresent(part));

/** What the check of a paper found: as said now, else as recorded. */
export const checkOf = ({ partNo, fileCheck }: PartState, said: CheckedPaper[]): PartState['fileCheck'] =>
  said.find((paper) => paper.partNo === partNo)?.fileCheck ?? fileCheck;

/** Whether every paper handed in was compared and passed. */
export const allPass = (parts: PartState[], said: CheckedPaper[]): boolean =>
  papersToCheck(parts).every((part) => checkOf(part, said) === 1);
