import type { JsonSchema } from '../../../../schemas/json-schema.ts';
import { resolved, shapeOf } from '../../../../schemas/shape-fields.ts';
import type { Bilingual, Change, ChangeKind } from '../../../../schemas/types/index.ts';
import { fieldLabel } from '../../../../schemas/words/field-words.ts';
import { sameJson } from '../../release/merge-changes.ts';
import { isObject, type Json } from '../read-json.ts';
import { sameItems, sameValues } from './compare-items.ts';
import { itemSummary } from './item-summary.ts';
import { itemLabels } from './item-words.ts';
import { shapeWords } from './shape-words.ts';
import { type Said, tellField } from './tell-field.ts';
import { tellingOf } from './tellings/table.ts';
import { isSchema, valueWords } from './value-words.ts';
import { joinWords, lowerFirst, quoted, upperFirst } from './wording.ts';

/** Where the comparison stands: pointers into both bodies, and the words of the way. */
interface Spot {
  path: string;
  wasAt: string;
  /** The step, action, part … ; absent for the definition itself. */
  place?: Bilingual;
  /** What leads from the place to here. */
  within: readonly Bilingual[];
}

const GENERAL: Bilingual = { vi: 'Thông tin chung', en: 'General' };

const asSegment = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

const below = (spot: Spot, key: string | number, was: string | number = key): Spot => ({
  ...spot,
  path: `${spot.path}/${asSegment(String(key))}`,
  wasAt: `${spot.wasAt}/${asSegment(String(was))}`,
});

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

const WHOLE_ITEM = {
  added: (label?: Bilingual): Bilingual[] =>
    label ? [{ vi: 'thêm ', en: 'added ' }, label] : [{ vi: 'thêm mới', en: 'new' }],
  removed: (label?: Bilingual): Bilingual[] =>
    label ? [{ vi: 'bỏ ', en: 'removed ' }, label] : [{ vi: 'bị bỏ', en: 'removed' }],
};

const LONGEST_PHRASE = 90;

/** Whether both values are said in one phrase that a sentence bears. */
const arePhrases = (shape: unknown, was: Json, now: Json): boolean =>
  [was, now].every((value) => (shapeWords(shape, value)?.vi.length ?? Number.POSITIVE_INFINITY) <= LONGEST_PHRASE);

/** Compares two bodies of one shape, field by field in the order of the schema; every difference is told. */
export function compareBodies(shape: string, before: Json, after: Json): Change[] {
  const changes: Change[] = [];
  // Copies, so that what is looked up once for each is looked up anew when a body has changed in place.
  const whole = { before: { ...before }, after: { ...after } };

  function tell(spot: Spot, change: ChangeKind, { text, before: was, after: now }: Said): void {
    const place = spot.place ?? GENERAL;
    const said = joinWords([...spot.within, text], ': ');
    const path = change === 'removed' ? spot.wasAt : spot.path;
    const sentence = spot.place ? joinWords([place, said], ': ') : upperFirst(said);
    changes.push({
      path,
      change,
      place,
      sentence,
      ...(was === undefined ? {} : { before: was }),
      ...(now === undefined ? {} : { after: now }),
    });
  }

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
    if (told.length > 0) for (const said of told) tell(spot, kind, said);
    else if (!compareInside(spot, { shape: ownerShape, field, schema }, label, old, fresh))
      tell(spot, kind, tellField({ shape: ownerShape, field, schema }, label, old, fresh));
  }

  /** Looks into lists and objects; false where the value is to be told as a whole. */
  function compareInside(
    spot: Spot,
    known: { shape: string; field: string; schema: JsonSchema },
    label: Bilingual,
    was: unknown,
    now: unknown,
  ): boolean {
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
    if (areObjects(old) && areObjects(fresh)) compareItems(spot, itemSchema, old, fresh);
    else compareValues(spot, { ...known, schema: itemSchema }, label, old, fresh);
    return true;
  }

  function compareItems(spot: Spot, schema: JsonSchema, was: readonly Json[], now: readonly Json[]): void {
    const itemShape = typeof schema.title === 'string' ? schema.title : '';
    const [oldLabels, labels] = [itemLabels(itemShape, was), itemLabels(itemShape, now)];
    const { pairs, added, removed } = sameItems(itemShape, was, now);
    const top = spot.place === undefined && spot.within.length === 0;
    const inItem = (at: Spot, label: Bilingual | undefined): Spot => {
      if (!label) return at;
      return top ? { ...at, place: label } : { ...at, within: [...at.within, lowerFirst(label)] };
    };
    for (const { was: from, now: to, moved } of pairs) {
      const at = inItem(below(spot, to, from), labels[to]);
      const move = {
        vi: `chuyển từ vị trí ${from + 1} đến vị trí ${to + 1}`,
        en: `moved from place ${from + 1} to place ${to + 1}`,
      };
      if (moved) tell(at, 'changed', { text: move, before: from + 1, after: to + 1 });
      compareObjects(at, schema, was[from] ?? {}, now[to] ?? {});
    }
    const tellWhole = (at: Spot, change: 'added' | 'removed', label: Bilingual | undefined, item: Json | undefined) => {
      const summary = itemSummary(itemShape, item ?? {}, change === 'added' ? whole.after : whole.before);
      const named = label && !top ? lowerFirst(label) : undefined;
      const text = joinWords([...WHOLE_ITEM[change](named), summary], '');
      tell(top ? inItem(at, label) : at, change, { text, [change === 'added' ? 'after' : 'before']: item });
    };
    for (const to of added) tellWhole(below(spot, to), 'added', labels[to], now[to]);
    for (const from of removed) tellWhole(below(spot, from), 'removed', oldLabels[from], was[from]);
  }

  function compareValues(
    spot: Spot,
    known: { shape: string; field: string; schema: JsonSchema },
    label: Bilingual,
    was: readonly unknown[],
    now: readonly unknown[],
  ): void {
    const { pairs, added, removed } = sameValues(was, now);
    for (const to of added) {
      const { vi, en } = valueWords(known, now[to]);
      const text = { vi: `${label.vi}: thêm ${vi}`, en: `${label.en}: added ${en}` };
      tell(below(spot, to), 'added', { text, after: now[to] });
    }
    for (const from of removed) {
      const { vi, en } = valueWords(known, was[from]);
      const text = { vi: `${label.vi}: bỏ ${vi}`, en: `${label.en}: removed ${en}` };
      tell(below(spot, from), 'removed', { text, before: was[from] });
    }
    for (const { was: from, now: to } of pairs.filter(({ moved }) => moved)) {
      const { vi, en } = valueWords(known, now[to]);
      const text = {
        vi: `${label.vi}: chuyển ${vi} từ vị trí ${from + 1} đến vị trí ${to + 1}`,
        en: `${label.en}: ${en} moved from place ${from + 1} to place ${to + 1}`,
      };
      tell(below(spot, to, from), 'changed', { text, before: from + 1, after: to + 1 });
    }
  }

  const general: Spot = { path: '', wasAt: '', within: [] };
  compareObjects(general, { title: shape, ...resolved(shapeOf(shape)) }, before, after);
  return changes;
}
