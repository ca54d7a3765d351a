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

/** Which letters are capitals, as hexadecimal digits: codes that differ by nothing else differ by this. */
function capitalsOf(code: string): string {
  const bits = [...code].map((letter) => (letter === letter.toLowerCase() ? '0' : '1')).join('');
  return BigInt(`0b1${bits}`).toString(16);
}

/**
 * A file name for each of the codes of a kind; those that only differ by capitals, which many file systems do not tell apart,
 * say which they have behind `%~`, a mark that no code is written with.
 */
export function fileNamesOf(codes: readonly string[]): Map<string, string> {
  const twins = Map.groupBy(codes, (code) => fileNameOf(code).toLowerCase());
  return new Map(
    codes.map((code) => {
      const name = fileNameOf(code);
      const alone = (twins.get(name.toLowerCase()) ?? []).length < 2;
      return [code, alone ? name : `${name.slice(0, -SUFFIX.length)}%~${capitalsOf(code)}${SUFFIX}`];
    }),
  );
}
