import { readJsonObject } from './json-object.ts';

/** The names of what a secret holds, never its values; undefined where it is no list of keys. */
export function secretKeys(text: string): string[] | undefined {
  const read = readJsonObject(text);
  return read.ok ? Object.keys(read.value ?? {}) : undefined;
}

/** A value as it is typed: an object, a list, a number or a truth value where it reads as one and was one before, else text. */
function typedValue(typed: string, before: unknown): unknown {
  if (before === undefined || typeof before === 'string') return typed;
  try {
    return JSON.parse(typed);
  } catch {
    // What was structured may be replaced by plain text.
    return typed;
  }
}

/** The secret with one key set anew; the other values stay as they are. */
export function withKey(text: string, key: string, typed: string): string {
  const read = readJsonObject(text);
  const before = read.ok ? (read.value ?? {}) : {};
  return JSON.stringify({ ...before, [key]: typedValue(typed, before[key]) });
}

/** The secret without one key; empty when it was the last. */
export function withoutKey(text: string, key: string): string {
  const read = readJsonObject(text);
  const kept = Object.entries(read.ok ? (read.value ?? {}) : {}).filter(([name]) => name !== key);
  return kept.length === 0 ? '' : JSON.stringify(Object.fromEntries(kept));
}
