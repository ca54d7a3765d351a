import type { JsonSchema } from '../../../../schemas/json-schema.ts';
import { fieldNames, fieldRule } from '../../../../schemas/shape-fields.ts';
import type { Bilingual } from '../../../../schemas/types/index.ts';
import type { Json } from '../read-json.ts';
import { type ItemKind, itemKindOf } from './item-kinds.ts';
import { choiceWords, dateWords, isBlank, numberWords } from './value-words.ts';
import { cut, joinWords, quoted, verbatim } from './wording.ts';

/** What the schema says of a field; nothing of one it does not know. */
function fieldSchema(shape: string, field: string): JsonSchema {
  return fieldNames(shape).includes(field) ? fieldRule(shape, field).schema : {};
}

const codeWords = (shape: string, { key, code = key }: ItemKind, item: Json): Bilingual[] =>
  code
    .map((field) => ({ field, value: item[field] }))
    .filter(({ value }) => !isBlank(value))
    .map(({ field, value }) => {
      const choice = choiceWords({ shape, field, schema: fieldSchema(shape, field) }, value);
      if (choice) return choice;
      if (typeof value === 'number') return numberWords(value);
      return field === 'date' ? dateWords(String(value)) : verbatim(cut(String(value), 80));
    });

function nameOf({ names = [] }: ItemKind, item: Json): Bilingual[] {
  const name = names.map((field) => item[field]).find((value) => typeof value === 'string' && value !== '');
  return typeof name === 'string' ? [quoted(cut(name, 80))] : [];
}

/** `Bước 200 «Tiếp nhận hồ sơ»`; an item without code and name is called by its number. */
function plainLabel(shape: string, item: Json, place: number): Bilingual {
  const kind = itemKindOf(shape);
  const [codes, names] = [codeWords(shape, kind, item), nameOf(kind, item)];
  const called = [...(codes.length > 0 ? [joinWords(codes, ', ')] : []), ...names];
  const { noun, nounField } = kind;
  const better =
    nounField === undefined ? undefined : choiceWords({ shape, field: nounField, schema: {} }, item[nounField]);
  return joinWords([better ?? noun, ...(called.length > 0 ? called : [verbatim(String(place + 1))])], ' ');
}

const fromStep = (item: Json, place: number): Bilingual =>
  typeof item.preStepCode === 'string' && item.preStepCode !== ''
    ? { vi: `(ở bước ${item.preStepCode})`, en: `(at step ${item.preStepCode})` }
    : { vi: `(thứ ${place + 1})`, en: `(no. ${place + 1})` };

/** What the items of one list are called; those of the same name are told apart by where they begin or stand. */
export function itemLabels(shape: string, items: readonly Json[]): Bilingual[] {
  const plain = items.map((item, place) => plainLabel(shape, item, place));
  const called = new Map<string, number>();
  for (const { vi } of plain) called.set(vi, (called.get(vi) ?? 0) + 1);
  return plain.map((label, place) =>
    (called.get(label.vi) ?? 0) > 1 ? joinWords([label, fromStep(items[place] ?? {}, place)], ' ') : label,
  );
}
