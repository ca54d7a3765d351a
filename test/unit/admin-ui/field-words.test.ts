// Every field of every shape people edit has a label and a help sentence in both languages.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fieldNames, resolved, shapeOf } from '../../../admin-ui/fields/schema-of.ts';
import { calendars as enCalendars } from '../../../admin-ui/messages/en/calendars.ts';
import { diagram as enDiagram } from '../../../admin-ui/messages/en/diagram.ts';
import { dossier as enDossier } from '../../../admin-ui/messages/en/dossier.ts';
import { dossiers as enDossiers } from '../../../admin-ui/messages/en/dossiers.ts';
import { drafts as enDrafts } from '../../../admin-ui/messages/en/drafts.ts';
import { holders as enHolders } from '../../../admin-ui/messages/en/holders.ts';
import { home as enHome } from '../../../admin-ui/messages/en/home.ts';
import { imports as enImports } from '../../../admin-ui/messages/en/imports.ts';
import { people as enPeople } from '../../../admin-ui/messages/en/people.ts';
import { processes as enProcesses } from '../../../admin-ui/messages/en/processes.ts';
import { resources as enResources } from '../../../admin-ui/messages/en/resources.ts';
import { services as enServices } from '../../../admin-ui/messages/en/services.ts';
import { sharedConfigs as enSharedConfigs } from '../../../admin-ui/messages/en/shared-configs.ts';
import { shell as enShell } from '../../../admin-ui/messages/en/shell.ts';
import { templates as enTemplates } from '../../../admin-ui/messages/en/templates.ts';
import { calendars as viCalendars } from '../../../admin-ui/messages/vi/calendars.ts';
import { diagram as viDiagram } from '../../../admin-ui/messages/vi/diagram.ts';
import { dossier as viDossier } from '../../../admin-ui/messages/vi/dossier.ts';
import { dossiers as viDossiers } from '../../../admin-ui/messages/vi/dossiers.ts';
import { drafts as viDrafts } from '../../../admin-ui/messages/vi/drafts.ts';
import { holders as viHolders } from '../../../admin-ui/messages/vi/holders.ts';
import { home as viHome } from '../../../admin-ui/messages/vi/home.ts';
import { imports as viImports } from '../../../admin-ui/messages/vi/imports.ts';
import { people as viPeople } from '../../../admin-ui/messages/vi/people.ts';
import { processes as viProcesses } from '../../../admin-ui/messages/vi/processes.ts';
import { resources as viResources } from '../../../admin-ui/messages/vi/resources.ts';
import { services as viServices } from '../../../admin-ui/messages/vi/services.ts';
import { sharedConfigs as viSharedConfigs } from '../../../admin-ui/messages/vi/shared-configs.ts';
import { shell as viShell } from '../../../admin-ui/messages/vi/shell.ts';
import { templates as viTemplates } from '../../../admin-ui/messages/vi/templates.ts';
import { resourceKinds } from '../../../admin-ui/providers/kinds.ts';
import type { JsonSchema, JsonValue } from '../../../schemas/json-schema.ts';

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

/** The areas of the screens with all their words. */
const languages = {
  vi: {
    calendars: viCalendars,
    diagram: viDiagram,
    dossier: viDossier,
    dossiers: viDossiers,
    drafts: viDrafts,
    holders: viHolders,
    home: viHome,
    imports: viImports,
    people: viPeople,
    processes: viProcesses,
    resources: viResources,
    services: viServices,
    sharedConfigs: viSharedConfigs,
    shell: viShell,
    templates: viTemplates,
  },
  en: {
    calendars: enCalendars,
    diagram: enDiagram,
    dossier: enDossier,
    dossiers: enDossiers,
    drafts: enDrafts,
    holders: enHolders,
    home: enHome,
    imports: enImports,
    people: enPeople,
    processes: enProcesses,
    resources: enResources,
    services: enServices,
    sharedConfigs: enSharedConfigs,
    shell: enShell,
    templates: enTemplates,
  },
} satisfies Record<string, Record<string, unknown>>;

/** The words of all areas of a language: shape → field → texts. */
function wordsOf(areas: Record<string, unknown>): Map<string, Record<string, unknown>> {
  const words = new Map<string, Record<string, unknown>>();
  for (const area of Object.values(areas)) {
    if (!isRecord(area) || !isRecord(area.fields)) continue;
    for (const [shape, fields] of Object.entries(area.fields))
      if (isRecord(fields)) words.set(shape, { ...words.get(shape), ...fields });
  }
  return words;
}

const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';

const edited = editedShapes();

test('the shapes inside other shapes are found', () => {
  for (const shape of ['Post', 'CalendarException', 'FeeTier', 'PercentPoint', 'DeliverableTypeRole', 'ProcessStep'])
    assert.ok(edited.includes(shape), shape);
});

test('the areas read here are those the screens are made of', () => {
  const text = readFileSync(join(import.meta.dirname, '../../../admin-ui/messages/vi.ts'), 'utf8');
  const used = [...text.matchAll(/import \{ (\w+) \} from '.\/vi\//g)].map(([, name]) => name);
  assert.deepEqual(
    used.filter((name) => name !== 'reactAdmin'),
    Object.keys(languages.vi),
  );
});

for (const [language, areas] of Object.entries(languages)) {
  test(`every field that is edited has a label and help (${language})`, () => {
    const words = wordsOf(areas);
    const missing = edited.flatMap((shape) =>
      fieldNames(shape)
        .filter((name) => !KEPT.has(name))
        .filter((name) => {
          const said = words.get(shape)?.[name];
          return !isRecord(said) || !isText(said.label) || !isText(said.help);
        })
        .map((name) => `${shape}.${name}`),
    );
    assert.deepEqual(missing, []);
  });
}
