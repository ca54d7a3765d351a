import type { Bilingual } from '../../../../schemas/types/index.ts';

/** Says something made of parts in both languages. */
export const joinWords = (parts: readonly Bilingual[], between: string): Bilingual => ({
  vi: parts.map(({ vi }) => vi).join(between),
  en: parts.map(({ en }) => en).join(between),
});

/** The same text in both languages: codes, names, numbers. */
export const verbatim = (text: string): Bilingual => ({ vi: text, en: text });

const changeFirst = (text: string, change: (letter: string) => string): string =>
  change(text.charAt(0)) + text.slice(1);

/** Begins with a small letter, unless the first word is an abbreviation. */
export function lowerFirst({ vi, en }: Bilingual): Bilingual {
  const lower = (text: string) =>
    /^\p{Lu}(?:\p{Ll}|\s|$)/u.test(text) ? changeFirst(text, (letter) => letter.toLowerCase()) : text;
  return { vi: lower(vi), en: lower(en) };
}

/** Begins with a capital letter. */
export const upperFirst = ({ vi, en }: Bilingual): Bilingual => ({
  vi: changeFirst(vi, (letter) => letter.toUpperCase()),
  en: changeFirst(en, (letter) => letter.toUpperCase()),
});

const MOST_QUOTED = 160;

/** A text cut to what a sentence bears. */
export function cut(text: string, most = MOST_QUOTED): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > most ? `${line.slice(0, most - 1).trimEnd()}…` : line;
}

/** A text as quoted in a sentence. */
export const quoted = (text: string): Bilingual => ({ vi: `«${cut(text)}»`, en: `“${cut(text)}”` });

/** Words of each language, quoted. */
export const quotedWords = ({ vi, en }: Bilingual): Bilingual => ({ vi: `«${cut(vi)}»`, en: `“${cut(en)}”` });
