import type { BodyChange } from '../../../schemas/types/index.ts';
import { isRecord, recordLabels, sameValue } from '../../domain/exchange/same-value.ts';

type Json = Record<string, unknown>;

const isEmpty = ({ set, drop, within }: BodyChange): boolean => !set && !drop && !within;

/** Changes inside a list; undefined where the lists do not match record by record. */
function listChange(base: readonly unknown[], target: readonly unknown[]): BodyChange | undefined {
  if (base.length !== target.length || base.length === 0) return undefined;
  const records = base.filter(isRecord);
  const wanted = target.filter(isRecord);
  if (records.length !== base.length || wanted.length !== target.length) return undefined;
  const names = recordLabels(records);
  const within: [string, BodyChange][] = records.flatMap((record, index) => {
    const change = changeBetween(record, wanted[index] ?? {});
    return isEmpty(change) ? [] : [[names[index] ?? '', change]];
  });
  return { within: Object.fromEntries(within) };
}

function fieldChange(base: unknown, target: unknown): BodyChange | undefined {
  if (isRecord(base) && isRecord(target)) return changeBetween(base, target);
  return Array.isArray(base) && Array.isArray(target) ? listChange(base, target) : undefined;
}

/** What turns `base` into `target`; empty when they are the same. */
export function changeBetween(base: Json, target: Json): BodyChange {
  const set: [string, unknown][] = [];
  const within: [string, BodyChange][] = [];
  for (const [field, value] of Object.entries(target)) {
    if (Object.hasOwn(base, field) && sameValue(base[field], value)) continue;
    const change = Object.hasOwn(base, field) ? fieldChange(base[field], value) : undefined;
    if (change) within.push([field, change]);
    else set.push([field, value]);
  }
  const drop = Object.keys(base).filter((field) => !Object.hasOwn(target, field));
  return {
    ...(set.length > 0 ? { set: Object.fromEntries(set) } : {}),
    ...(drop.length > 0 ? { drop } : {}),
    ...(within.length > 0 ? { within: Object.fromEntries(within) } : {}),
  };
}

/** The list with its records changed; a record that is no longer there is told to `missed`. */
function changedList(list: readonly unknown[], change: BodyChange, missed: (label: string) => void): unknown[] {
  const records = list.filter(isRecord);
  const names = records.length === list.length ? recordLabels(records) : [];
  const changes = new Map(Object.entries(change.within ?? {}));
  const there = new Set(names);
  for (const name of changes.keys()) if (!there.has(name)) missed(name);
  return list.map((item, index) => {
    const own = changes.get(names[index] ?? '');
    return own && isRecord(item) ? changed(item, own, missed) : item;
  });
}

/** `base` with a change made; what the change names and `base` lacks is told to `missed`. */
export function changed(base: Json, change: BodyChange, missed: (label: string) => void): Json {
  const drop = new Set(change.drop);
  const within = new Map(Object.entries(change.within ?? {}));
  for (const field of within.keys()) if (!Object.hasOwn(base, field)) missed(field);
  const kept = Object.entries(base).flatMap(([field, value]): [string, unknown][] => {
    if (drop.has(field)) return [];
    const own = within.get(field);
    if (!own) return [[field, value]];
    if (isRecord(value)) return [[field, changed(value, own, missed)]];
    return [[field, Array.isArray(value) ? changedList(value, own, missed) : value]];
  });
  return Object.fromEntries([...kept, ...Object.entries(change.set ?? {})]);
}
