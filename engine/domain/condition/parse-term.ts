// One piece of a condition text -> one typed term or effect flag.
import type { ConditionTerm, EffectFlag } from '../../../schemas/types/index.ts';
import type { ConditionFindingCode } from './findings.ts';
import { splitValue } from './pieces.ts';
import {
  CODE_WORDS,
  EFFECT_FLAGS,
  findWord,
  NUMBER_WORDS,
  PLAIN_WORDS,
  ROLE_WORDS,
  STEP_WORDS,
  TEXT_WORDS,
} from './words.ts';

/** What one piece says; `notes` are findings about it. A piece may say nothing (a flag that is off). */
export interface ReadPiece {
  term?: ConditionTerm;
  flag?: EffectFlag;
  notes: ConditionFindingCode[];
}

const LIMIT = 255;
const unknown = (text: string, note: ConditionFindingCode): ReadPiece => ({
  term: { word: 'unknown', text },
  notes: [note],
});
const found = (term: ConditionTerm, exact: boolean, notes: ConditionFindingCode[] = []): ReadPiece => ({
  term,
  notes: exact ? notes : [...notes, 'condition-word-case'],
});

/** Reads a trimmed, unescaped piece; never throws. What is not understood becomes the term `unknown`, word for word. */
export function readPiece(text: string): ReadPiece {
  return readOverdue(text) ?? readDuration(text) ?? readField(text) ?? readAssignment(text) ?? readPlain(text);
}

function readPlain(text: string): ReadPiece {
  const plain = findWord(PLAIN_WORDS, text);
  if (!plain) return unknown(text, needsValue(text) ? 'condition-value-missing' : 'condition-unknown-word');
  const notes: ConditionFindingCode[] = [];
  if (plain.word === 'waiting') notes.push('condition-never-true');
  if (plain.word === 'reject_cancelling') notes.push('condition-newly-checked');
  return found({ word: plain.word }, plain.exact, notes);
}

const needsValue = (text: string): boolean =>
  [CODE_WORDS, STEP_WORDS, ROLE_WORDS, NUMBER_WORDS, TEXT_WORDS].some((table) => findWord<string>(table, text)) ||
  findWord(EFFECT_FLAGS, text) !== undefined ||
  /^(online|waiting_overdue|durationCount)$/i.test(text);

function readOverdue(text: string): ReadPiece | undefined {
  const match = /^(waiting_overdue)\s*(>|<=)\s*(\d{1,5})$/i.exec(text);
  if (!match) return /^waiting_overdue\s*[<>=]/i.test(text) ? unknown(text, 'condition-bad-value') : undefined;
  const workingDays = Number(match[3]);
  if (workingDays > 10_000) return unknown(text, 'condition-bad-value');
  const relation = match[2] === '>' ? '>' : '<=';
  return found({ word: 'waitingOverdue', relation, workingDays }, match[1] === 'waiting_overdue');
}

function readDuration(text: string): ReadPiece | undefined {
  const match = /^(durationCount)\s*>\s*(\d{1,5}(?:\.\d{1,6})?)$/i.exec(text);
  if (!match) return /^durationCount\s*[<>=]/i.test(text) ? unknown(text, 'condition-bad-value') : undefined;
  const moreThan = Number(match[2]);
  if (moreThan > 10_000) return unknown(text, 'condition-bad-value');
  return found({ word: 'durationCount', moreThan }, match[1] === 'durationCount');
}

function readField(text: string): ReadPiece | undefined {
  if (!text.startsWith('#')) return undefined;
  const equals = text.indexOf('=');
  const at = text.indexOf('@');
  if (equals < 0 || at < 0 || at > equals) return unknown(text, 'condition-bad-value');
  const field = splitValue(text.slice(1, at), '')[0] ?? '';
  const file = splitValue(text.slice(at + 1, equals), '')[0] ?? '';
  const value = splitValue(text.slice(equals + 1), '')[0] ?? '';
  const whole = [field, file, value].every((part) => part !== '' && part.length <= LIMIT && oneLine(part));
  return whole ? found({ word: 'field', field, file, value }, true) : unknown(text, 'condition-bad-value');
}

const oneLine = (text: string): boolean => !/[\n\r\u2028\u2029]/.test(text);

function readAssignment(text: string): ReadPiece | undefined {
  const equals = text.indexOf('=');
  if (equals < 0) return undefined;
  const key = text.slice(0, equals).trim();
  const raw = text.slice(equals + 1).trim();
  if (raw === '') return unknown(text, needsValue(key) ? 'condition-value-missing' : 'condition-unknown-word');
  return readValue(key, raw, text) ?? unknown(text, 'condition-unknown-word');
}

function readValue(key: string, raw: string, text: string): ReadPiece | undefined {
  const bad = () => unknown(text, 'condition-bad-value');
  const list = (separator: '|' | '+' | ''): string[] | undefined => {
    const values = splitValue(raw, separator);
    const fit = values.length > 0 && values.length <= 100;
    return fit && values.every((value) => value.length <= LIMIT && oneLine(value)) ? values : undefined;
  };
  const codeWord = findWord(CODE_WORDS, key);
  if (codeWord) {
    const codes = list('|');
    const newly: ConditionFindingCode[] = key.toLowerCase() === 'agency' ? ['condition-newly-checked'] : [];
    return codes ? found({ word: codeWord.word, codes }, codeWord.exact, newly) : bad();
  }
  const stepWord = findWord(STEP_WORDS, key);
  if (stepWord) {
    const steps = list('|');
    return steps ? found({ word: stepWord.word, steps }, stepWord.exact) : bad();
  }
  const roleWord = findWord(ROLE_WORDS, key);
  if (roleWord) {
    const anyOf = list('+');
    return anyOf ? found({ word: roleWord.word, anyOf }, roleWord.exact) : bad();
  }
  const textWord = findWord(TEXT_WORDS, key);
  if (textWord) {
    const value = list('')?.[0];
    return value === undefined ? bad() : found({ word: textWord.word, value }, textWord.exact);
  }
  return readSwitch(key, raw, text);
}

function readSwitch(key: string, raw: string, text: string): ReadPiece | undefined {
  const numberWord = findWord(NUMBER_WORDS, key);
  if (numberWord) {
    if (!/^-?\d{1,6}$/.test(raw)) return unknown(text, 'condition-bad-value');
    return found({ word: numberWord.word, value: Number(raw) + 0 }, numberWord.exact);
  }
  if (/^online$/i.test(key)) {
    if (!/^(true|false)$/i.test(raw)) return unknown(text, 'condition-bad-value');
    return found({ word: 'online', value: raw.toLowerCase() === 'true' }, key === 'online');
  }
  const flag = findWord(EFFECT_FLAGS, key);
  if (!flag) return undefined;
  if (raw === '0') return { notes: ['condition-flag-off'] };
  if (!(flag.word === 'paymentmethod' ? /^[123]$/ : /^1$/).test(raw)) return unknown(text, 'condition-bad-value');
  return { flag: { flag: flag.word, value: Number(raw) }, notes: [] };
}
