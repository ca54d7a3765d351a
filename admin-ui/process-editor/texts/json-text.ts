import { isObject, type Json, readObject } from '../../../engine/domain/process/read-json.ts';

/** The object a JSON text holds; undefined while it is broken. Blank text is an empty object. */
export function objectIn(text: string): Json | undefined {
  const { value, findings } = readObject(text, '');
  return findings.length > 0 ? undefined : value;
}

/** The JSON text with another value at a place; undefined or blank takes the place out, and an empty object is no text. */
export function withValue(text: string, path: readonly string[], value: unknown): string {
  const whole = changed(objectIn(text) ?? {}, path, value === '' ? undefined : value);
  return Object.keys(whole).length === 0 ? '' : JSON.stringify(whole);
}

function changed(object: Json, [key, ...rest]: readonly string[], value: unknown): Json {
  if (key === undefined) return object;
  const { [key]: present, ...others } = object;
  const inner = rest.length === 0 ? value : changed(isObject(present) ? present : {}, rest, value);
  const gone = inner === undefined || (rest.length > 0 && isObject(inner) && Object.keys(inner).length === 0);
  if (gone) return others;
  return key in object ? { ...object, [key]: inner } : { ...others, [key]: inner };
}

/** The value at a place of a JSON object. */
export const valueIn = (object: Json, path: readonly string[]): unknown =>
  path.reduce<unknown>((at, key) => (isObject(at) ? at[key] : undefined), object);

/** A text or number at a place, as text. */
export function textAt(object: Json, ...path: string[]): string {
  const value = valueIn(object, path);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** Keys beside the known ones: kept as they are. */
export const otherKeys = (object: Json, known: readonly string[]): string[] =>
  Object.keys(object).filter((key) => !known.includes(key));
