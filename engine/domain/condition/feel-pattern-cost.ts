// How badly can a regular expression backtrack? A conservative reading: what it cannot prove cheap it calls unsafe.

/** degree: the power of the text's length; factor: choices of bounded repetition. */
export interface PatternCost {
  degree: number;
  factor: number;
}

interface Item {
  kind: 'set' | 'group';
  source: string;
  min: number;
  max: number;
  cost: PatternCost;
}

class Unsafe extends Error {}
class Reader {
  readonly source: string;
  at = 0;
  constructor(source: string) {
    this.source = source;
  }
  peek(length = 1): string {
    return this.source.slice(this.at, this.at + length);
  }
  take(length = 1): string {
    this.at += length;
    return this.source.slice(this.at - length, this.at);
  }
}

const BOUNDED = 100;

/**
 * The cost of one attempt-everywhere match, or why it is refused: nested or alternating repetition, backreferences and
 * look-around are `unsafe`; what RegExp itself refuses is `invalid`. flags are those of FEEL: s, m, i.
 */
export function patternCost(source: string, flags = ''): PatternCost | 'unsafe' | 'invalid' {
  if (!/^[smi]{0,3}$/.test(flags)) return 'invalid';
  if (source.length > 500) return 'unsafe';
  try {
    new RegExp(source, `u${flags}`);
  } catch {
    return 'invalid';
  }
  try {
    const reader = new Reader(source);
    const { cost, alternatives } = readAlternatives(reader, flags, 0);
    const anchored = alternatives === 1 && source.startsWith('^') && !flags.includes('m');
    return { degree: Math.max(1, cost.degree + (anchored ? 0 : 1)), factor: cost.factor };
  } catch (error) {
    if (error instanceof Unsafe) return 'unsafe';
    throw error;
  }
}

function readAlternatives(reader: Reader, flags: string, depth: number): { cost: PatternCost; alternatives: number } {
  if (depth > 20) throw new Unsafe();
  const cost: PatternCost = { degree: 0, factor: 0 };
  let alternatives = 0;
  for (;;) {
    const sequence = readSequence(reader, flags, depth);
    cost.degree = Math.max(cost.degree, sequence.degree);
    cost.factor += sequence.factor;
    alternatives += 1;
    if (reader.peek() !== '|') return { cost, alternatives };
    reader.take();
  }
}

function readSequence(reader: Reader, flags: string, depth: number): PatternCost {
  const items: Item[] = [];
  while (reader.at < reader.source.length && reader.peek() !== '|' && reader.peek() !== ')') {
    const item = readAtom(reader, flags, depth);
    if (!item) continue;
    [item.min, item.max] = readQuantifier(reader);
    const variable = item.cost.degree > 0 || item.cost.factor > 1;
    if (item.kind === 'group' && item.max > 1 && variable) throw new Unsafe();
    items.push(item);
  }
  const members = setReader(flags);
  let degree = 0;
  let factor = 1;
  let walks = 0;
  items.forEach((item, index) => {
    degree += item.cost.degree;
    factor *= item.cost.factor;
    if (item.max <= BOUNDED) factor *= item.max - item.min + 1;
    else if (endsForSure(item, items.slice(index + 1), members, depth === 0)) walks = 1;
    else degree += 1;
  });
  return { degree: degree + walks, factor };
}

/** Whether what follows tells exactly where a repetition ends: giving characters back can then never help. */
function endsForSure(item: Item, following: Item[], members: (source: string) => Uint8Array, atEnd: boolean): boolean {
  if (item.kind === 'group') return false;
  for (const next of following) {
    if (next.kind === 'group' || overlap(members(item.source), members(next.source))) return false;
    if (next.min > 0) return true;
  }
  return atEnd;
}

const overlap = (a: Uint8Array, b: Uint8Array): boolean => a.some((member, index) => member === 1 && b[index] === 1);

const PLANE = 0x2500;
const BEYOND = /[\u2500-\uffff\u{10000}-\u{10ffff}]|\\[uxpPDWSs]|\[\^|^\.$/u;
const MOST_SETS = 40;

/** Which characters an atom matches: those below U+2500 one by one, all others by one last entry. */
function setReader(flags: string): (source: string) => Uint8Array {
  const sets = new Map<string, Uint8Array>();
  return (source) => {
    const known = sets.get(source);
    if (known) return known;
    if (sets.size >= MOST_SETS) throw new Unsafe();
    const atom = new RegExp(`^(?:${source})$`, `u${flags}`);
    const members = new Uint8Array(PLANE + 1);
    for (let code = 0; code < PLANE; code += 1) if (atom.test(String.fromCharCode(code))) members[code] = 1;
    members[PLANE] = BEYOND.test(source) ? 1 : 0;
    sets.set(source, members);
    return members;
  };
}

const ONE: PatternCost = { degree: 0, factor: 1 };

function readAtom(reader: Reader, flags: string, depth: number): Item | undefined {
  const set = (source: string): Item => ({ kind: 'set', source, min: 1, max: 1, cost: ONE });
  const character = reader.take();
  if (character === '^' || character === '$') return undefined;
  if (character === '(') return readGroup(reader, flags, depth);
  if (character === '[') return set(`[${readClass(reader)}`);
  if (character !== '\\') {
    const pair = /[\ud800-\udbff]/.test(character) ? reader.take() : '';
    return set(`${character}${pair}`);
  }
  const escaped = reader.take();
  if (/[bB]/.test(escaped)) return undefined;
  if (/[1-9k]/.test(escaped)) throw new Unsafe();
  if (escaped === 'c') return set(`\\c${reader.take()}`);
  if (escaped === 'x') return set(`\\x${reader.take(2)}`);
  const braced = /^[uPp]\{[^}]*\}/.exec(`${escaped}${reader.source.slice(reader.at)}`)?.[0];
  if (braced) return set(`\\${escaped}${reader.take(braced.length - 1)}`);
  return set(escaped === 'u' ? `\\u${reader.take(4)}` : `\\${escaped}`);
}

function readGroup(reader: Reader, flags: string, depth: number): Item {
  if (reader.peek() === '?') {
    if (reader.peek(2) !== '?:') throw new Unsafe();
    reader.take(2);
  }
  const from = reader.at;
  const { cost } = readAlternatives(reader, flags, depth + 1);
  const source = reader.source.slice(from, reader.at);
  reader.take();
  return { kind: 'group', source, min: 1, max: 1, cost };
}

function readClass(reader: Reader): string {
  const from = reader.at;
  while (reader.at < reader.source.length && reader.peek() !== ']') reader.take(reader.peek() === '\\' ? 2 : 1);
  reader.take();
  return reader.source.slice(from, reader.at);
}

function readQuantifier(reader: Reader): [number, number] {
  const match = /^(?:[*+?]|\{(\d+)(,)?(\d+)?\})\??/.exec(reader.source.slice(reader.at));
  if (!match) return [1, 1];
  reader.take(match[0].length);
  switch (match[0][0]) {
    case '*':
      return [0, Number.POSITIVE_INFINITY];
    case '+':
      return [1, Number.POSITIVE_INFINITY];
    case '?':
      return [0, 1];
    default: {
      const min = Number(match[1]);
      const max = match[3] === undefined ? (match[2] ? Number.POSITIVE_INFINITY : min) : Number(match[3]);
      return [min, max];
    }
  }
}
