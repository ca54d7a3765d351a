import type { JsonSchema, JsonValue } from './json-schema.ts';
import { bundle } from './types/bundle.ts';

const isSchema = (value: JsonValue | undefined): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A schema with its `$ref` followed; what stands beside the reference wins. */
export function resolved(schema: JsonSchema): JsonSchema {
  const { $ref, ...beside } = schema;
  if (typeof $ref !== 'string') return schema;
  const target = bundle.$defs[$ref.slice('#/$defs/'.length)];
  return target ? { ...resolved(target), ...beside } : beside;
}

/** The schema of a named shape; throws for a name that is none. */
export function shapeOf(name: string): JsonSchema {
  const found = bundle.$defs[name] ?? nestedShapes().get(name);
  if (!found) throw new Error(`there is no shape ${name}`);
  return found;
}

let nested: Map<string, JsonSchema> | undefined;

/** Shapes written inside others: they have a title and no entry of their own. */
function nestedShapes(): Map<string, JsonSchema> {
  if (nested) return nested;
  const found = new Map<string, JsonSchema>();
  const visit = (value: JsonValue): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (isSchema(value)) {
      if (typeof value.title === 'string' && isSchema(value.properties)) found.set(value.title, value);
      Object.values(value).forEach(visit);
    }
  };
  visit(bundle.$defs);
  nested = found;
  return found;
}

/** What the schema of a shape says about one of its fields. */
export interface FieldRule {
  schema: JsonSchema;
  required: boolean;
}

export function fieldRule(shape: string, name: string): FieldRule {
  const { properties, required } = shapeOf(shape);
  const schema = isSchema(properties) ? properties[name] : undefined;
  if (!isSchema(schema)) throw new Error(`${shape} has no field ${name}`);
  return { schema: resolved(schema), required: Array.isArray(required) && required.includes(name) };
}

/** Names of the fields of a shape, in the order of the schema. */
export function fieldNames(shape: string): string[] {
  const { properties } = shapeOf(shape);
  return isSchema(properties) ? Object.keys(properties) : [];
}
