import type { DefinitionKind } from '../../schemas/types/index.ts';

type Body = Record<string, unknown>;

const fields =
  (...names: string[]) =>
  (body: Body): Body =>
    Object.fromEntries(names.flatMap((name) => (body[name] === undefined ? [] : [[name, body[name]]])));

const lengthOf = (value: unknown): number => (Array.isArray(value) ? value.length : 0);

/** What the list of a kind shows as columns beside code and name. */
export const listFacts: Partial<Record<DefinitionKind, (body: Body) => Body>> = {
  'service-process': fields('serverNo', 'serverName'),
  'dossier-template': ({ parts }) => ({ partCount: lengthOf(parts) }),
  service: fields('domainCode', 'domainName', 'maxLevel', 'govLevel', 'administrationName'),
  'service-config': fields('serviceCode', 'govAgencyCode', 'govAgencyName', 'serviceLevel'),
  employee: fields('username', 'posts', 'workingStatus', 'jobTitle'),
  agency: fields('parentCode', 'level', 'active'),
  role: fields('see', 'act', 'configure', 'operate'),
  calendar: fields('scope', 'agencyCode'),
};
