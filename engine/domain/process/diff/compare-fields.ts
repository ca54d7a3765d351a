import type { JsonSchema } from '../../../../schemas/json-schema.ts';
import { resolved, shapeOf } from '../../../../schemas/shape-fields.ts';
import type { Bilingual, Change, ChangeKind } from '../../../../schemas/types/index.ts';
import { fieldLabel } from '../../../../schemas/words/field-words.ts';
import { sameJson } from '../../release/merge-changes.ts';
import { isObject, type Json } from '../read-json.ts';
import { type Comparison, compareItems, compareValues } from './compare-lists.ts';
import { shapeWords } from './shape-words.ts';
import { below, changeAt, type Spot } from './spot.ts';
import { tellField } from './tell-field.ts';
import { tellingOf } from './tellings/table.ts';
import { isSchema, type KnownField } from './value-words.ts';
import { lowerFirst, quoted } from './wording.ts';

/** A field that the object itself has: `toString` is nobody's step. */
const own = (object: Json, field: string): unknown => (Object.hasOwn(object, field) ? object[field] : undefined);

const list = (value: unknown): readonly unknown[] | undefined =>
  value === undefined ? [] : Array.isArray(value) ? value : undefined;

const areObjects = (values: readonly unknown[]): values is readonly Json[] => values.every(isObject);

/** The alternative of a `oneOf` that both values are, by the constant that tells them apart. */
function alternativeOf(schema: JsonSchema, was: Json, now: Json): JsonSchema {
  const { oneOf } = schema;
  if (!Array.isArray(oneOf)) return schema;
  const fits = (value: Json, { properties }: JsonSchema): boolean =>
    isSchema(properties) &&
    Object.entries(properties).every(
      ([field, rule]) => !isSchema(rule) || !('const' in rule) || rule.const === own(value, field),
    );
  return (
    oneOf
      .filter(isSchema)
      .map(resolved)
      .find((one) => fits(was, one) && fits(now, one)) ?? schema
  );
}

const LONGEST_PHRASE = 90;

/** Whether both values are said in one phrase that a sentence bears. */
const arePhrases = (shape: unknown, was: Json, now: Json): boolean =>
  [was, now].every((value) => (shapeWords(shape, value)?.vi.length ?? Number.POSITIVE_INFINITY) <= LONGEST_PHRASE);

/** Compares two bodies of one shape, field by field in the order of the schema; every difference is told. */
export function compareBodies(shape: string, before: Json, after: Json): Change[] {
  const changes: Change[] = [];
  // Copies, so that what is looked up once for each is looked up anew when a body has changed in place.
  const whole = { before: { ...before }, after: { ...after } };

  const comparison: Comparison = {
    whole,
    tell: (spot, change, said) => void changes.push(changeAt(spot, change, said)),
    compareObjects,
  };

  const changeKind = (was: unknown, now: unknown): ChangeKind =>
    was === undefined ? 'added' : now === undefined ? 'removed' : 'changed';

  function compareObjects(spot: Spot, schema: JsonSchema, was: Json, now: Json): void {
    const { properties } = schema;
    const known = isSchema(properties) ? properties : {};
    for (const field of new Set([...Object.keys(known), ...Object.keys(was), ...Object.keys(now)])) {
      if (sameJson(own(was, field), own(now, field))) continue;
      const rule = own(known, field);
      compareField(below(spot, field), schema, field, isSchema(rule) ? resolved(rule) : {}, was, now);
    }
  }

  function compareField(spot: Spot, owner: JsonSchema, field: string, schema: JsonSchema, was: Json, now: Json): void {
    const ownerShape = typeof owner.title === 'string' ? owner.title : '';
    const label = lowerFirst(fieldLabel(ownerShape, field) ?? quoted(field));
    const [old, fresh] = [own(was, field), own(now, field)];
    const kind = changeKind(old, fresh);
    const telling = tellingOf(ownerShape, field);
    const told = telling?.(old, fresh, { label, path: spot.path, whole }) ?? [];
    if (told.length > 0) for (const said of told) comparison.tell(spot, kind, said);
    else if (!compareInside(spot, { shape: ownerShape, field, schema }, label, old, fresh))
      comparison.tell(spot, kind, tellField({ shape: ownerShape, field, schema }, label, old, fresh));
  }

  /** Looks into lists and objects; false where the value is to be told as a whole. */
  function compareInside(spot: Spot, known: KnownField, label: Bilingual, was: unknown, now: unknown): boolean {
    const { schema } = known;
    if (isObject(was) && isObject(now)) {
      const inside = alternativeOf(schema, was, now);
      if (inside.oneOf !== undefined || arePhrases(schema.title, was, now)) return false;
      compareObjects({ ...spot, within: [...spot.within, label] }, inside, was, now);
      return true;
    }
    const [old, fresh] = [list(was), list(now)];
    if (!old || !fresh || old.length + fresh.length === 0) return false;
    const { items } = schema;
    const itemSchema = isSchema(items) ? resolved(items) : {};
    if (areObjects(old) && areObjects(fresh)) compareItems(comparison, spot, itemSchema, old, fresh);
    else compareValues(comparison, spot, { ...known, schema: itemSchema }, label, old, fresh);
    return true;
  }

  const general: Spot = { path: '', wasAt: '', within: [] };
  compareObjects(general, { title: shape, ...resolved(shapeOf(shape)) }, before, after);
  return changes;
}
