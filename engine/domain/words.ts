/** Marks that NFD takes off Latin letters; searching folds every act's words, and this range is cheaper than all of \p{M}. */
const MARKS = /[\u0300-\u036f]+/g;

/** Text as it is compared and searched: NFC to NFD, marks dropped, đ to d, lower case, single spaces. */
export function fold(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(MARKS, '').replaceAll('đ', 'd').replace(/\s+/g, ' ').trim();
}

/** The words of a search, folded; empty for blank text. */
export function foldedWords(text: string): string[] {
  return fold(text)
    .split(' ')
    .filter((word) => word !== '');
}
