import type { PartBody, PartState } from '../../../../../schemas/types/index.ts';

/** What an officer records of a paper. */
export type PartInput = Pick<PartState, 'fileMark' | 'fileCheck' | 'comment' | 'receivedOriginals' | 'receivedCopies'>;

export const inputOf = ({ fileMark, fileCheck, comment, receivedOriginals, receivedCopies }: PartState): PartInput => ({
  fileMark,
  fileCheck,
  comment,
  receivedOriginals,
  receivedCopies,
});

/** Only what differs travels, so that two people recording different things of a paper do not undo each other. */
export function changesOf(part: PartState, input: PartInput): PartBody {
  const before = inputOf(part);
  const body: PartBody = {};
  if (input.fileMark !== before.fileMark) body.fileMark = input.fileMark;
  if (input.fileCheck !== before.fileCheck) body.fileCheck = input.fileCheck;
  if (input.comment !== before.comment) body.comment = input.comment;
  if (input.receivedOriginals !== before.receivedOriginals) body.receivedOriginals = input.receivedOriginals;
  if (input.receivedCopies !== before.receivedCopies) body.receivedCopies = input.receivedCopies;
  return body;
}

/** Everything the template asks for, received. */
export const allReceived = ({ originals, copies }: PartState): PartBody => ({
  receivedOriginals: originals,
  receivedCopies: copies,
});

/** Whether as many originals and copies were handed in as are asked for. */
export const isReceived = ({ originals, copies, receivedOriginals, receivedCopies }: PartState): boolean =>
  receivedOriginals >= originals && receivedCopies >= copies;

/** Whether there is anything of a paper: a file, a sheet, or values of its form. */
export const hasSomething = ({ files, data, receivedOriginals, receivedCopies }: PartState): boolean =>
  files.length > 0 || receivedOriginals + receivedCopies > 0 || Object.keys(data ?? {}).length > 0;

export type PartGroup = 'input' | 'result' | 'other';

const GROUPS: Readonly<Record<PartState['partType'], PartGroup>> = {
  0: 'other',
  1: 'input',
  6: 'input',
  2: 'result',
  7: 'result',
  3: 'other',
};

/** Papers handed in, results, and what else is used on the way; empty groups are left out. */
function groupParts(parts: PartState[]): { group: PartGroup; parts: PartState[] }[] {
  return (['input', 'result', 'other'] as const)
    .map((group) => ({ group, parts: parts.filter(({ partType }) => GROUPS[partType] === group) }))
    .filter((found) => found.parts.length > 0);
}

/** What a reader is shown: an applicant sees of results and other papers only those that are there. */
export const partsFor = (
  parts: PartState[],
  reader: 'officer' | 'citizen',
): { group: PartGroup; parts: PartState[] }[] =>
  groupParts(parts.filter((part) => reader === 'officer' || GROUPS[part.partType] === 'input' || hasSomething(part)));
