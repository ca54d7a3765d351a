import { identityReasons } from '../../../../engine/domain/dossier/identity.ts';
import type { Applicant } from '../../../../schemas/types/index.ts';
import { isDay } from './read-day.ts';

export const APPLICANT_KINDS = ['person', 'organisation', 'foreigner'] as const;
export type ApplicantKind = (typeof APPLICANT_KINDS)[number];

/** Fields of a person or organisation as they stand in the form: all kinds' fields at once, so that another kind loses nothing. */
export interface ApplicantDraft {
  kind: ApplicantKind;
  idNo: string;
  name: string;
  telNo: string;
  email: string;
  address: string;
  birthDate: string;
  idDate: string;
  representative: string;
  nationality: string;
}

export type ApplicantField = Exclude<keyof ApplicantDraft, 'kind'>;

export const emptyApplicant: ApplicantDraft = {
  kind: 'person',
  idNo: '',
  name: '',
  telNo: '',
  email: '',
  address: '',
  birthDate: '',
  idDate: '',
  representative: '',
  nationality: '',
};

/** The fields of each kind beside number, name, phone, e-mail and address. */
export const OWN_FIELDS = {
  person: ['birthDate', 'idDate'],
  organisation: ['representative'],
  foreigner: ['nationality', 'birthDate'],
} as const satisfies Record<ApplicantKind, readonly ApplicantField[]>;

/** Length of a complete number; a branch of a company adds -nnn. */
function fullLength(kind: ApplicantKind, idNo: string): number {
  if (kind === 'person') return 12;
  if (kind === 'foreigner') return 5;
  return idNo.includes('-') ? 14 : 10;
}

const PASSPORT = /^[A-Z0-9]{5,20}$/;

/** A number as people read it out, without the spaces and dots they read it with. */
export const cleanNumber = (kind: ApplicantKind, typed: string): string =>
  kind === 'foreigner'
    ? typed.replaceAll(/[^0-9a-z]/gi, '').toUpperCase()
    : typed.replaceAll(kind === 'organisation' ? /[^0-9-]/g : /\D/g, '');

/** `typing`: not yet as long as such a number is, so nothing is wrong with it yet. */
export type NumberState = 'empty' | 'typing' | 'right' | 'wrong';

/** How a number stands while it is typed, by the engine's own check. */
export function numberState({ kind, idNo }: Pick<ApplicantDraft, 'kind' | 'idNo'>): NumberState {
  if (idNo === '') return 'empty';
  if (isRightNumber(kind, idNo)) return 'right';
  return idNo.length < fullLength(kind, idNo) ? 'typing' : 'wrong';
}

function isRightNumber(kind: ApplicantKind, idNo: string): boolean {
  if (kind === 'foreigner') return PASSPORT.test(idNo);
  return identityReasons({ kind, idNo, name: '-' }).length === 0;
}

/** Why a field does not do; each has a sentence in the messages. */
export type FieldFault =
  | 'empty'
  | 'citizen-number'
  | 'tax-code'
  | 'passport'
  | 'phone'
  | 'email'
  | 'nationality'
  | 'day';

const WRONG_NUMBER = {
  person: 'citizen-number',
  organisation: 'tax-code',
  foreigner: 'passport',
} as const satisfies Record<ApplicantKind, FieldFault>;

const PHONE = /^\+?[\d ().-]{8,20}$/;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const NATIONALITY = /^[A-Z]{2}$/;

const asksFor = (kind: ApplicantKind, field: ApplicantField): boolean =>
  OWN_FIELDS[kind].some((own: ApplicantField) => own === field);

/** What the server would refuse, and a phone or address nobody could be reached at. */
export function applicantFaults(draft: ApplicantDraft): Partial<Record<ApplicantField, FieldFault>> {
  const faults: Partial<Record<ApplicantField, FieldFault>> = {};
  if (draft.idNo === '') faults.idNo = 'empty';
  else if (!isRightNumber(draft.kind, draft.idNo)) faults.idNo = WRONG_NUMBER[draft.kind];
  if (draft.name.trim() === '') faults.name = 'empty';
  if (draft.telNo !== '' && !PHONE.test(draft.telNo)) faults.telNo = 'phone';
  if (draft.email !== '' && !EMAIL.test(draft.email)) faults.email = 'email';
  if (draft.kind === 'foreigner' && !NATIONALITY.test(draft.nationality))
    faults.nationality = draft.nationality === '' ? 'empty' : 'nationality';
  for (const field of ['birthDate', 'idDate'] as const)
    if (asksFor(draft.kind, field) && draft[field] !== '' && !isDay(draft[field])) faults[field] = 'day';
  return faults;
}

const filled = <Key extends string>(fields: Record<Key, string>): Partial<Record<Key, string>> => {
  const kept: Partial<Record<Key, string>> = {};
  for (const key in fields) if (fields[key].trim() !== '') kept[key] = fields[key].trim();
  return kept;
};

/** The applicant as the server takes it: only fields of its kind, only those that were filled in. */
export function applicantOf(draft: ApplicantDraft): Applicant {
  const { kind, idNo, telNo, email, address, birthDate, idDate, representative, nationality } = draft;
  const both = { idNo, name: draft.name.trim(), ...filled({ telNo, email, address }) };
  if (kind === 'organisation') return { kind, ...both, ...filled({ representative }) };
  if (kind === 'foreigner') return { kind, ...both, nationality, ...filled({ birthDate }) };
  return { kind, ...both, ...filled({ birthDate, idDate }) };
}
