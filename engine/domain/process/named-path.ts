import { isRecord } from '../exchange/same-value.ts';

/** Fields that name an item of a list for people, the first that is filled in. */
const NAMES = ['actionName', 'stepName', 'partName', 'sequenceName', 'roleName', 'caseName', 'optionName', 'itemName'];
const CODES = ['actionCode', 'stepCode', 'partNo', 'sequenceNo', 'roleCode', 'caseCode', 'itemCode', 'code'];

const unescaped = (segment: string): string => segment.replaceAll('~1', '/').replaceAll('~0', '~');

const filled = (item: Record<string, unknown>, fields: readonly string[]): string | undefined =>
  fields.map((field) => item[field]).find((text): text is string => typeof text === 'string' && text !== '');

/** What people call an item of a list, `Tiếp nhận hồ sơ (1100)`; undefined for one without name and code. */
export function itemLabel(item: unknown): string | undefined {
  if (!isRecord(item)) return undefined;
  const [name, code] = [filled(item, NAMES), filled(item, CODES)];
  return name !== undefined && code !== undefined ? `${name} (${code})` : (name ?? code);
}

const isIndex = (segment: string): boolean => /^\d+$/.test(segment);

/** A JSON Pointer into a definition, with the items of lists by their names, or counted from one where they have none. */
export function namedPath(body: unknown, pointer: string): string[] {
  let at = body;
  return pointer
    .split('/')
    .slice(1)
    .map(unescaped)
    .map((segment) => {
      const inList = Array.isArray(at) || (at === undefined && isIndex(segment));
      at = typeof at === 'object' && at !== null ? Reflect.get(at, segment) : undefined;
      return inList ? (itemLabel(at) ?? String(Number(segment) + 1)) : segment;
    });
}
