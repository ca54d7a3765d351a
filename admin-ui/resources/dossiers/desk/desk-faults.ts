import type { ProblemError } from '../../../../schemas/types/index.ts';
import { type ApplicantDraft, applicantFaults, type FieldFault } from './applicant.ts';
import type { DeskForm, OtherPerson } from './desk-form.ts';

/** A place of the form, as `applicant.idNo` or `caseCode`; also the id of its input. */
export type Place = string;

export const PEOPLE = ['applicant', 'owner', 'authorised'] as const satisfies readonly ('applicant' | OtherPerson)[];
export type PersonPlace = (typeof PEOPLE)[number];

/** The person at a place; undefined when nobody is asked for there. */
export function personAt(form: DeskForm, place: PersonPlace): ApplicantDraft | undefined {
  if (place === 'applicant') return form.applicant;
  const { ticked, person } = form.others[place];
  return ticked ? person : undefined;
}

/** What keeps the form from being sent, in the order of the page. */
export function deskFaults(form: DeskForm, asked: { templates: number; cases: number }): Map<Place, FieldFault> {
  const faults = new Map<Place, FieldFault>();
  if (form.serviceCode === '') faults.set('serviceCode', 'empty');
  if (form.agencyCode === '') faults.set('agencyCode', 'empty');
  if (asked.templates > 1 && form.templateNo === '') faults.set('templateNo', 'empty');
  if (asked.cases > 0 && form.caseCode === '') faults.set('caseCode', 'empty');
  for (const place of PEOPLE) {
    const person = personAt(form, place);
    if (person)
      for (const [field, fault] of Object.entries(applicantFaults(person))) faults.set(`${place}.${field}`, fault);
  }
  if (form.resultByPost && form.postalAddress.trim() === '') faults.set('postalAddress', 'empty');
  return faults;
}

const FIELD_OF: Readonly<Record<string, Place>> = {
  'case-unknown': 'caseCode',
  'template-ambiguous': 'templateNo',
  'service-not-offered': 'agencyCode',
  'procedure-abolished': 'serviceCode',
};

/** The path segments of the body that stand elsewhere in the form. */
const RENAMED: Readonly<Record<string, Place>> = {
  govAgencyCode: 'agencyCode',
  'postal.address': 'postalAddress',
};

/** Where in the form a refusal of the server belongs; undefined when it is about the whole. */
export function placeOfError({ code, path, details }: ProblemError, form: DeskForm): Place | undefined {
  if (path !== undefined && path !== '') {
    const place = path.split('/').slice(1).join('.');
    return RENAMED[place] ?? (place.startsWith('parts.') ? 'papers' : place);
  }
  if (code === 'part-missing') return 'papers';
  if (code === 'identity-invalid') {
    const wrong = PEOPLE.find((person) => personAt(form, person)?.idNo === details?.idNo);
    return wrong && `${wrong}.idNo`;
  }
  return code === undefined ? undefined : FIELD_OF[code];
}
