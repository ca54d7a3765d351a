import { refuse } from './refused.ts';

/**
 * The same value with every text in Unicode NFC, keys too, so that a code typed on any keyboard is the same code. Throws
 * `invalid-shape` where it is nested too deep.
 */
export function normalise(value: unknown): unknown {
  requireShallow(value);
  return composed(value);
}

function composed(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC');
  if (Array.isArray(value)) return value.map(composed);
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key.normalize('NFC'), composed(item)]));
}

/** Whether a value is a JSON object. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Nothing that people define or send lies deeper than so many levels; what walks it would run out of stack. */
export const DEEPEST = 100;

/** Where a value is nested deeper than so many levels, as a JSON Pointer; undefined where it is not. */
export function tooDeepAt(value: unknown, levels: number = DEEPEST): string | undefined {
  const open: Nested[] = [{ value, depth: 0, segment: '' }];
  for (let next = open.pop(); next; next = open.pop()) {
    if (typeof next.value !== 'object' || next.value === null) continue;
    if (next.depth >= levels) return pointerTo(next);
    for (const [segment, inner] of Object.entries(next.value))
      if (typeof inner === 'object') open.push({ value: inner, depth: next.depth + 1, segment, within: next });
  }
  return undefined;
}

interface Nested {
  value: unknown;
  depth: number;
  segment: string;
  within?: Nested;
}

function pointerTo(nested: Nested): string {
  const segments: string[] = [];
  for (let at: Nested | undefined = nested; at?.within; at = at.within)
    segments.unshift(at.segment.replaceAll('~', '~0').replaceAll('/', '~1'));
  return segments.map((segment) => `/${segment}`).join('');
}

/** Throws `invalid-shape` with the place at which a value is nested too deep. */
export function requireShallow(value: unknown): void {
  const path = tooDeepAt(value);
  if (path === undefined) return;
  const message = { vi: `lồng nhau quá ${DEEPEST} cấp`, en: `nested deeper than ${DEEPEST} levels` };
  throw refuse('invalid-shape', { errors: [{ path, keyword: 'depth', message }] });
}
