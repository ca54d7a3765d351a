// The only ajv. Every boundary asks here whether a value has the shape it claims.
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import type { JsonSchema } from './json-schema.ts';
import { shapeSentence } from './shape-sentences.ts';
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

const options = { strict: true, allowUnionTypes: true, strictRequired: false };

/** Compiles each shape when it is first asked for. */
function compiler(allErrors: boolean): (name: ShapeName) => ValidateFunction {
  const ajv = new Ajv2020({ ...options, allErrors }).addSchema({ $id: 'thutuc', ...bundle });
  const validators = new Map<string, ValidateFunction>();
  return (name) => {
    const validator = validators.get(name) ?? ajv.compile({ $ref: `thutuc#/$defs/${name}` });
    validators.set(name, validator);
    return validator;
  };
}

const firstFault = compiler(false);
const everyFault = compiler(true);

/** Rows whose faults are all told; gathering them takes the square of their number. */
const MOST_ROWS = 1000;

/** Whether a list somewhere in a value is longer than anybody reads faults of. */
function hasLongList(value: unknown): boolean {
  const open = [value];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (Array.isArray(next) && next.length > MOST_ROWS) return true;
    if (typeof next !== 'object' || next === null) continue;
    for (const inner of Object.values(next)) if (typeof inner === 'object' && inner !== null) open.push(inner);
  }
  return false;
}

/** Whether `value` is a `name`; when it is not, every fault with its place, of long lists the first. The value itself is never changed. */
export function check<Name extends ShapeName>(name: Name, value: unknown): Checked<ShapeMap[Name]> {
  const first = firstFault(name);
  if (first(value)) return { ok: true, value: value as ShapeMap[Name] };
  if (hasLongList(value)) return { ok: false, errors: describe(first.errors ?? []) };
  const every = everyFault(name);
  return { ok: false, errors: every(value) ? [] : describe(every.errors ?? []) };
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

/** The branch of an `if` that failed tells what is wrong; that it is a branch tells nobody anything. */
function describe(errors: ErrorObject[]): ShapeError[] {
  const telling = errors.filter(({ keyword }) => keyword !== 'if');
  return (telling.length > 0 ? telling : errors).map((error) => ({
    path: error.instancePath,
    keyword: error.keyword,
    message: shapeSentence(error.keyword, error.params, error.message),
  }));
}
