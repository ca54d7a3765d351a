/** A place that both sides changed, each in its own way; `undefined` where a side has nothing there. */
export interface ChangeConflict {
  /** JSON Pointer into the merged value. */
  path: string;
  base: unknown;
  mine: unknown;
  theirs: unknown;
}

export interface MergedChanges {
  /** Both sides joined; a contested place holds mine. */
  merged: unknown;
  conflicts: ChangeConflict[];
}

type JsonObject = Record<string, unknown>;

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether two JSON values are the same; the order of an object's keys does not matter. */
export function sameJson(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, index) => sameJson(item, other[index]));
  if (!isObject(one) || !isObject(other)) return false;
  const keys = Object.keys(one).filter((key) => one[key] !== undefined);
  const others = Object.keys(other).filter((key) => other[key] !== undefined);
  return keys.length === others.length && keys.every((key) => sameJson(one[key], other[key]));
}

/** Fields by which the items of a definition's lists are the same item on both sides, the first that fits. */
export const ITEM_KEYS = [
  'actionKey',
  'stepCode',
  'partNo',
  'caseCode',
  'sequenceNo',
  'optionKey',
  'scenarioCode',
  'roleCode',
  'itemCode',
  'code',
];

/** How an item is recognised; undefined where it says nothing of itself. */
type KeyOf = (item: unknown) => string | undefined;

const textOf = (item: unknown, field: string): string | undefined => {
  const value = isObject(item) ? item[field] : undefined;
  return typeof value === 'string' ? value : undefined;
};

/** What a release names is one thing by its kind and code together. */
const kindAndCode: KeyOf = (item) => {
  const [kind, code] = [textOf(item, 'kind'), textOf(item, 'code')];
  return kind === undefined || code === undefined ? undefined : `${kind}/${code}`;
};

const WAYS: KeyOf[] = [
  kindAndCode,
  ...ITEM_KEYS.map(
    (field): KeyOf =>
      (item) =>
        textOf(item, field),
  ),
];

function keyOf(lists: unknown[][]): KeyOf | undefined {
  return WAYS.find((way) =>
    lists.every((list) => {
      const keys = list.map(way);
      return keys.every((key) => key !== undefined) && new Set(keys).size === keys.length;
    }),
  );
}

const asSegment = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

/**
 * Joins two changes of one JSON value (three-way merge): what only one side changed is taken from it, items of lists are
 * recognised by their code, and what both changed differently is told as a conflict,
 * holding mine unless `takesTheirs` says otherwise of it (by its place among the conflicts).
 */
export function mergeChanges(
  base: unknown,
  mine: unknown,
  theirs: unknown,
  takesTheirs: (conflict: number) => boolean = () => false,
): MergedChanges {
  const conflicts: ChangeConflict[] = [];

  const merge = (path: string, was: unknown, my: unknown, their: unknown): unknown => {
    if (sameJson(my, their) || sameJson(was, their)) return my;
    if (sameJson(was, my)) return their;
    if (isObject(was) && isObject(my) && isObject(their)) return mergeObjects(path, was, my, their);
    if (Array.isArray(was) && Array.isArray(my) && Array.isArray(their)) {
      const key = keyOf([was, my, their]);
      if (key) return mergeLists(path, key, was, my, their);
    }
    conflicts.push({ path, base: was, mine: my, theirs: their });
    return takesTheirs(conflicts.length - 1) ? their : my;
  };

  const mergeObjects = (path: string, was: JsonObject, my: JsonObject, their: JsonObject): JsonObject => {
    const merged: JsonObject = {};
    for (const key of new Set([...Object.keys(my), ...Object.keys(their)])) {
      const value = merge(`${path}/${asSegment(key)}`, was[key], my[key], their[key]);
      if (value !== undefined) merged[key] = value;
    }
    return merged;
  };

  const mergeLists = (path: string, key: KeyOf, was: unknown[], my: unknown[], their: unknown[]): unknown[] => {
    const byKey = (list: unknown[]) => new Map(list.map((item) => [key(item), item]));
    const [before, mineByKey, theirsByKey] = [byKey(was), byKey(my), byKey(their)];
    // Whoever reordered decides the order; the other side's new items follow the item they stood behind.
    const reordered = sameJson([...mineByKey.keys()], [...before.keys()]) ? theirsByKey : mineByKey;
    const other = reordered === mineByKey ? theirsByKey : mineByKey;
    const order = [...reordered.keys()];
    let behind = -1;
    for (const code of other.keys()) {
      const at = order.indexOf(code);
      if (at < 0) order.splice(behind + 1, 0, code);
      behind = at < 0 ? behind + 1 : at;
    }
    const merged: unknown[] = [];
    for (const code of order) {
      const place = `${path}/${merged.length}`;
      const value = merge(place, before.get(code), mineByKey.get(code), theirsByKey.get(code));
      if (value !== undefined) merged.push(value);
    }
    return merged;
  };

  return { merged: merge('', base, mine, theirs), conflicts };
}
