import { isRecord, recordLabels } from './same-value.ts';

type Body = Record<string, unknown>;

/** A list whose records keep what was known of the records of the same natural code. */
function keepInList(read: unknown[], known: unknown[]): unknown[] {
  const records = read.filter(isRecord);
  const before = known.filter(isRecord);
  if (records.length !== read.length || before.length !== known.length) return read;
  const knownByLabel = new Map(recordLabels(before).map((label, index) => [label, before[index]]));
  const labels = recordLabels(records);
  return records.map((record, index) => {
    const label = labels[index] ?? '';
    const same = label.startsWith('=') ? knownByLabel.get(label) : undefined;
    return same ? keepUnsaid(record, same) : record;
  });
}

/** The body as read, with what a format without the field cannot have said as it was known; lists go by natural code. */
export function keepUnsaid(read: Body, known: Body): Body {
  const said = Object.entries(read).map(([field, value]): [string, unknown] => {
    const before = known[field];
    return [field, Array.isArray(value) && Array.isArray(before) ? keepInList(value, before) : value];
  });
  const unsaid = Object.entries(known).filter(([field]) => field !== 'unread' && !Object.hasOwn(read, field));
  return Object.fromEntries([...said, ...unsaid]);
}
