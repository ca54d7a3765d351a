import type { Finding } from '../../../schemas/types/index.ts';
import { type NumberFindingCode, numberFinding } from './findings.ts';
import { type CounterToken, isCounterToken, type NumberPart, type NumberPattern } from './pattern.ts';

/** The text of a process pattern that defers to the pattern of the dossier's agency. */
const AGENCY_PATTERN = 'scopeGovAgencyCode';

const EVERY_COUNTER = 'npqrkab';

/** The counters each kind of pattern knows (opencps-semantics §8.1, §8.2, §8.4, §8.5); dates and fields are known to all. */
export const NUMBER_GRAMMARS = {
  dossier: EVERY_COUNTER,
  counter: 'npqra',
  'document-type': 'npqra',
  'deliverable-type': 'n',
} as const satisfies Record<string, string>;

export type NumberGrammar = keyof typeof NUMBER_GRAMMARS;

interface Read {
  readonly parts: readonly NumberPart[];
  readonly code?: NumberFindingCode;
}

/**
 * Reads a number pattern; never throws. Empty text is the legal code `agency-yyMMdd-nnnn`. What is not understood stays
 * as text, with an error at its column of the text that `path` (JSON Pointer) names.
 */
export function parseNumberPattern(
  text: string,
  path = '',
  grammar: NumberGrammar = 'dossier',
): { pattern: NumberPattern; findings: Finding[] } {
  const findings: Finding[] = [];
  if (text.trim() === '') return { pattern: { source: 'legal', parts: [] }, findings };
  if (text.trim() === AGENCY_PATTERN) return { pattern: { source: 'agency', parts: [] }, findings };
  const parts: NumberPart[] = [];
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf('{', at);
    addText(parts, text.slice(at, open < 0 ? text.length : open));
    if (open < 0) break;
    const close = text.indexOf('}', open);
    const token = text.slice(open, close < 0 ? text.length : close + 1);
    const read: Read = close < 0 ? { parts: [], code: 'number-pattern-unclosed' } : readToken(token, grammar);
    if (read.code) findings.push(numberFinding(read.code, path, open, token));
    if (read.parts.length === 0) addText(parts, token);
    for (const part of read.parts) parts.push(part);
    at = open + token.length;
  }
  return { pattern: { source: 'written', parts }, findings };
}

function addText(parts: NumberPart[], text: string): void {
  const last = parts.at(-1);
  if (last?.type === 'text') parts[parts.length - 1] = { type: 'text', text: last.text + text };
  else if (text !== '') parts.push({ type: 'text', text });
}

function readToken(token: string, grammar: NumberGrammar): Read {
  const inside = token.slice(1, -1);
  if (inside.startsWith('$')) return readField(inside.slice(1));
  const letters = inside.toLowerCase();
  const letter = letters.charAt(0);
  const width = letters.length;
  if (/^(.)\1*$/.test(letters)) {
    if (isCounterToken(letter) && NUMBER_GRAMMARS[grammar].includes(letter)) return counter(letter, width);
    if (letters === 'dd') return { parts: [{ type: 'date', of: 'day', width }] };
    if (letters === 'mm') return { parts: [{ type: 'date', of: 'month', width }] };
    if (letter === 'y') return { parts: [{ type: 'date', of: 'year', width }] };
  }
  const mask = /^dd([-/])mm([-/])yyyy$/.exec(letters);
  if (!mask) return { parts: [], code: 'number-pattern-unknown-token' };
  return {
    code: 'number-pattern-date-mask',
    parts: [
      { type: 'date', of: 'day', width: 2 },
      { type: 'text', text: mask[1] ?? '' },
      { type: 'date', of: 'month', width: 2 },
      { type: 'text', text: mask[2] ?? '' },
      { type: 'date', of: 'year', width: 4 },
    ],
  };
}

const counter = (token: CounterToken, width: number): Read => ({ parts: [{ type: 'counter', token, width }] });

/** `DEFAULT [$field@fileTemplateNo$]`; the default is letters, then digits, before a space. */
function readField(inside: string): Read {
  const otherwise = /^([A-Za-z]+\d*)\s/.exec(inside)?.[1] ?? '';
  const reference = /\[\$([^@$]+)@([^$]+)\$\]/.exec(inside);
  const field = reference?.[1]?.trim() ?? '';
  const fileTemplateNo = reference?.[2]?.trim() ?? '';
  if (field !== '' && fileTemplateNo !== '') return { parts: [{ type: 'field', field, fileTemplateNo, otherwise }] };
  if (otherwise === '') return { parts: [], code: 'number-pattern-bad-field' };
  return { parts: [{ type: 'text', text: otherwise }], code: 'number-pattern-default-only' };
}
