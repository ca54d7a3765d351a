// How a condition text falls into pieces, and how a value survives the journey into a text and back.

/** One trimmed piece of a condition text; `column` is its 0-based place in the whole text. */
export interface Piece {
  text: string;
  column: number;
  /** The piece is everything after a leading `=`: a FEEL expression. */
  feel: boolean;
}

/** The non-empty pieces between commas. A piece that begins with `=` reaches to the end, commas included (FEEL). */
export function splitPieces(text: string): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  while (start <= text.length) {
    const from = start + leadingSpace(text, start);
    if (text[from] === '=') {
      const expression = text.slice(from + 1);
      const column = from + 1 + leadingSpace(expression, 0);
      pieces.push({ text: expression.trim(), column, feel: true });
      return pieces;
    }
    const end = nextComma(text, start);
    const piece = withoutOpenEscape(text.slice(start, end).trim());
    if (piece !== '') pieces.push({ text: piece, column: from, feel: false });
    start = end + 1;
  }
  return pieces;
}

/** A backslash at the very end escapes nothing; it would swallow the comma that printing puts after it. */
function withoutOpenEscape(piece: string): string {
  let end = piece.length;
  for (;;) {
    while (end > 0 && /\s/.test(piece[end - 1] ?? '')) end -= 1;
    let backslashes = 0;
    while (piece[end - 1 - backslashes] === '\\') backslashes += 1;
    if (backslashes % 2 === 0) return piece.slice(0, end);
    end -= 1;
  }
}

function leadingSpace(text: string, from: number): number {
  let count = 0;
  while (from + count < text.length && /\s/.test(text[from + count] ?? '')) count += 1;
  return count;
}

function nextComma(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === ',') return at;
  }
  return text.length;
}

/** The parts of a value between unescaped separators, unescaped. `\,` `\|` `\+` and `\\` stand for the character itself. */
export function splitValue(text: string, separator: '|' | '+' | ''): string[] {
  const parts: string[] = [];
  let part = '';
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? '';
    const next = text[at + 1] ?? '';
    if (character === '\\' && next !== '' && ',|+\\'.includes(next)) {
      part += next;
      at += 1;
    } else if (character === separator) {
      parts.push(part);
      part = '';
    } else part += character;
  }
  return [...parts, part].map((value) => value.trim()).filter((value) => value !== '');
}

/** The opposite of `splitValue`. */
export const joinValue = (parts: readonly string[], separator: '|' | '+' | ''): string =>
  parts.map((part) => part.replace(/[\\,|+]/g, (character) => `\\${character}`)).join(separator);

const ENTITIES: Readonly<Record<string, string>> = {
  '&gt;': '>',
  '&lt;': '<',
  '&amp;': '&',
  '&quot;': '"',
  '&#39;': "'",
};
const ENTITY = /&(?:gt|lt|amp|quot|#39);/g;

/** Undoes the HTML escaping that OpenCPS applies when an action is created by POST. */
export const decodeHtml = (text: string): string => text.replace(ENTITY, (entity) => ENTITIES[entity] ?? entity);

/** Keeps a text that really contains `&gt;` from being read as escaped. */
export const guardHtml = (text: string): string => text.replace(ENTITY, (entity) => `&amp;${entity.slice(1)}`);
