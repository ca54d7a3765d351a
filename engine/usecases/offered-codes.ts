import type { DefinitionKind, ServiceConfig } from '../../schemas/types/index.ts';
import { check } from '../../schemas/validate.ts';
import { type DraftFacts, factsOfRows, holdsFacts } from './draft-facts.ts';
import type { Engine } from './engine.ts';

/** What ties definitions together through the offers: a field of procedures (lĩnh vực), a process. */
export interface OfferedBy {
  domainCode?: string;
  processNo?: string;
}

/** The offers as their drafts stand. */
export async function draftOffers(engine: Engine): Promise<ServiceConfig[]> {
  const drafts = await engine.definitions.allDrafts('service-config');
  return drafts.flatMap(({ body }) => {
    const checked = check('ServiceConfig', body);
    return checked.ok ? [checked.value] : [];
  });
}

async function allFacts(engine: Engine, kind: DefinitionKind): Promise<Map<string, DraftFacts>> {
  const everything = { sort: 'code' as const, descending: false, offset: 0, limit: Number.MAX_SAFE_INTEGER };
  const { rows } = await engine.definitions.listDrafts({ kind, ...everything });
  return factsOfRows(engine, kind, rows);
}

const codesIn = (facts: DraftFacts[], name: string): string[] => [
  ...new Set(
    facts
      .flatMap((held): unknown[] => (Array.isArray(held[name]) ? held[name] : [held[name]]))
      .filter((code) => typeof code === 'string'),
  ),
];

/** Codes of the drafts of a kind that the offers tie to what is asked; undefined where the kind has no part in offers. */
export async function codesOffered(
  engine: Engine,
  kind: DefinitionKind,
  { domainCode, processNo }: OfferedBy,
): Promise<string[] | undefined> {
  const field = { service: 'serviceCode', 'service-process': 'processNo', 'dossier-template': 'templateNo' };
  const column = kind === 'service' || kind === 'service-process' || kind === 'dossier-template' ? field[kind] : '';
  if (column === '' && kind !== 'service-config') return undefined;
  const ofDomain =
    domainCode === undefined
      ? undefined
      : [...(await allFacts(engine, 'service'))].filter(([, facts]) => holdsFacts(facts, { domainCode }));
  const services = ofDomain && new Set(ofDomain.map(([code]) => code));
  if (kind === 'service' && processNo === undefined) return services && [...services];
  const offers = [...(await allFacts(engine, 'service-config'))].filter(
    ([, facts]) =>
      (services === undefined || services.has(String(facts.serviceCode))) &&
      (processNo === undefined || holdsFacts(facts, { processNo })),
  );
  if (kind === 'service-config') return offers.map(([code]) => code);
  if (kind === 'service-process' && processNo !== undefined) return [processNo];
  return codesIn(
    offers.map(([, facts]) => facts),
    column,
  );
}
