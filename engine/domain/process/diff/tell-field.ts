import type { Bilingual } from '../../../../schemas/types/index.ts';
import { sameJson } from '../../release/merge-changes.ts';
import { isBlank, type KnownField, valueWords } from './value-words.ts';

/** One thing to be said about a place, without the place: begins with a small letter. */
export interface Said {
  text: Bilingual;
  before?: unknown;
  after?: unknown;
}

const LONG = 90;

const isLong = (value: unknown): boolean => typeof value === 'string' && (value.length > LONG || value.includes('\n'));

function jsonOf(text: unknown): unknown {
  if (typeof text !== 'string' || !/^\s*[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether two texts are the same JSON, spaced or ordered differently. */
function sameInJson(was: unknown, now: unknown): boolean {
  const old = jsonOf(was);
  return old !== undefined && sameJson(old, jsonOf(now));
}

/** «a» → «b», or what was added or taken away, of any field. */
export function tellField(known: KnownField, label: Bilingual, was: unknown, now: unknown): Said {
  return { text: sentence(known, label, was, now), before: was, after: now };
}

function sentence(known: KnownField, label: Bilingual, was: unknown, now: unknown): Bilingual {
  const { vi, en } = label;
  if (typeof now === 'boolean' && (typeof was === 'boolean' || was === undefined)) {
    if (was === undefined && !now) return { vi: `ghi rõ là không chọn «${vi}»`, en: `written as turned off: “${en}”` };
    return now ? { vi: `chọn «${vi}»`, en: `turned on “${en}”` } : { vi: `bỏ chọn «${vi}»`, en: `turned off “${en}”` };
  }
  if (isBlank(was) && isBlank(now))
    return now === undefined
      ? { vi: `${vi}: thôi ghi là trống`, en: `${en}: no longer written as empty` }
      : { vi: `${vi}: ghi là trống`, en: `${en}: written as empty` };
  const [old, fresh] = [valueWords(known, was), valueWords(known, now)];
  if (isBlank(was)) return { vi: `thêm ${vi}: ${fresh.vi}`, en: `added ${en}: ${fresh.en}` };
  if (isBlank(now)) return { vi: `bỏ ${vi} (trước là ${old.vi})`, en: `removed ${en} (was ${old.en})` };
  if (sameInJson(was, now))
    return { vi: `${vi} viết khác đi, nội dung không đổi`, en: `${en} written otherwise, contents the same` };
  if (isLong(was) || isLong(now) || old.vi === fresh.vi) return { vi: `sửa ${vi}`, en: `${en} rewritten` };
  return { vi: `${vi} từ ${old.vi} thành ${fresh.vi}`, en: `${en}: ${old.en} → ${fresh.en}` };
}
