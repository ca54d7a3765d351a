import { parseCondition } from '../../../engine/domain/condition/parse.ts';
import { printCondition } from '../../../engine/domain/condition/print.ts';
import type { ConditionTerm } from '../../../schemas/types/index.ts';
import type { ConditionEntry } from './condition-words.ts';

/** The lines of a condition text: what must be true, then what it sets off. */
export function readConditionRows(text: string): ConditionEntry[] {
  const { condition, flags } = parseCondition(text);
  return [...condition.terms.map((term) => ({ term })), ...flags.map((flag) => ({ flag }))];
}

/** Whether a line says something already; one whose value is still missing is not written into the text. */
export function isWhole(entry: ConditionEntry): boolean {
  return 'flag' in entry || isWholeTerm(entry.term);
}

function isWholeTerm(term: ConditionTerm): boolean {
  if ('codes' in term) return term.codes.length > 0;
  if ('steps' in term) return term.steps.length > 0;
  if ('anyOf' in term) return term.anyOf.length > 0;
  if (term.word === 'field') return [term.field, term.file, term.value].every((part) => part.trim() !== '');
  if (term.word === 'feel') return term.expression.trim() !== '';
  if ('value' in term && typeof term.value === 'string') return term.value.trim() !== '';
  return true;
}

const trimmed = (term: ConditionTerm): ConditionTerm => {
  if (term.word === 'feel') return { ...term, expression: term.expression.trim() };
  if (term.word === 'field')
    return { ...term, field: term.field.trim(), file: term.file.trim(), value: term.value.trim() };
  if ('value' in term && typeof term.value === 'string') return { ...term, value: term.value.trim() };
  return term;
};

/** The text the lines stand for; FEEL comes last whatever its line. */
export function writeConditionRows(entries: readonly ConditionEntry[]): string {
  const whole = entries.filter(isWhole);
  return printCondition(
    { terms: whole.flatMap((entry) => ('term' in entry ? [trimmed(entry.term)] : [])) },
    whole.flatMap((entry) => ('flag' in entry ? [entry.flag] : [])),
  );
}
