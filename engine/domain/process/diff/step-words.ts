import type { Bilingual } from '../../../../schemas/types/index.ts';
import { choiceLabel } from '../../../../schemas/words/field-words.ts';
import { type Json, textIn } from '../read-json.ts';
import { numberWords } from './value-words.ts';
import { joinWords, quoted } from './wording.ts';

/** `bước 200 «Tiếp nhận hồ sơ»` as the definition has it; a step it has not by its code alone. */
export function stepWords(process: Json, code: string): Bilingual {
  const steps: unknown[] = Array.isArray(process.steps) ? process.steps : [];
  const name = textIn(
    steps.find((step) => textIn(step, 'stepCode') === code),
    'stepName',
  );
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
