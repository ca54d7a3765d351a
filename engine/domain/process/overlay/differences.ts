import { sameJson } from '../../release/merge-changes.ts';
import { isOwnField } from './local-fields.ts';

/** A place where an overlay says something else than its base; `undefined` where one side has nothing there. */
export interface Difference {
  /** JSON Pointer into the overlay; into the base where the overlay has nothing. */
  path: string;
  base: unknown;
  own: unknown;
}

const KEYS = ['actionKey', 'stepCode', 'partNo', 'caseCode', 'sequenceNo'];

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function keyOf(item: unknown): string | undefined {
  if (!isObject(item)) return undefined;
  const field = KEYS.find((key) => typeof item[key] === 'string');
  return field === undefined ? undefined : `${field}=${item[field]}`;
}

/** Steps, actions, parts and cases by their codes; undefined where a list has none, or one twice. */
function byKey(list: unknown[]): Map<string, [unknown, number]> | undefined {
  const items = new Map<string, [unknown, number]>();
  for (const [index, item] of list.entries()) {
    const key = keyOf(item);
    if (key === undefined || items.has(key)) return undefined;
    items.set(key, [item, index]);
  }
  return items;
}

function inLists(base: unknown[], own: unknown[], path: string): Difference[] | undefined {
  const [before, after] = [byKey(base), byKey(own)];
  if (!before || !after) return undefined;
  const found: Difference[] = [];
  const kept = [...before.keys()].filter((key) => after.has(key));
  const order = [...after.keys()].filter((key) => before.has(key));
  if (kept.some((key, index) => key !== order[index])) found.push({ path, base: kept, own: order });
  for (const [key, [item, index]] of before) {
    const other = after.get(key);
    if (other) found.push(...differencesIn(item, other[0], `${path}/${other[1]}`));
    else found.push({ path: `${path}/${index}`, base: item, own: undefined });
  }
  for (const [key, [item, index]] of after)
    if (!before.has(key)) found.push({ path: `${path}/${index}`, base: undefined, own: item });
  return found;
}

function differencesIn(base: unknown, own: unknown, path: string): Difference[] {
  if (sameJson(base, own)) return [];
  if (isObject(base) && isObject(own)) {
    const names = [...new Set([...Object.keys(base), ...Object.keys(own)])];
    return names.flatMap((name) => differencesIn(base[name], own[name], `${path}/${name}`));
  }
  // Roles are taken or left as a whole: half a list of roles is nobody's decision.
  if (Array.isArray(base) && Array.isArray(own) && !path.endsWith('/roles')) {
    const inside = inLists(base, own, path);
    if (inside) return inside;
  }
  return [{ path, base, own }];
}

/** Every place where an overlay differs from its base, its own code and owner apart. */
export function overlayDifferences(base: object, overlay: object): Difference[] {
  return differencesIn(base, overlay, '').filter(({ path }) => !isOwnField(path));
}
