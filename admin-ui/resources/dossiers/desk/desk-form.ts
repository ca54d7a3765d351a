import type { Channel } from '../../../../schemas/types/index.ts';
import { type ApplicantDraft, emptyApplicant } from './applicant.ts';

/** What was handed in of one paper. */
export interface ReceivedPaper {
  originals: number;
  copies: number;
}

/** Who may stand beside the applicant; each is asked for only when ticked. */
export type OtherPerson = 'owner' | 'authorised';

/** Everything typed at the desk for one dossier. */
export interface DeskForm {
  serviceCode: string;
  serviceName: string;
  agencyCode: string;
  /** Empty: the handling agency takes it in itself. */
  receivingAgencyCode: string;
  templateNo: string;
  caseCode: string;
  channel: Channel;
  applicant: ApplicantDraft;
  /** Kept while unticked, so that a wrong click loses nothing. */
  others: Record<OtherPerson, { ticked: boolean; person: ApplicantDraft }>;
  dossierName: string;
  applicantNote: string;
  resultByPost: boolean;
  postalAddress: string;
  papers: Record<string, ReceivedPaper>;
}

const nobodyElse = { ticked: false, person: emptyApplicant };

/** An empty form: at the desk for an officer, online for a citizen. */
export const emptyDesk = (channel: Channel, receivingAgencyCode: string): DeskForm => ({
  serviceCode: '',
  serviceName: '',
  agencyCode: '',
  receivingAgencyCode,
  templateNo: '',
  caseCode: '',
  channel,
  applicant: emptyApplicant,
  others: { owner: nobodyElse, authorised: nobodyElse },
  dossierName: '',
  applicantNote: '',
  resultByPost: false,
  postalAddress: '',
  papers: {},
});

/** Another procedure: what was said about the one before goes; the applicant stays. */
export const withProcedure = (form: DeskForm, serviceCode: string, serviceName: string): DeskForm => ({
  ...form,
  serviceCode,
  serviceName,
  agencyCode: '',
  templateNo: '',
  caseCode: '',
  papers: {},
});
