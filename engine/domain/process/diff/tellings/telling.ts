import type { Bilingual } from '../../../../../schemas/types/index.ts';
import type { Json } from '../../read-json.ts';
import type { Said } from '../tell-field.ts';

/** Where a field stands, for words about other places of the same definition. */
export interface About {
  /** What the forms call the field, beginning with a small letter. */
  label: Bilingual;
  /** JSON Pointer of the field. */
  path: string;
  /** The two definitions as wholes. */
  whole: { before: Json; after: Json };
}

/** Tells a change of a field in words of its own; nothing where it cannot, and the field is told like any other. */
export type Telling = (was: unknown, now: unknown, about: About) => Said[];

/** A text that nobody wrote is an empty one; undefined for anything but a text. */
export const textOrNone = (value: unknown): string | undefined =>
  value === undefined ? '' : typeof value === 'string' ? value : undefined;

/** A change from one state to another, both in words. */
export const fromTo = ({ vi, en }: Bilingual, was: Bilingual, now: Bilingual): Said => ({
  text: { vi: `${vi} từ ${was.vi} thành ${now.vi}`, en: `${en}: ${was.en} → ${now.en}` },
});

/** What of a text of several parts is told when it was only written otherwise. */
export const onlyRewritten = ({ vi, en }: Bilingual): Said => ({
  text: { vi: `${vi} viết khác đi, ý nghĩa không đổi`, en: `${en} written otherwise, meaning the same` },
});
