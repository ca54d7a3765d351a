import type { ItemReadiness, PublishItem } from '../../../schemas/types/index.ts';

const same = (one: PublishItem, other: Pick<PublishItem, 'kind' | 'code'>): boolean =>
  one.kind === other.kind && one.code === other.code;

/** A release with more in it; what was there already is replaced by what is added. */
export const withItems = (items: readonly PublishItem[], added: readonly PublishItem[]): PublishItem[] => [
  ...items.map((item) => added.find((one) => same(item, one)) ?? item),
  ...added.filter((one) => !items.some((item) => same(item, one))),
];

export const withoutItem = (items: readonly PublishItem[], gone: PublishItem): PublishItem[] =>
  items.filter((item) => !same(item, gone));

/** An item with some of its fields changed; undefined takes one out. */
export function changedItem(
  item: PublishItem,
  change: { [Field in keyof PublishItem]?: PublishItem[Field] | undefined },
) {
  const { kind, code } = item;
  const entries = Object.entries({ ...item, ...change }).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(entries), kind, code } satisfies PublishItem;
}

/** Whether the draft was changed after it was looked at. */
export const hasMovedOn = (item: PublishItem, readiness: ItemReadiness | undefined): boolean =>
  !item.retire &&
  item.version === undefined &&
  item.revision !== undefined &&
  readiness?.revision !== undefined &&
  readiness.revision !== null &&
  item.revision !== readiness.revision;

/** Takes over the drafts as they are now, wherever they moved on. */
export const withNewest = (items: readonly PublishItem[], readiness: readonly ItemReadiness[]): PublishItem[] =>
  items.map((item) => {
    const found = readiness.find((one) => same(item, one));
    return found?.revision && hasMovedOn(item, found) ? { ...item, revision: found.revision } : item;
  });

export const readinessOf = (item: PublishItem, readiness: readonly ItemReadiness[]): ItemReadiness | undefined =>
  readiness.find((one) => same(item, one));
