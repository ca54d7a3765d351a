// The only ajv. Every boundary asks here whether a value has the shape it claims.
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import type { JsonSchema } from './json-schema.ts';
import { bundle } from './types/bundle.ts';
import type { Bilingual, ShapeMap } from './types/index.ts';

export type ShapeName = keyof ShapeMap;

/** One thing wrong with a value: where (JSON Pointer) and in words. */
export interface ShapeError {
  path: string;
  keyword: string;
  message: Bilingual;
}

export type Checked<T> = { ok: true; value: T } | { ok: false; errors: ShapeError[] };

const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true, strictRequired: false });
ajv.addSchema({ $id: 'thutuc', ...bundle });
const validators = new Map<string, ValidateFunction>();

function validatorOf(name: ShapeName): ValidateFunction {
  let validator = validators.get(name);
  if (!validator) {
    validator = ajv.compile({ $ref: `thutuc#/$defs/${name}` });
    validators.set(name, validator);
  }
  return validator;
}

/** Whether `value` is a `name`; when it is not, every fault with its place. The value itself is never changed. */
export function check<Name extends ShapeName>(name: Name, value: unknown): Checked<ShapeMap[Name]> {
  const validator = validatorOf(name);
  if (validator(value)) return { ok: true, value: value as ShapeMap[Name] };
  return { ok: false, errors: describe(validator.errors ?? []) };
}

/** Validates against a schema written by a configurer (an action's form); the schema itself was checked when it was saved. */
export function checkAgainst(schema: JsonSchema, value: unknown): Checked<unknown> {
  const validator = formValidator(schema);
  return validator(value) ? { ok: true, value } : { ok: false, errors: describe(validator.errors ?? []) };
}

const forms = new WeakMap<JsonSchema, ValidateFunction>();
const formAjv = new Ajv2020({ allErrors: true, strict: false, validateFormats: false });
function formValidator(schema: JsonSchema): ValidateFunction {
  let validator = forms.get(schema);
  if (!validator) {
    validator = formAjv.compile(schema);
    forms.set(schema, validator);
  }
  return validator;
}

const sentences: Record<string, (error: ErrorObject) => Bilingual> = {
  required: ({ params }) => ({
    vi: `thiếu trường “${params.missingProperty}”`,
    en: `the field “${params.missingProperty}” is missing`,
  }),
  additionalProperties: ({ params }) => ({
    vi: `không có trường “${params.additionalProperty}”`,
    en: `there is no field “${params.additionalProperty}”`,
  }),
  type: ({ params }) => ({ vi: `phải là kiểu ${params.type}`, en: `must be of type ${params.type}` }),
  enum: ({ params }) => ({
    vi: `phải là một trong: ${params.allowedValues.join(', ')}`,
    en: `must be one of: ${params.allowedValues.join(', ')}`,
  }),
  const: ({ params }) => ({ vi: `phải là ${params.allowedValue}`, en: `must be ${params.allowedValue}` }),
  minLength: ({ params }) =>
    params.limit === 1
      ? { vi: 'không được để trống', en: 'must not be empty' }
      : { vi: `ít nhất ${params.limit} ký tự`, en: `at least ${params.limit} characters` },
  maxLength: ({ params }) => ({ vi: `nhiều nhất ${params.limit} ký tự`, en: `at most ${params.limit} characters` }),
  minimum: ({ params }) => ({ vi: `nhỏ nhất là ${params.limit}`, en: `at least ${params.limit}` }),
  maximum: ({ params }) => ({ vi: `lớn nhất là ${params.limit}`, en: `at most ${params.limit}` }),
  pattern: () => ({ vi: 'không đúng dạng quy định', en: 'does not have the required form' }),
};

function describe(errors: ErrorObject[]): ShapeError[] {
  return errors.map((error) => ({
    path: error.instancePath,
    keyword: error.keyword,
    message: sentences[error.keyword]?.(error) ?? {
      vi: `không hợp lệ (${error.keyword})`,
      en: error.message ?? error.keyword,
    },
  }));
}
