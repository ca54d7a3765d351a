import type { Applicant, CreateDossierBody, OpenedPart, PostalUse } from '../../../../schemas/types/index.ts';
import { type ApplicantDraft, type ApplicantKind, applicantFaults, applicantOf } from './applicant.ts';
import type { DeskForm } from './desk-form.ts';

/** Numbers that pass the checks and belong to nobody. */
const NOBODY = {
  person: { kind: 'person', name: '-', idNo: '001000000000' },
  organisation: { kind: 'organisation', name: '-', idNo: '0100000003' },
  foreigner: { kind: 'foreigner', name: '-', idNo: 'X0000000', nationality: 'XX' },
} as const satisfies Record<ApplicantKind, Applicant>;

const isComplete = (draft: ApplicantDraft): boolean => Object.keys(applicantFaults(draft)).length === 0;

function postalOf({ channel, resultByPost, postalAddress }: DeskForm): PostalUse {
  return {
    viaPostal: resultByPost ? 2 : 0,
    fromViaPostal: channel === 'postal' ? 1 : 0,
    vnpostalStatus: 0,
    ...(resultByPost && postalAddress.trim() !== '' ? { address: postalAddress.trim() } : {}),
  };
}

/** The papers of which something was handed in. */
function receivedParts({ papers }: Pick<DeskForm, 'papers'>): OpenedPart[] {
  return Object.entries(papers)
    .filter(([, { originals, copies }]) => originals > 0 || copies > 0)
    .map(([partNo, { originals, copies }]) => ({ partNo, receivedOriginals: originals, receivedCopies: copies }));
}

const ticked = ({ ticked: on, person }: DeskForm['others']['owner']): ApplicantDraft | undefined =>
  on ? person : undefined;

/** What opens the dossier. Only fields that were filled in are sent. */
export function createBodyOf(form: DeskForm): CreateDossierBody {
  const { serviceCode, agencyCode, receivingAgencyCode, templateNo, caseCode, channel } = form;
  const owner = ticked(form.others.owner);
  const authorised = ticked(form.others.authorised);
  const parts = receivedParts(form);
  const [dossierName, applicantNote] = [form.dossierName.trim(), form.applicantNote.trim()];
  return {
    serviceCode,
    govAgencyCode: agencyCode,
    ...(receivingAgencyCode !== '' && receivingAgencyCode !== agencyCode ? { receivingAgencyCode } : {}),
    ...(templateNo === '' ? {} : { templateNo }),
    ...(caseCode === '' ? {} : { caseCode }),
    channel,
    applicant: applicantOf(form.applicant),
    ...(owner ? { owner: applicantOf(owner) } : {}),
    ...(authorised ? { authorised: applicantOf(authorised) } : {}),
    ...(dossierName === '' ? {} : { dossierName }),
    ...(applicantNote === '' ? {} : { applicantNote }),
    postal: postalOf(form),
    ...(parts.length > 0 ? { parts } : {}),
  };
}

/**
 * What asks for papers, date and fee before anything is saved; undefined until procedure and agency are known. They do
 * not wait for the applicant: until one is complete, somebody of the same kind stands in.
 */
export function previewBodyOf(form: DeskForm): CreateDossierBody | undefined {
  if (form.serviceCode === '' || form.agencyCode === '') return undefined;
  const { owner: _owner, authorised: _authorised, ...body } = createBodyOf(form);
  return isComplete(form.applicant) ? body : { ...body, applicant: NOBODY[form.applicant.kind] };
}
