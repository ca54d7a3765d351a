/** Whether a value is a JSON object. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether two JSON values say the same, whatever the order of their fields. */
export function sameValue(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, index) => sameValue(item, other[index]));
  if (!isRecord(one) || !isRecord(other)) return one === other;
  const fields = Object.keys(one);
  return (
    fields.length === Object.keys(other).length &&
    fields.every((field) => Object.hasOwn(other, field) && sameValue(one[field], other[field]))
  );
}

/** Fields that tell records of one list apart. */
const NATURAL_CODES = [
  'actionKey',
  'stepCode',
  'partNo',
  'sequenceNo',
  'itemCode',
  'groupCode',
  'fileTemplateNo',
  'roleCode',
];

/** What each record of a list is called, in order: `=` and its natural code where all have one, else its position. */
export function recordLabels(list: readonly Record<string, unknown>[]): string[] {
  for (const field of NATURAL_CODES) {
    const codes = list.map((record) => record[field]);
    if (codes.every((code) => typeof code === 'string' && code !== '') && new Set(codes).size === list.length)
      return codes.map((code) => `=${String(code)}`);
  }
  return list.map((_record, index) => String(index));
}
