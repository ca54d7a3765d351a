// The functions an expression may call, by what they cost. Left out: those that take functions, build contexts, read
// the machine's own clock zone or language, or are not implemented.

/** Cost and result at most the sum of the arguments. */
const PLAIN = [
  'not',
  'is',
  'number',
  'string',
  'string length',
  'upper case',
  'lower case',
  'substring',
  'substring before',
  'substring after',
  'contains',
  'starts with',
  'ends with',
  'list contains',
  'count',
  'min',
  'max',
  'sum',
  'mean',
  'median',
  'product',
  'all',
  'any',
  'sublist',
  'append',
  'concatenate',
  'insert before',
  'remove',
  'reverse',
  'index of',
  'decimal',
  'floor',
  'ceiling',
  'abs',
  'round up',
  'round down',
  'round half up',
  'round half down',
  'modulo',
  'sqrt',
  'odd',
  'even',
  'day of year',
  'week of year',
  'years and months duration',
  'now',
  'today',
] as const;

/** plain: linear; pairwise: compares all elements with each other; joining: repeats the delimiter; the rest by name. */
export type FunctionKind = 'plain' | 'pairwise' | 'joining' | 'matches' | 'replace' | 'split' | 'form value';

/** Functions by name. */
export const FEEL_FUNCTIONS: ReadonlyMap<string, FunctionKind> = new Map<string, FunctionKind>([
  ...PLAIN.map((name): [string, FunctionKind] => [name, 'plain']),
  ['distinct values', 'pairwise'],
  ['union', 'pairwise'],
  ['flatten', 'pairwise'],
  ['string join', 'joining'],
  ['matches', 'matches'],
  ['replace', 'replace'],
  ['split', 'split'],
  ['form value', 'form value'],
]);

/** The text between the quotes of a FEEL string literal. */
export function feelString(literal: string): string {
  return literal.slice(1, -1).replace(/\\(?:(["\\])|([nrt])|u([0-9a-f]{4,6}))/gi, (whole, plain, control, hex) => {
    if (plain) return plain;
    if (control) return control === 'n' ? '\n' : control === 'r' ? '\r' : '\t';
    const code = Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
