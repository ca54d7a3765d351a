import type { Bilingual } from '../../../../schemas/types/index.ts';
import type { Json } from '../read-json.ts';
import type { Said } from './tell-field.ts';

/** Where a field stands, for words about other places of the same definition. */
export interface About {
  label: Bilingual;
  /** The two definitions as wholes. */
  whole: { before: Json; after: Json };
  /** The two objects the field belongs to. */
  item: { before: Json; after: Json };
}

/** Tells a change of a field in words of its own; nothing where it cannot, and the field is told like any other. */
export type Telling = (was: unknown, now: unknown, about: About) => Said[];

/** Fields with words of their own, by shape. */
const tellings: Readonly<Record<string, Readonly<Record<string, Telling>>>> = {};

/** How a field is told; undefined for one that is told like any other. */
export function tellingOf(shape: string, field: string): Telling | undefined {
  const ofShape = Object.hasOwn(tellings, shape) ? tellings[shape] : undefined;
  return ofShape && Object.hasOwn(ofShape, field) ? ofShape[field] : undefined;
}
