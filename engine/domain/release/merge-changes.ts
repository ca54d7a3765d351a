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
const KEYS = ['actionKey', 'stepCode', 'partNo', 'caseCode', 'sequenceNo', 'optionKey', 'roleCode', 'itemCode', 'code'];

function keyFieldOf(lists: unknown[][]): string | undefined {
  return KEYS.find((key) =>
    lists.every((list) => {
      const values = list.map((item) => (isObject(item) ? item[key] : undefined));
      return values.every((value) => typeof value === 'string') && new Set(values).size === values.length;
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
      const key = keyFieldOf([was, my, their]);
      if (key !== undefined) return mergeLists(path, key, was, my, their);
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

  const mergeLists = (path: string, key: string, was: unknown[], my: unknown[], their: unknown[]): unknown[] => {
    const byKey = (list: unknown[]) => new Map(list.map((item) => [isObject(item) ? item[key] : undefined, item]));
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
