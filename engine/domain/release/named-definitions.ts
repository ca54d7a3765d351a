import type { DefinitionKind } from '../../../schemas/types/index.ts';
import { check } from '../../../schemas/validate.ts';
import { needsOf } from '../exchange/needs.ts';
import { isRecord } from '../exchange/same-value.ts';
import { readCreateDossiers } from '../process/read-texts.ts';

type Body = Record<string, unknown>;

/** A definition that another one names somewhere. */
export interface NamedDefinition {
  kind: DefinitionKind;
  code: string;
}

const text = (body: Body, field: string): string => (typeof body[field] === 'string' ? body[field] : '');
const rows = (body: Body, field: string): Body[] => {
  const value = body[field];
  return Array.isArray(value) ? value.filter(isRecord) : [];
};
const texts = (body: Body, field: string): string[] => {
  const value = body[field];
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
};
const of = (kind: DefinitionKind, ...codes: string[]): NamedDefinition[] => codes.map((code) => ({ kind, code }));
const roleCodes = (body: Body): string[] => rows(body, 'roles').map((role) => text(role, 'roleCode'));

/** What a process names: the roles of its steps, its partner, and the children its actions open. */
function ofProcess(body: Body): NamedDefinition[] {
  const children = rows(body, 'actions').flatMap((action) => readCreateDossiers(text(action, 'createDossiers')).value);
  return [
    ...of('role', ...roleCodes(body), ...rows(body, 'steps').flatMap(roleCodes)),
    ...of('server-config', text(body, 'serverNo')),
    ...of('service', ...children.map(({ serviceCode }) => serviceCode)),
    ...of('dossier-template', ...children.map(({ templateNo }) => templateNo)),
    ...of('agency', ...children.map(({ agencyCode }) => agencyCode)),
  ];
}

function ofPlan(body: Body): NamedDefinition[] {
  const plan = check('ReleasePlan', body);
  if (!plan.ok) return [];
  return plan.value.items.flatMap(({ kind, code, replacedBy }) => [
    { kind, code },
    ...(replacedBy === undefined ? [] : of('service', replacedBy)),
  ]);
}

const others: Partial<Record<DefinitionKind, (body: Body) => NamedDefinition[]>> = {
  'service-process': ofProcess,
  'service-config': (body) => of('agency', text(body, 'govAgencyCode')),
  'payment-config': (body) => of('agency', text(body, 'govAgencyCode')),
  calendar: (body) => of('agency', text(body, 'agencyCode')),
  agency: (body) => [...of('agency', text(body, 'parentCode')), ...of('calendar', text(body, 'calendarCode'))],
  employee: (body) =>
    of('agency', ...texts(body, 'scope'), ...rows(body, 'posts').map((post) => text(post, 'agencyCode'))),
  'release-plan': ofPlan,
};

/** Every definition that one names, each once: what cannot be deleted while this one stands. */
export function namedDefinitions(kind: DefinitionKind, body: Body): NamedDefinition[] {
  const named = [...needsOf(kind, body), ...(others[kind]?.(body) ?? []), ...of('agency', text(body, 'ownerAgency'))];
  const once = new Map(
    named
      .filter(({ code }) => code !== '')
      .map((one) => [`${one.kind}/${one.code}`, { kind: one.kind, code: one.code }]),
  );
  return [...once.values()];
}
