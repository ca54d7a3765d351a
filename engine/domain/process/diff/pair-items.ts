/** Which items of two lists are the same item. */
export interface PairedItems {
  /** Places in the earlier and the later list, in the order of the later one. */
  pairs: { was: number; now: number; moved: boolean }[];
  added: number[];
  removed: number[];
}

/** What an item is recognised by; undefined where it says nothing. */
export type Recognise<Item> = (item: Item, place: number) => string | undefined;

/** Places by what stands there. */
function placesBy<Item>(
  list: readonly Item[],
  places: Iterable<number>,
  recognise: Recognise<Item>,
): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const place of places) {
    const item = list[place];
    const text = item === undefined ? undefined : recognise(item, place);
    if (text === undefined) continue;
    const known = found.get(text);
    if (known) known.push(place);
    else found.set(text, [place]);
  }
  return found;
}

/** The pairs that keep their order: the others were moved past them. */
function stayed(places: readonly number[]): ReadonlySet<number> {
  const ends: number[] = [];
  const before: number[] = [];
  for (const [index, place] of places.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[ends[middle] ?? 0] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    before[index] = low > 0 ? (ends[low - 1] ?? -1) : -1;
    ends[low] = index;
  }
  const kept = new Set<number>();
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) kept.add(at);
  return kept;
}

/**
 * Pairs the items of two lists by several ways of recognising them, the surest first. A way that finds an item twice on a
 * side pairs the first with the first, the second with the second, when it is one of `inOrder`; else it says nothing.
 */
export function pairItems<Item>(
  before: readonly Item[],
  after: readonly Item[],
  ways: readonly { recognise: Recognise<Item>; inOrder: boolean }[],
): PairedItems {
  const left = new Set(before.keys());
  const right = new Set(after.keys());
  const paired = new Map<number, number>();
  for (const { recognise, inOrder } of ways) {
    if (left.size === 0 || right.size === 0) break;
    const theirs = placesBy(after, right, recognise);
    for (const [text, places] of placesBy(before, left, recognise)) {
      const others = theirs.get(text) ?? [];
      if (!inOrder && (places.length > 1 || others.length > 1)) continue;
      for (const [index, was] of places.entries()) {
        const now = others[index];
        if (now === undefined) break;
        paired.set(now, was);
        left.delete(was);
        right.delete(now);
      }
    }
  }
  const inPlace = [...paired].sort(([one], [other]) => one - other);
  const still = stayed(inPlace.map(([, was]) => was));
  return {
    pairs: inPlace.map(([now, was], index) => ({ was, now, moved: !still.has(index) })),
    added: [...right],
    removed: [...left],
  };
}
