import { fold, foldedWords } from '../../../engine/domain/words.ts';
import type { ImportItem } from '../../../schemas/types/index.ts';

/** Which items of a plan are looked at; empty text is all. */
export interface ItemFilter {
  q: string;
  kind: string;
  outcome: string;
  /** Only these, as a group of findings names them. */
  keys?: ReadonlySet<string> | undefined;
}

/** The items whose code, name and file hold every word, in any order and without accents. */
export function filterItems(items: readonly ImportItem[], { q, kind, outcome, keys }: ItemFilter): ImportItem[] {
  const words = foldedWords(q);
  return items.filter((item) => {
    if (kind !== '' && item.kind !== kind) return false;
    if (outcome !== '' && item.outcome !== outcome) return false;
    if (keys && !keys.has(item.itemKey)) return false;
    if (words.length === 0) return true;
    const text = fold(`${item.code} ${item.name} ${item.file}`);
    return words.every((word) => text.includes(word));
  });
}
