/** A copy with the element at `from` standing at `to`; unchanged where there is no such place. */
export function moved<Item>(items: readonly Item[], from: number, to: number): Item[] {
  const copy = [...items];
  if (to < 0 || to >= copy.length) return copy;
  copy.splice(to, 0, ...copy.splice(from, 1));
  return copy;
}

export const without = <Item>(items: readonly Item[], index: number): Item[] =>
  items.filter((_item, place) => place !== index);

/** A copy with another element at `index`; one place behind the last appends it. */
export function placedAt<Item>(items: readonly Item[], index: number, item: Item): Item[] {
  const copy = [...items];
  copy[Math.min(index, copy.length)] = item;
  return copy;
}
