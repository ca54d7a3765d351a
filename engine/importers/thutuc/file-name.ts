/** Letters that are the same in a file name on every system. */
const SAFE = /^[\p{L}\p{N} ()@_+,;=~!.-]$/u;
const SUFFIX = '.json';

/** A code as a file name: itself where it is plain, each other letter as `%` and four digits; folders are never made. */
export function fileNameOf(code: string): string {
  const written = [...code.normalize('NFC')]
    .map((letter, index) => {
      const dotFirst = index === 0 && letter === '.';
      return SAFE.test(letter) && !dotFirst ? letter : escaped(letter);
    })
    .join('');
  return `${written.replace(/[ .]$/, (last) => escaped(last))}${SUFFIX}`;
}

const escaped = (letter: string): string =>
  Array.from(
    { length: letter.length },
    (_, index) => `%${letter.charCodeAt(index).toString(16).padStart(4, '0')}`,
  ).join('');
