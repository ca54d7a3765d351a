import type { DefinitionKind, ServiceConfig } from '../../schemas/types/index.ts';
import { check } from '../../schemas/validate.ts';
import { textOf } from './draft-kinds.ts';
import type { Engine } from './engine.ts';

/** What ties definitions together through the offers: a field of procedures (lĩnh vực), a process, an agency. */
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

async function servicesOfDomain(engine: Engine, domainCode: string): Promise<Set<string>> {
  const drafts = await engine.definitions.allDrafts('service');
  return new Set(drafts.filter(({ body }) => textOf(body, 'domainCode') === domainCode).map(({ code }) => code));
}

/** Codes of the drafts of a kind that the offers tie to what is asked; undefined where the kind has no part in offers. */
export async function codesOffered(
  engine: Engine,
  kind: DefinitionKind,
  { domainCode, processNo }: OfferedBy,
): Promise<string[] | undefined> {
  const services = domainCode === undefined ? undefined : await servicesOfDomain(engine, domainCode);
  if (kind === 'service' && processNo === undefined) return services && [...services];
  const offers = (await draftOffers(engine)).filter(
    ({ serviceCode, processes }) =>
      (services === undefined || services.has(serviceCode)) &&
      (processNo === undefined || processes.some((option) => option.processNo === processNo)),
  );
  const options = offers.flatMap(({ processes }) =>
    processes.filter((option) => processNo === undefined || option.processNo === processNo),
  );
  switch (kind) {
    case 'service':
      return [...new Set(offers.map(({ serviceCode }) => serviceCode))];
    case 'service-config':
      return offers.map(({ serviceConfigCode }) => serviceConfigCode);
    case 'service-process':
      return [...new Set(options.map((option) => option.processNo))];
    case 'dossier-template':
      return [...new Set(options.map(({ templateNo }) => templateNo))];
    default:
      return undefined;
  }
}
