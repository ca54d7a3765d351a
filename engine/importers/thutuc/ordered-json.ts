import { bundle } from '../../../schemas/types/bundle.ts';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The schema a `$ref` leads to, as often as it takes. */
function resolved(schema: unknown): Record<string, unknown> | undefined {
  let current = schema;
  for (let steps = 0; steps < 20 && isObject(current) && typeof current.$ref === 'string'; steps += 1)
    current = bundle.$defs[current.$ref.slice('#/$defs/'.length)];
  return isObject(current) ? current : undefined;
}

function ordered(value: unknown, schema: unknown): unknown {
  const shape = resolved(schema);
  if (Array.isArray(value)) return value.map((item) => ordered(item, shape?.items));
  if (!isObject(value)) return value;
  const properties = isObject(shape?.properties) ? shape.properties : {};
  const known = Object.keys(properties).filter((name) => Object.hasOwn(value, name));
  const others = Object.keys(value)
    .filter((name) => !Object.hasOwn(properties, name))
    .sort();
  return Object.fromEntries([...known, ...others].map((name) => [name, ordered(value[name], properties[name])]));
}

/** A definition as text that reads well in a comparison: fields in the order of their schema, one a line, a last newline. */
export function orderedJson(body: object, shape: string): string {
  return `${JSON.stringify(ordered(body, bundle.$defs[shape]), null, 2)}\n`;
}
