import { fold, foldedWords } from '../../../../engine/domain/words.ts';
import type { DictItem } from '../../../../schemas/types/index.ts';

/** Lines of one page of a dictionary: more are not read at once, and a dictionary of a country's communes has thousands. */
export const PAGE = 50;

/** One item as its table shows it. */
export interface ItemRow {
  item: DictItem;
  /** Place in the dictionary. */
  index: number;
  parentName: string;
  /** Its code stands at another item too. */
  twice: boolean;
  /** It names a parent that is not there. */
  orphan: boolean;
}

/** What of the items holds every word of a search, folded. */
export function matchingItems(items: readonly DictItem[], words: string): number[] {
  const asked = foldedWords(words);
  const indices = items.map((_item, index) => index);
  if (asked.length === 0) return indices;
  return indices.filter((index) => {
    const item = items[index];
    const text = item ? fold(`${item.itemCode} ${item.itemName} ${item.itemNameEN ?? ''}`) : '';
    return asked.every((word) => text.includes(word));
  });
}

/** The rows of a page (from 0) of the matching items. */
export function itemRows(items: readonly DictItem[], matching: readonly number[], page: number): ItemRow[] {
  const names = new Map<string, string>();
  const counts = new Map<string, number>();
  for (const { itemCode, itemName } of items) {
    names.set(itemCode, itemName);
    counts.set(itemCode, (counts.get(itemCode) ?? 0) + 1);
  }
  return matching.slice(page * PAGE, (page + 1) * PAGE).flatMap((index) => {
    const item = items[index];
    if (!item) return [];
    const parent = item.parent ?? '';
    return [
      {
        item,
        index,
        parentName: names.get(parent) ?? parent,
        twice: (counts.get(item.itemCode) ?? 0) > 1,
        orphan: parent !== '' && !names.has(parent),
      },
    ];
  });
}
