import type { Agency, Proposal, ServiceConfig, ServiceInfo } from '../../../schemas/types/index.ts';
import type { TemplatePairing } from './offers.ts';
import { proposalKey } from './propose-organisation.ts';

/** Dossiers handed in at the desk, until somebody says that more is offered. */
const DESK_ONLY = 2;

const WHY = {
  certain: {
    vi: 'Quy trình và mẫu hồ sơ cùng mã, cùng tên.',
    en: 'The process and the dossier template have the same code and name.',
  },
  likely: {
    vi: 'Quy trình và mẫu hồ sơ cùng mã hoặc cùng một tên không trùng ai.',
    en: 'The process and the dossier template share a code, or a name that no other has.',
  },
  guess: {
    vi: 'Quy trình và mẫu hồ sơ cùng tên, nhưng có nhiều bản cùng tên.',
    en: 'The process and the dossier template share a name that others have too.',
  },
} satisfies Record<Proposal['confidence'], Proposal['why']>;

/** A procedure and its offer at an agency, ready to be confirmed, for a process with the templates that seem its own. */
export function proposePair(
  { process, templates, confidence }: TemplatePairing,
  agency: Agency,
  knownServices: ReadonlySet<string>,
  needs: string[],
): Proposal {
  const { processNo, processName } = process;
  const sourceSite = process.sourceSite ? { sourceSite: process.sourceSite } : {};
  const ownerAgency = process.ownerAgency ? { ownerAgency: process.ownerAgency } : {};
  const service: ServiceInfo = { serviceCode: processNo, serviceName: processName, ...ownerAgency, ...sourceSite };
  const serviceConfig: ServiceConfig = {
    serviceConfigCode: `${processNo}@${agency.agencyCode}`,
    serviceCode: processNo,
    govAgencyCode: agency.agencyCode,
    govAgencyName: agency.agencyName,
    serviceLevel: DESK_ONLY,
    forCitizen: true,
    forBusiness: true,
    processes: templates.map(({ templateNo, templateName }, index) => ({
      optionName: templates.length === 1 ? processName : templateName,
      seqOrder: index + 1,
      templateNo,
      templateName,
      processNo,
      processName,
    })),
    ...ownerAgency,
    ...sourceSite,
  };
  return {
    proposalKey: proposalKey('pair', processNo),
    kind: 'pair',
    why: WHY[confidence],
    confidence,
    body: { ...(knownServices.has(processNo) ? {} : { service }), serviceConfig },
    needs,
  };
}
