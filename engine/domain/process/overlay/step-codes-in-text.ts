const escaped = (code: string): string => code.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** A text with every step code it names replaced; a code inside a longer word or number is none. */
export function replaceStepCodes(
  text: string,
  replacement: (stepCode: string) => string,
  stepCodes: Iterable<string>,
): string {
  const codes = [...stepCodes].filter((code) => code !== '' && text.includes(code));
  if (codes.length === 0) return text;
  const longestFirst = codes.sort((one, other) => other.length - one.length).map((code) => escaped(code));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return text.replace(pattern, replacement);
}
