import type { RJSFSchema } from '@rjsf/utils';

/** What a text kept word for word is. */
export type ScriptKind = 'empty' | 'json-schema' | 'alpaca' | 'json' | 'xml' | 'html' | 'text';

/** A script as far as it can be read; `schema` where a form can be drawn of it. */
export interface ReadScript {
  kind: ScriptKind;
  schema?: RJSFSchema;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A script need not be JSON: what it is then is told by its first letters.
    return undefined;
  }
}

const isSchema = (value: unknown): value is Record<string, unknown> =>
  isRecord(value) && (isRecord(value.properties) || isRecord(value.items) || typeof value.$schema === 'string');

/** Alpaca writes `required: true` at the field (JSON Schema draft 3); later drafts list the names at the object. */
function requiredListed(schema: Record<string, unknown>): Record<string, unknown> {
  const { properties, items, required, ...rest } = schema;
  const own = Array.isArray(required) ? { required } : {};
  const below = isRecord(items) ? { items: requiredListed(items) } : {};
  if (!isRecord(properties)) return { ...rest, ...own, ...below };
  const entries = Object.entries(properties).filter((entry): entry is [string, Record<string, unknown>] =>
    isRecord(entry[1]),
  );
  const named = entries.filter(([, field]) => field.required === true).map(([name]) => name);
  return {
    type: 'object',
    ...rest,
    ...below,
    properties: Object.fromEntries(entries.map(([name, field]) => [name, requiredListed(field)])),
    ...(named.length > 0 ? { required: named } : own),
  };
}

/** Alpaca's labels stand beside the schema, under `options.fields`. */
function labelled(schema: Record<string, unknown>, options: unknown): Record<string, unknown> {
  const fields = isRecord(options) && isRecord(options.fields) ? options.fields : {};
  const { properties } = schema;
  if (!isRecord(properties)) return schema;
  const named = Object.entries(properties).map(([name, field]) => {
    const said = fields[name];
    if (!isRecord(field)) return [name, field];
    const inner = labelled(field, said);
    return [name, isRecord(said) && typeof said.label === 'string' ? { title: said.label, ...inner } : inner];
  });
  return { ...schema, properties: Object.fromEntries(named) };
}

/** Reads a form script: what it is, and the schema a form is drawn of where it holds one. */
export function readScript(text: string): ReadScript {
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'empty' };
  const value = parsed(trimmed);
  if (isRecord(value) && isRecord(value.schema) && (isRecord(value.options) || isRecord(value.view)))
    return { kind: 'alpaca', schema: labelled(requiredListed(value.schema), value.options) };
  if (isSchema(value)) return { kind: 'json-schema', schema: value };
  if (value !== undefined) return { kind: 'json' };
  if (/^<(\?xml|jasperReport)/i.test(trimmed)) return { kind: 'xml' };
  return { kind: trimmed.startsWith('<') ? 'html' : 'text' };
}
