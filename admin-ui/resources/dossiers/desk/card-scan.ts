import type { ApplicantDraft } from './applicant.ts';

/** number | old number | name | birth ddMMyyyy | sex | address | issued ddMMyyyy, as the square code of a citizen card reads. */
const CARD = /^(\d{12})\|(\d{0,9})\|([^|]+)\|(\d{8})\|([^|]*)\|([^|]*)\|(\d{8})/;

const isoDay = (ddMMyyyy: string): string => `${ddMMyyyy.slice(4)}-${ddMMyyyy.slice(2, 4)}-${ddMMyyyy.slice(0, 2)}`;

/** Whether a text looks like the beginning of a scanned citizen card. */
export const isCardScan = (text: string): boolean => text.includes('|');

/** What a scanned citizen card says of its holder; undefined until all of it has arrived. */
export function readCardScan(
  text: string,
): Pick<ApplicantDraft, 'kind' | 'idNo' | 'name' | 'birthDate' | 'address' | 'idDate'> | undefined {
  const [, idNo, , name, birth, , address, issued] = CARD.exec(text.trim()) ?? [];
  if (idNo === undefined || name === undefined || birth === undefined || issued === undefined) return undefined;
  return {
    kind: 'person',
    idNo,
    name: name.trim(),
    birthDate: isoDay(birth),
    address: (address ?? '').trim(),
    idDate: isoDay(issued),
  };
}
