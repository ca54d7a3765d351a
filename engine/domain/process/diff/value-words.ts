import type { JsonSchema } from '../../../../schemas/json-schema.ts';
import { resolved } from '../../../../schemas/shape-fields.ts';
import type { Bilingual } from '../../../../schemas/types/index.ts';
import { choiceLabel, fieldLabel } from '../../../../schemas/words/field-words.ts';
import { showDong } from '../../fee/amount-text.ts';
import { isObject } from '../read-json.ts';
import { shapeWords } from './shape-words.ts';
import { cut, joinWords, lowerFirst, quoted, quotedWords, verbatim } from './wording.ts';

/** A field of a shape, with what the schema says of it. */
export interface KnownField {
  shape: string;
  field: string;
  schema: JsonSchema;
}

export const isSchema = (value: unknown): value is JsonSchema => isObject(value);

/** Whether nothing is written. */
export const isBlank = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (isObject(value) && Object.keys(value).length === 0);

/** A number as each language writes it. */
export const numberWords = (value: number): Bilingual => ({ vi: String(value).replace('.', ','), en: String(value) });

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** 2026-09-02 as each language writes it. */
export const dateWords = (date: string): Bilingual => ({ vi: date.split('-').reverse().join('/'), en: date });

/** Money as a receipt shows it. */
export const dongWords = (value: number): Bilingual =>
  Number.isSafeInteger(value) && value >= 0 ? verbatim(`${showDong(value)} đ`) : verbatim(`${value} đ`);

/** The name of a value that has one: of the field itself, else of its type. */
export const choiceWords = ({ shape, field, schema }: KnownField, value: unknown): Bilingual | undefined =>
  choiceLabel(shape, field, String(value)) ??
  (typeof schema.title === 'string' ? choiceLabel(schema.title, 'value', String(value)) : undefined);

function scalarWords(known: KnownField, value: string | number | boolean): Bilingual {
  const name = choiceWords(known, value);
  if (name) return quotedWords(name);
  if (typeof value === 'boolean') return value ? { vi: 'có', en: 'yes' } : { vi: 'không', en: 'no' };
  if (typeof value === 'string') return DATE.test(value) ? dateWords(value) : quoted(value);
  return known.schema.title === 'Dong' ? dongWords(value) : numberWords(value);
}

/** The fields of a small object, each with its label. */
function objectWords(schema: JsonSchema, value: Record<string, unknown>): Bilingual {
  const { title, properties } = schema;
  const shape = typeof title === 'string' ? title : '';
  const said = Object.entries(value)
    .filter(([, one]) => !isBlank(one))
    .map(([field, one]) => {
      const rule = isSchema(properties) && Object.hasOwn(properties, field) ? properties[field] : undefined;
      const words = valueWords({ shape, field, schema: isSchema(rule) ? resolved(rule) : {} }, one);
      return joinWords([lowerFirst(fieldLabel(shape, field) ?? verbatim(field)), words], ' ');
    });
  const { vi, en } = joinWords(said, ', ');
  return { vi: cut(vi), en: cut(en) };
}

/** A value as a sentence shows it: by its name, in its unit, quoted, cut. */
export function valueWords(known: KnownField, value: unknown): Bilingual {
  if (isBlank(value)) return { vi: '(trống)', en: '(empty)' };
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return scalarWords(known, value);
  if (Array.isArray(value)) {
    const { items } = known.schema;
    const schema = isSchema(items) ? resolved(items) : {};
    const { vi, en } = joinWords(
      value.map((one: unknown) => valueWords({ ...known, schema }, one)),
      ', ',
    );
    return { vi: cut(vi), en: cut(en) };
  }
  const phrase = shapeWords(known.schema.title, value);
  if (phrase) return phrase;
  return isObject(value) ? objectWords(known.schema, value) : verbatim(cut(String(JSON.stringify(value))));
}
