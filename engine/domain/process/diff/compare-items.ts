import { canonicalJson } from '../../canonical-json.ts';
import type { Json } from '../read-json.ts';
import { type ItemKind, itemKindOf } from './item-kinds.ts';
import { type PairedItems, pairItems, type Recognise } from './pair-items.ts';

/** What the fields of an item say together; undefined when all of them are empty. */
const sayingOf =
  (fields: readonly string[]): Recognise<Json> =>
  (item) => {
    const values = fields.map((field) => item[field] ?? '');
    return values.every((value) => value === '') ? undefined : canonicalJson(values);
  };

/** What an item says apart from its key; undefined where it has no name, for then it may be any other. */
const withoutKey =
  ({ key, names = [] }: ItemKind): Recognise<Json> =>
  (item) =>
    names.every((field) => (item[field] ?? '') === '')
      ? undefined
      : canonicalJson(Object.fromEntries(Object.entries(item).filter(([field]) => !key.includes(field))));

/**
 * The same items of two lists: by key, by equal content, by content apart from the key (renamed), by what else tells them
 * apart, and where nothing does by their place.
 */
export function sameItems(shape: string, before: readonly Json[], after: readonly Json[]): PairedItems {
  const kind = itemKindOf(shape);
  const byKey = sayingOf(kind.key);
  return pairItems(before, after, [
    { recognise: byKey, inOrder: false },
    { recognise: canonicalJson, inOrder: true },
    { recognise: byKey, inOrder: true },
    { recognise: withoutKey(kind), inOrder: true },
    ...(kind.otherwise ? [{ recognise: sayingOf(kind.otherwise), inOrder: false }] : []),
    ...(kind.key.length === 0 ? [{ recognise: (_item: Json, place: number) => String(place), inOrder: true }] : []),
  ]);
}

/** The same values of two lists of plain values. */
export const sameValues = (before: readonly unknown[], after: readonly unknown[]): PairedItems =>
  pairItems(before, after, [{ recognise: canonicalJson, inOrder: true }]);
