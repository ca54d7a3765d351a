/** Where a JSON text goes wrong: offset, line and column of the first character that cannot stand there. */
export interface JsonPlace {
  position: number;
  line: number;
  column: number;
}

const LONGEST_SEARCHED = 64 * 1024;
const AT_POSITION = /at position (\d+)/;

/** The offset the parser tells; the end of the text when it asks for more; undefined when it only names the character. */
function toldPosition(text: string): number | 'fine' | undefined {
  try {
    JSON.parse(text);
    return 'fine';
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const told = AT_POSITION.exec(message)?.[1];
    if (told !== undefined) return Number(told);
    return message.includes('Unexpected end') ? text.length : undefined;
  }
}

/** Whether the first `length` characters could still become JSON. */
function isPrefix(text: string, length: number): boolean {
  const told = toldPosition(text.slice(0, length));
  return told === 'fine' || (told !== undefined && told >= length);
}

/**
 * The place of the first fault of a text that is not JSON. The parser does not always tell; then the longest prefix that
 * could still become JSON is searched by halves. Undefined for a long text whose place the parser does not tell.
 */
export function jsonPlace(text: string): JsonPlace | undefined {
  const told = toldPosition(text);
  if (told === 'fine') return undefined;
  if (told !== undefined) return placeAt(text, told);
  if (text.length > LONGEST_SEARCHED) return undefined;
  let [good, bad] = [0, text.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isPrefix(text, middle)) good = middle;
    else bad = middle;
  }
  return placeAt(text, good);
}

function placeAt(text: string, position: number): JsonPlace {
  const before = text.slice(0, position).split('\n');
  return { position, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
