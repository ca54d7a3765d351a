import type { Applicant } from '../../../schemas/types/index.ts';
import { type Reason, reason } from '../refusals.ts';

const TAX_WEIGHTS = [31, 29, 23, 19, 17, 13, 7, 5, 3];

/** Whether the tenth digit of a tax code fits the nine before it (weighted sum, 10 − remainder of 11). */
export function isTaxCode(idNo: string): boolean {
  const digits = [...idNo.slice(0, 10)].map(Number);
  const sum = TAX_WEIGHTS.reduce((total, weight, index) => total + weight * (digits[index] ?? 0), 0);
  return /^\d{10}(-\d{3})?$/.test(idNo) && digits[9] === 10 - (sum % 11);
}

const LAST_PROVINCE = 96;

/**
 * Whether a citizen number is possible: 12 digits of which the first three are a province (001–096), the fourth
 * century and gender (0 to 3 until 2100), or the nine digits of the old paper (TT 59/2021/TT-BCA).
 */
export function isCitizenNumber(idNo: string): boolean {
  if (/^\d{9}$/.test(idNo)) return true;
  const province = Number(idNo.slice(0, 3));
  return /^\d{3}[0-3]\d{8}$/.test(idNo) && province >= 1 && province <= LAST_PROVINCE;
}

/** What is wrong with an identity number, each kind by its own check; a passport is never checked as a citizen number (WF-28). */
export function identityReasons(...people: (Applicant | undefined)[]): Reason[] {
  return people.flatMap((person) => {
    if (person?.kind === 'person' && !isCitizenNumber(person.idNo))
      return [reason('identity-invalid', { kind: person.kind, idNo: person.idNo })];
    if (person?.kind === 'organisation' && !isTaxCode(person.idNo))
      return [reason('identity-invalid', { kind: person.kind, idNo: person.idNo })];
    return [];
  });
}
