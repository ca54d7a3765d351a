// Stands for schemas/validate.ts in the browser: the same schemas, sentences and answers, interpreted instead of compiled,
// because a page that may evaluate text as code would be open to whatever text a definition brings.
import { type OutputUnit, type Schema, Validator } from '@cfworker/json-schema';
import type { JsonSchema, JsonValue } from '../../schemas/json-schema.ts';
import { type ShapeRule, shapeSentence } from '../../schemas/shape-sentences.ts';
import { bundle } from '../../schemas/types/bundle.ts';
import type { ShapeMap } from '../../schemas/types/index.ts';
import type { Checked, ShapeError, ShapeName } from '../../schemas/validate.ts';

export type { Checked, ShapeError, ShapeName };

const validators = new Map<ShapeName, Validator>();

function validatorOf(name: ShapeName): Validator {
  let validator = validators.get(name);
  if (!validator) {
    validator = new Validator({ $ref: `#/$defs/${name}`, $defs: bundle.$defs } as Schema, '2020-12', false);
    validators.set(name, validator);
  }
  return validator;
}

/** JSON has no undefined; a form does, wherever an optional field is empty. */
function withoutUndefined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutUndefined);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => (item === undefined ? [] : [[key, withoutUndefined(item)]])),
  );
}

/** As in schemas/validate.ts. */
export function check<Name extends ShapeName>(name: Name, value: unknown): Checked<ShapeMap[Name]> {
  const { valid, errors } = validatorOf(name).validate(withoutUndefined(value));
  if (valid) return { ok: true, value: value as ShapeMap[Name] };
  return { ok: false, errors: describe(errors, { $ref: `#/$defs/${name}`, $defs: bundle.$defs }) };
}

/** As in schemas/validate.ts, for the form of an action. */
export function checkAgainst(schema: JsonSchema, value: unknown): Checked<unknown> {
  const { valid, errors } = new Validator(schema as Schema, '2020-12', false).validate(withoutUndefined(value));
  return valid ? { ok: true, value } : { ok: false, errors: describe(errors, schema) };
}

/** Keywords that only say that something below them failed. */
const WRAPPING = new Set(['$ref', 'properties', 'items', 'allOf', 'additionalProperties', 'patternProperties', 'if']);

const readSegment = (segment: string): string => segment.replaceAll('~1', '/').replaceAll('~0', '~');

/** What the schema says at a keyword's place; `$ref` on the way is followed. */
function ruleAt(root: JsonSchema, location: string): JsonValue | undefined {
  let value: JsonValue | undefined = root;
  for (const segment of decodeURIComponent(location).split('/').slice(1).map(readSegment)) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Array.isArray(value) ? value[Number(segment)] : value[segment];
    if (segment === '$ref' && typeof value === 'string') value = ruleAt(root, value);
  }
  return value;
}

function ruleOf({ keyword, error }: OutputUnit, said: JsonValue | undefined): ShapeRule {
  const quoted = /"(.*)"/.exec(error)?.[1] ?? '';
  if (keyword === 'required') return { missingProperty: quoted };
  if (keyword === 'enum' && Array.isArray(said)) return { allowedValues: said };
  if (keyword === 'const') return { allowedValue: said };
  if (keyword === 'type') return { type: Array.isArray(said) ? said.map(String) : String(said) };
  return typeof said === 'number' ? { limit: said } : {};
}

function describe(errors: OutputUnit[], root: JsonSchema): ShapeError[] {
  return errors
    .filter(({ keyword, error }) => !WRAPPING.has(keyword) || error === 'False boolean schema.')
    .map((unit) => {
      const path = decodeURIComponent(unit.instanceLocation.slice(1));
      if (unit.keyword === 'false') {
        const cut = path.lastIndexOf('/');
        const additionalProperty = readSegment(path.slice(cut + 1));
        const message = shapeSentence('additionalProperties', { additionalProperty });
        return { path: path.slice(0, cut), keyword: 'additionalProperties', message };
      }
      const message = shapeSentence(unit.keyword, ruleOf(unit, ruleAt(root, unit.keywordLocation)), unit.error);
      return { path, keyword: unit.keyword, message };
    });
}
