import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DefinitionKind } from '../../../schemas/types/index.ts';

const root = join(import.meta.dirname, '..', '..', '..', 'seeds');

type Json = Record<string, unknown>;

/** A definition as a seed file holds it. */
export interface SeedDefinition {
  kind: DefinitionKind;
  code: string;
  body: Json;
}

const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One seed file, parsed. */
export function readSeed(...path: string[]): unknown {
  return JSON.parse(readFileSync(join(root, ...path), 'utf8'));
}

function definitions(kind: DefinitionKind, codeField: string, source: unknown): SeedDefinition[] {
  const bodies = Array.isArray(source) ? source : source === undefined ? [] : [source];
  return bodies.map((body) => {
    const code = isRecord(body) ? body[codeField] : undefined;
    if (!isRecord(body) || typeof code !== 'string') throw new Error(`a seed of kind ${kind} has no ${codeField}`);
    return { kind, code, body };
  });
}

const REFERENCE: readonly [file: string, kind: DefinitionKind, codeField: string][] = [
  ['statuses.json', 'dictionary', 'collectionCode'],
  ['portal-states.json', 'dictionary', 'collectionCode'],
  ['domains.json', 'dictionary', 'collectionCode'],
  ['action-configs.json', 'action-config', 'actionCode'],
  ['step-configs.json', 'step-config', 'stepCode'],
  ['notification-templates.json', 'notification-template', 'notificationType'],
  ['document-types.json', 'document-type', 'typeCode'],
  ['deliverable-types.json', 'deliverable-type', 'typeCode'],
  ['calendar.json', 'calendar', 'calendarCode'],
  ['roles.json', 'role', 'roleCode'],
];

const PROCEDURE: readonly [key: string, kind: DefinitionKind, codeField: string][] = [
  ['services', 'service', 'serviceCode'],
  ['templates', 'dossier-template', 'templateNo'],
  ['processes', 'service-process', 'processNo'],
  ['feePolicies', 'fee-policy', 'policyCode'],
  ['offers', 'service-config', 'serviceConfigCode'],
];

/** Statuses, calendars, shared configurations and roles. */
export const referenceSeeds = (): SeedDefinition[] =>
  REFERENCE.flatMap(([file, kind, codeField]) => definitions(kind, codeField, readSeed('reference', file)));

/** The real procedures, each file with everything it needs. */
export function procedureSeeds(): SeedDefinition[] {
  const files = readdirSync(join(root, 'procedures')).filter((name) => name.endsWith('.json'));
  return files.sort().flatMap((file) => {
    const content = readSeed('procedures', file);
    if (!isRecord(content)) throw new Error(`${file} is no object`);
    return PROCEDURE.flatMap(([key, kind, codeField]) => definitions(kind, codeField, content[key]));
  });
}

/** The province of the demonstration: agencies, people, and where its agencies receive money. */
export const organisationSeeds = (): SeedDefinition[] => [
  ...definitions('agency', 'agencyCode', readSeed('demo', 'agencies.json')),
  ...definitions('employee', 'employeeNo', readSeed('demo', 'employees.json')),
  ...definitions('payment-config', 'govAgencyCode', readSeed('demo', 'payment-configs.json')),
];
