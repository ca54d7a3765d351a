import { fold } from '../../../../engine/domain/words.ts';

export interface Country {
  code: string;
  name: string;
}

const A = 65;
const LETTERS = Array.from({ length: 26 }, (_letter, place) => String.fromCharCode(A + place));
/** Regions the standard names that issue no passport. */
const NO_COUNTRIES: ReadonlySet<string> = new Set([
  'EU',
  'EZ',
  'UN',
  'XA',
  'XB',
  'ZZ',
  'QO',
  'CP',
  'CQ',
  'DG',
  'EA',
  'IC',
]);

/** Every country by its ISO 3166 code, named and sorted in a language. */
export function countries(locale: string): Country[] {
  const names = new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' });
  return LETTERS.flatMap((first) => LETTERS.map((second) => first + second))
    .flatMap((code) => {
      const name = NO_COUNTRIES.has(code) ? undefined : names.of(code);
      return name === undefined ? [] : [{ code, name }];
    })
    .sort((one, other) => one.name.localeCompare(other.name, locale));
}

/** Those whose name or code holds the words, marks or not. */
export const findCountries = (all: Country[], words: string): Country[] =>
  all.filter(({ code, name }) => fold(name).includes(fold(words)) || code === words.trim().toUpperCase());
