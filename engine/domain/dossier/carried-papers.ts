import type { PartState } from '../../../schemas/types/index.ts';
import { fold } from '../words.ts';
import { INPUT_TYPES } from './papers.ts';

const isHere = ({ files, receivedOriginals, receivedCopies }: PartState): boolean =>
  files.length > 0 || receivedOriginals > 0 || receivedCopies > 0;

/** The same paper in two templates: the same form, else the same name. */
const isSame = (one: PartState, other: PartState): boolean =>
  (one.fileTemplateNo !== '' && one.fileTemplateNo === other.fileTemplateNo) ||
  fold(one.partName) === fold(other.partName);

/**
 * The papers of a child as it begins: what the parent holds of the same papers is handed in with it, so that an applicant
 * files once and nobody records a paper twice (vn-one-stop-rules §1.8). Whether they are right is for each office to check.
 */
export function withPapersOf(parts: readonly PartState[], parent: readonly PartState[]): PartState[] {
  const held = parent.filter((part) => INPUT_TYPES.has(part.partType) && isHere(part));
  return parts.map((part) => {
    const same = INPUT_TYPES.has(part.partType) ? held.find((other) => isSame(part, other)) : undefined;
    if (!same) return part;
    const { files, receivedOriginals, receivedCopies } = same;
    return { ...part, files: part.multiple ? files : files.slice(-1), receivedOriginals, receivedCopies };
  });
}
