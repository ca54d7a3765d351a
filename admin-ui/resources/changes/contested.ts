import { describeChanges } from '../../../engine/domain/process/diff/describe-changes.ts';
import type { ChangeConflict } from '../../../engine/domain/release/merge-changes.ts';
import type { Bilingual, Change, DefinitionKind } from '../../../schemas/types/index.ts';

/** What each of two people did at a place both changed. */
export interface Contested {
  place: Bilingual | undefined;
  mine: Change[];
  theirs: Change[];
}

const unescaped = (segment: string): string => segment.replaceAll('~1', '/').replaceAll('~0', '~');

/** A copy of a body with another value at a JSON Pointer; undefined takes out what is there. */
export function withAt(body: unknown, pointer: string, value: unknown): unknown {
  const [, first, ...rest] = pointer.split('/');
  if (first === undefined) return value;
  const key = unescaped(first);
  const below = rest.length === 0 ? '' : `/${rest.join('/')}`;
  if (Array.isArray(body)) {
    const copy: unknown[] = [...body];
    const inside = withAt(copy[Number(key)], below, value);
    copy.splice(Number(key), 1, ...(inside === undefined ? [] : [inside]));
    return copy;
  }
  const fields = typeof body === 'object' && body !== null ? Object.entries(body) : [];
  const kept = fields.filter(([field]) => field !== key);
  const old: unknown = fields.find(([field]) => field === key)?.[1];
  const inside = withAt(old, below, value);
  return Object.fromEntries(inside === undefined ? kept : [...kept, [key, inside]]);
}

/** What mine and theirs changed at a contested place, each against what was there; `merged` holds mine. */
export function contestedAt(kind: DefinitionKind, merged: unknown, { path, base, theirs }: ChangeConflict): Contested {
  const was = withAt(merged, path, base);
  const [mine, other] = [merged, withAt(merged, path, theirs)].map((body) => describeChanges(kind, was, body));
  return { place: (mine?.[0] ?? other?.[0])?.place, mine: mine ?? [], theirs: other ?? [] };
}
