// Every field of every shape people edit has a label and a help sentence in both languages.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { resourceKinds } from '../../../admin-ui/providers/kinds.ts';
import type { JsonSchema, JsonValue } from '../../../schemas/json-schema.ts';
import { fieldNames, resolved, shapeOf } from '../../../schemas/shape-fields.ts';
import { en } from '../../../schemas/words/en.ts';
import { vi } from '../../../schemas/words/vi.ts';

/** Kept for export, never typed into. */
const KEPT = new Set(['unread', 'sourceSite']);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isSchema = (value: JsonValue | undefined): value is JsonSchema => isRecord(value);

/** Shapes inside a shape: objects with fields of their own, in lists, alternatives and fields. */
function nestedShapes(schema: JsonSchema): string[] {
  const found: string[] = [];
  const visit = (value: JsonValue | undefined): void => {
    if (Array.isArray(value)) for (const one of value) visit(one);
    if (!isSchema(value)) return;
    const { properties, items, title, ...rest } = resolved(value);
    if (isSchema(properties) && typeof title === 'string') found.push(title);
    visit(items);
    for (const key of ['anyOf', 'oneOf', 'allOf']) visit(rest[key]);
  };
  const { properties } = schema;
  if (isSchema(properties)) for (const [name, field] of Object.entries(properties)) if (!KEPT.has(name)) visit(field);
  return found;
}

/** Every shape that the forms of the resources edit. */
function editedShapes(): string[] {
  const shapes = new Set<string>();
  const waiting = Object.values(resourceKinds).map(({ shape }) => String(shape));
  for (let shape = waiting.pop(); shape !== undefined; shape = waiting.pop()) {
    if (shapes.has(shape)) continue;
    shapes.add(shape);
    waiting.push(...nestedShapes(shapeOf(shape)));
  }
  return [...shapes].sort();
}

const languages = { vi, en } satisfies Record<string, Record<string, unknown>>;

const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';

const edited = editedShapes();

test('the shapes inside other shapes are found', () => {
  for (const shape of ['Post', 'CalendarException', 'FeeTier', 'PercentPoint', 'DeliverableTypeRole', 'ProcessStep'])
    assert.ok(edited.includes(shape), shape);
});

for (const [language, { fields }] of Object.entries(languages)) {
  test(`every field that is edited has a label and help (${language})`, () => {
    const words: Record<string, unknown> = fields;
    const missing = edited.flatMap((shape) =>
      fieldNames(shape)
        .filter((name) => !KEPT.has(name))
        .filter((name) => {
          const ofShape = words[shape];
          const said = isRecord(ofShape) ? ofShape[name] : undefined;
          return !isRecord(said) || !isText(said.label) || !isText(said.help);
        })
        .map((name) => `${shape}.${name}`),
    );
    assert.deepEqual(missing, []);
  });
}
