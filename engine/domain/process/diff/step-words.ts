import type { Bilingual } from '../../../../schemas/types/index.ts';
import { choiceLabel } from '../../../../schemas/words/field-words.ts';
import { type Json, textIn } from '../read-json.ts';
import { numberWords } from './value-words.ts';
import { joinWords, quoted } from './wording.ts';

const namesOf = new WeakMap<Json, ReadonlyMap<string, string>>();

/** The names of a process's steps by their codes, the first of a code holding; looked up once for each body. */
function stepNames(process: Json): ReadonlyMap<string, string> {
  const known = namesOf.get(process);
  if (known) return known;
  const steps: unknown[] = Array.isArray(process.steps) ? process.steps : [];
  const names = new Map(
    steps.toReversed().map((step): [string, string] => [textIn(step, 'stepCode'), textIn(step, 'stepName')]),
  );
  namesOf.set(process, names);
  return names;
}

/** `bước 200 «Tiếp nhận hồ sơ»` as the definition has it; a step it has not by its code alone. */
export function stepWords(process: Json, code: string): Bilingual {
  const name = stepNames(process).get(code) ?? '';
  const called: Bilingual = { vi: `bước ${code}`, en: `step ${code}` };
  return name === '' ? called : joinWords([called, quoted(name)], ' ');
}

const HOURS = 1;

/** A time in the unit of the process; 0 or less is none. */
export function timeWords(process: Json, value: unknown): Bilingual {
  if (typeof value !== 'number' || value <= 0) return { vi: 'không có', en: 'none' };
  const unit = choiceLabel('Duration', 'unit', process.durationUnit === HOURS ? 'hour' : 'working-day');
  return joinWords([numberWords(value), ...(unit ? [unit] : [])], ' ');
}
