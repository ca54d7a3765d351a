import type { OfferDetail, OfferedService, ServiceConfig } from '../../schemas/types/index.ts';
import { fold, foldedWords } from '../domain/words.ts';
import type { Engine } from './engine.ts';
import { refuseUnoffered } from './refuse-unoffered.ts';

/** What a list of offered procedures may be narrowed to. */
export interface OfferQuery {
  /** Words of code or name as typed; every one must occur. */
  q?: string;
  /** Agency whose procedures come first. */
  agency?: string;
  serviceCode?: string;
  offset: number;
  limit: number;
}

interface Searchable {
  service: OfferedService;
  words: string;
}

/** Read once for all requests until a release changes what is in force, or somebody an agency. */
const known = new WeakMap<object, { directory: object; found: Promise<Searchable[]> }>();

async function load(engine: Engine): Promise<Searchable[]> {
  const [services, offers, directory] = await Promise.all([
    engine.catalogue.all('service', 'ServiceInfo'),
    engine.catalogue.all('service-config', 'ServiceConfig'),
    engine.directory.view(),
  ]);
  const byService = new Map<string, ServiceConfig[]>();
  for (const { body } of offers) {
    const others = byService.get(body.serviceCode);
    if (others) others.push(body);
    else byService.set(body.serviceCode, [body]);
  }
  const collator = new Intl.Collator('vi');
  return services
    .flatMap(({ body: { serviceCode, serviceName, domainName = '' } }): Searchable[] => {
      const agencies = (byService.get(serviceCode) ?? []).map(({ govAgencyCode, govAgencyName, serviceLevel }) => ({
        agencyCode: govAgencyCode,
        agencyName: directory.agency(govAgencyCode)?.agencyName ?? govAgencyName,
        serviceLevel,
      }));
      if (agencies.length === 0) return [];
      const service = { id: serviceCode, serviceCode, serviceName, domainName, agencies };
      return [{ service, words: fold(`${serviceCode} ${serviceName}`) }];
    })
    .sort((one, other) => collator.compare(one.service.serviceName, other.service.serviceName));
}

async function offered(engine: Engine): Promise<Searchable[]> {
  const [inForce, directory] = await Promise.all([engine.catalogue.inForce(), engine.directory.view()]);
  const read = known.get(inForce);
  if (read?.directory === directory) return read.found;
  const found = load(engine);
  found.catch(() => known.delete(inForce));
  known.set(inForce, { directory, found });
  return found;
}

/** Procedures in force that somebody offers, those of the agency first, then by name; for whoever files or receives. */
export async function listOffers(
  engine: Engine,
  { q = '', agency, serviceCode, offset, limit }: OfferQuery,
): Promise<{ rows: OfferedService[]; total: number }> {
  const words = foldedWords(q);
  const fitting = (await offered(engine))
    .filter(
      ({ service, words: text }) =>
        (serviceCode === undefined || service.serviceCode === serviceCode) &&
        words.every((word) => text.includes(word)),
    )
    .map(({ service }) => service);
  const own = (service: OfferedService) => service.agencies.some(({ agencyCode }) => agencyCode === agency);
  const ordered =
    agency === undefined ? fitting : [...fitting.filter(own), ...fitting.filter((service) => !own(service))];
  return { rows: ordered.slice(offset, offset + limit), total: ordered.length };
}

/** The templates and cases of a procedure at an agency, as in force now. Throws service-not-offered and procedure-abolished. */
export async function readOffer(engine: Engine, serviceCode: string, agencyCode: string): Promise<OfferDetail> {
  const { catalogue } = engine;
  const [offer, service] = await Promise.all([
    catalogue.offer(serviceCode, agencyCode),
    catalogue.find('service', serviceCode, 'ServiceInfo'),
  ]);
  if (!offer || !service) throw await refuseUnoffered(engine, serviceCode, agencyCode);
  const directory = await engine.directory.view();
  const options = await Promise.all(
    [...offer.body.processes]
      .sort((one, other) => one.seqOrder - other.seqOrder)
      .map(async ({ templateNo, optionName, instructionNote = '' }) => {
        const template = await catalogue.find('dossier-template', templateNo, 'DossierTemplate');
        const cases = (template?.body.cases ?? []).map(({ caseCode, caseName }) => ({ caseCode, caseName }));
        const templateName = template?.body.templateName ?? templateNo;
        return { templateNo, templateName, optionName, instructionNote, cases };
      }),
  );
  return {
    serviceCode,
    serviceName: service.body.serviceName,
    agencyCode,
    agencyName: directory.agency(agencyCode)?.agencyName ?? offer.body.govAgencyName,
    options,
  };
}
