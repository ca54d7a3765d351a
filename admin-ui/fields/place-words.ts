import type { JsonSchema, JsonValue } from '../../schemas/json-schema.ts';
import { fieldRule, resolved, shapeOf } from '../../schemas/shape-fields.ts';

/** One step of the way to a place: a field of a shape, or an item of a list by name. */
export type PlaceWord = { shape: string; field: string } | { item: string };

const isSchema = (value: JsonValue | undefined): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isFieldOf = (shape: string, field: string): boolean => {
  const { properties } = shapeOf(shape);
  return isSchema(properties) && field in properties;
};

/** The way to a place of a definition, for its labels to be found; what the schema does not know stays as it is. */
export function placeWords(shape: string, path: readonly string[]): PlaceWord[] {
  const words: PlaceWord[] = [];
  let at: JsonSchema | undefined = shapeOf(shape);
  for (const segment of path) {
    const title: JsonValue | undefined = at?.title;
    if (at && typeof title === 'string' && isFieldOf(title, segment)) {
      words.push({ shape: title, field: segment });
      at = fieldRule(title, segment).schema;
      continue;
    }
    words.push({ item: segment });
    const items: JsonValue | undefined = at?.items;
    at = isSchema(items) ? resolved(items) : undefined;
  }
  return words;
}
