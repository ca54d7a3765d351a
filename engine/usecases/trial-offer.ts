import type { OpenTrialBody, ProcessOption, ServiceConfig } from '../../schemas/types/index.ts';
import { check } from '../../schemas/validate.ts';
import { offerCode } from './catalogue.ts';
import type { DefinitionTexts } from './definition-texts.ts';
import type { Engine } from './engine.ts';

/** The offer a trial is opened under, and the option of it that leads to the process. */
export interface TrialOffer {
  offer: ServiceConfig;
  option: ProcessOption;
  /** Revision of its draft; undefined where it only stands in for one that is not written yet. */
  revision?: number;
}

interface Found extends TrialOffer {
  revision: number;
}

/** Every draft of an offer that leads to the process, as far as it fits what was asked. */
async function offersOf(texts: DefinitionTexts, processNo: string, asked: OpenTrialBody): Promise<Found[]> {
  const drafts = await texts.all('service-config');
  return drafts.flatMap(({ body, revision }) => {
    const offer = check('ServiceConfig', body);
    if (!offer.ok || (asked.serviceCode ?? offer.value.serviceCode) !== offer.value.serviceCode) return [];
    const option = offer.value.processes
      .filter((one) => one.processNo === processNo && (asked.templateNo ?? one.templateNo) === one.templateNo)
      .sort((one, other) => one.seqOrder - other.seqOrder)[0];
    return option ? [{ offer: offer.value, option, revision }] : [];
  });
}

/**
 * Under which offer a draft process is tried at an agency: the draft of an offer there, else one of another agency as if
 * it were offered here too, else a stand-in that names what was asked for.
 */
export async function findTrialOffer(
  engine: Engine,
  texts: DefinitionTexts,
  processNo: string,
  asked: OpenTrialBody,
): Promise<TrialOffer> {
  const { govAgencyCode } = asked;
  const found = await offersOf(texts, processNo, asked);
  const here = found.find(({ offer }) => offer.govAgencyCode === govAgencyCode);
  if (here) return here;
  const elsewhere = found[0];
  const serviceCode = asked.serviceCode ?? elsewhere?.offer.serviceCode ?? processNo;
  const option: ProcessOption = elsewhere?.option ?? {
    optionName: '',
    seqOrder: 1,
    templateNo: asked.templateNo ?? processNo,
    processNo,
  };
  const view = await engine.directory.view();
  const offer: ServiceConfig = {
    serviceLevel: 0,
    ...elsewhere?.offer,
    serviceConfigCode: offerCode(serviceCode, govAgencyCode),
    serviceCode,
    govAgencyCode,
    govAgencyName: view.agency(govAgencyCode)?.agencyName ?? govAgencyCode,
    processes: [option],
  };
  return { offer, option };
}
