// Gathers every schema file into one document, so that one name means one shape for the types and for OpenAPI alike.
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import type { JsonSchema, JsonValue } from './json-schema.ts';

const root = import.meta.dirname;

export type { JsonSchema, JsonValue } from './json-schema.ts';

const isObject = (value: JsonValue | undefined): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every schema file by its path below schemas/, with forward slashes, in a stable order. */
export function readSchemaFiles(): Map<string, JsonSchema> {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => relative(root, join(root, name)).split(sep).join('/'))
    .sort();
  return new Map(files.map((file) => [file, JSON.parse(readFileSync(join(root, file), 'utf8')) as JsonSchema]));
}

/** `definition/x.json#/$defs/y` as seen from `file`, as the path every other file would use for it. */
function absoluteRef(file: string, ref: string): string {
  const [target, pointer = ''] = ref.split('#');
  return `${target ? posix.join(posix.dirname(file), target) : file}#${pointer}`;
}

/** One schema of named `$defs`; every `$ref` points inside it. Throws when a name is missing, double or dangling. */
export function bundleSchemas(refPrefix = '#/$defs/'): { $defs: Record<string, JsonSchema> } {
  const files = readSchemaFiles();
  const names = new Map<string, string>();
  const bodies = new Map<string, { file: string; schema: JsonSchema }>();
  const register = (place: string, file: string, schema: JsonSchema) => {
    const title = schema.title;
    if (typeof title !== 'string') throw new Error(`${place} has no title`);
    if (bodies.has(title)) throw new Error(`${place}: the title ${title} is taken`);
    names.set(place, title);
    bodies.set(title, { file, schema });
  };
  for (const [file, schema] of files) {
    if (schema.type !== undefined || schema.oneOf !== undefined || schema.allOf !== undefined)
      register(`${file}#`, file, schema);
    for (const [name, definition] of Object.entries(isObject(schema.$defs) ? schema.$defs : {}))
      if (isObject(definition)) register(`${file}#/$defs/${name}`, file, definition);
  }
  const rewrite = (value: JsonValue, file: string): JsonValue => {
    if (Array.isArray(value)) return value.map((item) => rewrite(item, file));
    if (!isObject(value)) return value;
    const copy: JsonSchema = {};
    for (const [key, item] of Object.entries(value)) {
      if (key === '$defs' || key === '$id' || key === '$schema') continue;
      if (key === '$ref' && typeof item === 'string') {
        const place = absoluteRef(file, item);
        const name = names.get(place);
        if (!name) throw new Error(`${file}: $ref ${item} leads nowhere`);
        copy.$ref = `${refPrefix}${name}`;
      } else copy[key] = rewrite(item, file);
    }
    return copy;
  };
  const $defs: Record<string, JsonSchema> = {};
  for (const [name, { file, schema }] of bodies) $defs[name] = rewrite(schema, file) as JsonSchema;
  return { $defs };
}
