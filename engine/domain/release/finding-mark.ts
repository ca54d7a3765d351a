import type { DefinitionKind, Finding } from '../../../schemas/types/index.ts';
import { ITEM_KEYS } from './merge-changes.ts';

const unescaped = (segment: string): string => segment.replaceAll('~1', '/').replaceAll('~0', '~');

/** What an item of a list is called in its own list; its number where it has no code. */
function nameOf(item: unknown, index: string): string {
  if (typeof item !== 'object' || item === null) return index;
  for (const field of ITEM_KEYS) {
    const value: unknown = Reflect.get(item, field);
    if (typeof value === 'string' && value !== '') return `${field}=${value}`;
  }
  return index;
}

/** A place of a definition that stays the same when the items of a list are moved, and what stands there. */
export function placeIn(body: unknown, pointer: string): { place: string[]; value: unknown } {
  let value = body;
  const place: string[] = [];
  for (const segment of pointer.split('/').slice(1).map(unescaped)) {
    const list = Array.isArray(value);
    value = typeof value === 'object' && value !== null ? Reflect.get(value, segment) : undefined;
    place.push(list ? nameOf(value, segment) : segment);
  }
  return { place, value };
}

/**
 * What was found where, as one text: the same as long as the finding says the same of the same text at the same place,
 * wherever in its list the item stands.
 */
export function findingMark(kind: DefinitionKind, code: string, body: unknown, finding: Finding): string {
  const { place, value } = placeIn(body, finding.path);
  const text = typeof value === 'object' ? null : (value ?? null);
  return JSON.stringify([kind, code, finding.code, place, finding.message.vi, finding.value ?? null, text]);
}
