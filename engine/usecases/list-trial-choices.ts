import type { DossierTemplate, TrialChoices } from '../../schemas/types/index.ts';
import { check } from '../../schemas/validate.ts';
import type { Engine } from './engine.ts';
import { refuseMissing } from './no-such-definition.ts';

async function templateOf({ definitions }: Engine, templateNo: string): Promise<DossierTemplate | undefined> {
  const template = check('DossierTemplate', (await definitions.findDraft('dossier-template', templateNo))?.body);
  return template.ok ? template.value : undefined;
}

async function serviceNameOf({ definitions }: Engine, serviceCode: string): Promise<string> {
  const service = check('ServiceInfo', (await definitions.findDraft('service', serviceCode))?.body);
  return service.ok ? service.value.serviceName : serviceCode;
}

/** Every way of filing that leads to a draft process, by the drafts of the offers; none where nobody offers it yet. Throws `not-found`. */
export async function listTrialChoices(engine: Engine, code: string): Promise<TrialChoices> {
  if (!(await engine.definitions.findDraft('service-process', code))) throw refuseMissing('service-process', code);
  const drafts = await engine.definitions.allDrafts('service-config');
  const ways = drafts.flatMap(({ body }) => {
    const offer = check('ServiceConfig', body);
    if (!offer.ok) return [];
    const { serviceCode, govAgencyCode, govAgencyName, processes } = offer.value;
    return processes
      .filter(({ processNo }) => processNo === code)
      .map(({ templateNo }) => ({ serviceCode, agencyCode: govAgencyCode, agencyName: govAgencyName, templateNo }));
  });
  const services = new Map<string, string>();
  for (const { serviceCode } of ways)
    if (!services.has(serviceCode)) services.set(serviceCode, await serviceNameOf(engine, serviceCode));
  const templates = new Map<string, DossierTemplate | undefined>();
  for (const { templateNo } of ways)
    if (!templates.has(templateNo)) templates.set(templateNo, await templateOf(engine, templateNo));
  return {
    code,
    offers: ways.map((way) => {
      const template = templates.get(way.templateNo);
      return {
        ...way,
        serviceName: services.get(way.serviceCode) ?? way.serviceCode,
        templateName: template?.templateName ?? way.templateNo,
        cases: (template?.cases ?? []).map(({ caseCode, caseName }) => ({ caseCode, caseName })),
      };
    }),
  };
}
