import { itemLabel } from '../../../engine/domain/process/named-path.ts';
import { sameJson } from '../../../engine/domain/release/merge-changes.ts';

/** One place where two bodies of a definition differ; `undefined` on a side is nothing there. */
export interface Difference {
  /** Names of fields; an item of a list by its name and code, or by its number where it has neither. */
  path: string[];
  before: unknown;
  after: unknown;
}

type JsonObject = Record<string, unknown>;

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Fields by which items of a list are the same item on both sides, the first that fits. */
const KEYS = ['actionKey', 'stepCode', 'partNo', 'caseCode', 'sequenceNo', 'optionKey', 'roleCode', 'itemCode', 'code'];

const keysOf = (list: readonly unknown[], field: string): unknown[] =>
  list.map((item) => (isObject(item) ? item[field] : undefined));

const isKey = (list: readonly unknown[], field: string): boolean => {
  const keys = keysOf(list, field);
  return keys.every((key) => typeof key === 'string' && key !== '') && new Set(keys).size === keys.length;
};

/** The items of a list by what they are called. */
function named(list: readonly unknown[], field: string | undefined): Map<string, unknown> {
  return new Map(
    list.map((item, index) => [field !== undefined && isObject(item) ? String(item[field]) : String(index + 1), item]),
  );
}

/** Every place where `after` differs from `before`, as deep as both sides have one. */
export function differences(before: unknown, after: unknown, path: string[] = []): Difference[] {
  if (sameJson(before, after)) return [];
  if (isObject(before) && isObject(after)) {
    const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return fields.flatMap((field) => differences(before[field], after[field], [...path, field]));
  }
  if (!Array.isArray(before) || !Array.isArray(after)) return [{ path, before, after }];
  const field = KEYS.find((key) => isKey(before, key) && isKey(after, key));
  const [was, is] = [named(before, field), named(after, field)];
  const inside = [...new Set([...was.keys(), ...is.keys()])].flatMap((name) =>
    differences(was.get(name), is.get(name), [...path, itemLabel(was.get(name)) ?? itemLabel(is.get(name)) ?? name]),
  );
  // The same items in another order differ in nothing but their order.
  return inside.length > 0 ? inside : [{ path, before: [...was.keys()], after: [...is.keys()] }];
}
