import type { Channel, OpenTrialBody, TrialChoice, TrialChoices } from '../../../schemas/types/index.ts';
import type { Guest } from './guest.ts';

/** What somebody enters to open a trial; empty texts are not chosen yet. */
export interface TrialInput {
  serviceCode: string;
  templateNo: string;
  caseCode: string;
  agencyCode: string;
  channel: Channel;
  guests: Guest[];
}

/** At first: the first offer at an agency of the person's own, else the first there is. */
export function firstInput({ offers }: TrialChoices, agencies: readonly string[]): TrialInput {
  const offer = offers.find(({ agencyCode }) => agencies.includes(agencyCode)) ?? offers[0];
  return {
    serviceCode: offer?.serviceCode ?? '',
    templateNo: offer?.templateNo ?? '',
    caseCode: offer?.cases[0]?.caseCode ?? '',
    agencyCode: offer?.agencyCode ?? agencies[0] ?? '',
    channel: 'direct',
    guests: [],
  };
}

const onceBy = <Key extends keyof TrialChoice>(offers: readonly TrialChoice[], key: Key): TrialChoice[] => [
  ...new Map(offers.map((offer) => [offer[key], offer])).values(),
];

/** What is left to choose from: procedures, the templates of the chosen one, the cases of the chosen template. */
export function choicesFor({ offers }: TrialChoices, { serviceCode, templateNo }: TrialInput) {
  const ofService = offers.filter((offer) => offer.serviceCode === serviceCode);
  return {
    services: onceBy(offers, 'serviceCode'),
    templates: onceBy(ofService, 'templateNo'),
    cases: ofService.find((offer) => offer.templateNo === templateNo)?.cases ?? [],
  };
}

/** What travels: nothing that was not chosen. */
export function bodyOf({ serviceCode, templateNo, caseCode, agencyCode, channel, guests }: TrialInput): OpenTrialBody {
  return {
    govAgencyCode: agencyCode,
    channel,
    invited: guests.map(({ username }) => username),
    ...(serviceCode ? { serviceCode } : {}),
    ...(templateNo ? { templateNo } : {}),
    ...(caseCode ? { caseCode } : {}),
  };
}
