import { findingTitle } from '../../../engine/domain/process/finding-title.ts';
import type { Acknowledges, Bilingual, PlacedFinding } from '../../../schemas/types/index.ts';

/** Everything found under one code. */
export interface WarningGroup {
  findingCode: string;
  title: Bilingual;
  found: PlacedFinding[];
}

/** What somebody says of a group. */
export interface GroupWord {
  seen: boolean;
  reason: string;
}

export type GroupWords = Readonly<Record<string, GroupWord>>;

const SILENT: GroupWord = { seen: false, reason: '' };

/** What was said of a group so far. */
export const wordOf = (words: GroupWords, findingCode: string): GroupWord => words[findingCode] ?? SILENT;

/** Findings by code, what was found most often first. */
export function groupWarnings(found: readonly PlacedFinding[]): WarningGroup[] {
  const groups = Map.groupBy(found, ({ finding }) => finding.code);
  return [...groups]
    .map(([findingCode, of]) => ({ findingCode, title: findingTitle(of.map(({ finding }) => finding)), found: of }))
    .toSorted((one, other) => other.found.length - one.found.length);
}

const isSaid = ({ seen, reason }: GroupWord): boolean => seen && reason.trim() !== '';

/** Groups that nobody has answered for yet. */
export const countUnsaid = (groups: readonly WarningGroup[], words: GroupWords): number =>
  groups.filter(({ findingCode }) => !isSaid(wordOf(words, findingCode))).length;

/** What was said, as the server takes it. */
export const acknowledges = (groups: readonly WarningGroup[], words: GroupWords): Acknowledges[] =>
  groups.flatMap(({ findingCode }) => {
    const word = wordOf(words, findingCode);
    return isSaid(word) ? [{ findingCode, reason: word.reason.trim() }] : [];
  });
