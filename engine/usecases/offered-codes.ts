import type { DefinitionKind } from '../../schemas/types/index.ts';
import { type DraftFacts, factsOfRows, holdsFacts } from './draft-facts.ts';
import type { Engine } from './engine.ts';

/** What ties definitions together through the offers: a field of procedures (lĩnh vực), a process. */
export interface OfferedBy {
  domainCode?: string;
  processNo?: string;
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

/** Codes of the procedures that some offer names, as the drafts stand. */
export const servicesOffered = async (engine: Engine): Promise<Set<string>> =>
  new Set(codesIn([...(await allFacts(engine, 'service-config')).values()], 'serviceCode'));

/** Codes of the agencies that offer something by a process, as the drafts stand. */
export async function agenciesOffering(engine: Engine, processNo: string): Promise<string[]> {
  const offers = [...(await allFacts(engine, 'service-config')).values()];
  return codesIn(
    offers.filter((facts) => holdsFacts(facts, { processNo })),
    'govAgencyCode',
  );
}

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
