/** A copy with the item at `from` standing at `to`; a place outside the list changes nothing. */
export function moved<T>(items: readonly T[], from: number, to: number): T[] {
  const copy = [...items];
  if (to < 0 || to >= copy.length) return copy;
  const taken = copy.splice(from, 1);
  copy.splice(to, 0, ...taken);
  return copy;
}

export const removedAt = <T>(items: readonly T[], index: number): T[] => items.filter((_item, at) => at !== index);

export const insertedAt = <T>(items: readonly T[], index: number, item: T): T[] => [
  ...items.slice(0, index),
  item,
  ...items.slice(index),
];

/** A copy with the item at `index` changed. */
export const changedAt = <T>(items: readonly T[], index: number, change: (item: T) => T): T[] =>
  items.map((item, at) => (at === index ? change(item) : item));
