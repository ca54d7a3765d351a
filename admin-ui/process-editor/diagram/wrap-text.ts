import type { FontName, Measure } from './fonts.ts';

export interface WrapOptions {
  font: FontName;
  /** Width of a line in px. */
  width: number;
  /** Room taken at the beginning of the first line. */
  indent?: number;
  most: number;
}

/** The longest beginning of a word that fits; at least one sign. */
function fitting(word: string, width: number, font: FontName, measure: Measure): number {
  let length = word.length;
  while (length > 1 && measure(word.slice(0, length), font) > width) length -= 1;
  return length;
}

/** Splits a text into lines that fit, words whole where they can be; what exceeds the last line ends in `…`. */
export function wrapText(text: string, { font, width, indent = 0, most }: WrapOptions, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  const room = () => width - (lines.length === 0 ? indent : 0);
  const waiting = text.split(/\s+/).filter(Boolean).reverse();
  for (let word = waiting.pop(); word !== undefined; word = waiting.pop()) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (measure(longer, font) <= room()) line = longer;
    else if (line !== '' || (lines.length === 0 && indent > 0)) {
      lines.push(line);
      line = '';
      waiting.push(word);
    } else {
      const length = fitting(word, room(), font, measure);
      lines.push(word.slice(0, length));
      if (length < word.length) waiting.push(word.slice(length));
    }
  }
  if (line !== '') lines.push(line);
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  const last = kept.pop() ?? '';
  const end = last.slice(0, fitting(`${last}…`, width, font, measure));
  return [...kept, `${end.replace(/…$/, '').trimEnd()}…`];
}
