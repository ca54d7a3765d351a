import type { Instant, NumberDraw } from '../../../schemas/types/index.ts';
import { localDateOf } from '../calendar/local-time.ts';
import { seriesKey } from './series.ts';

const WIDTH = 4;

/**
 * The legal dossier code `agency-yyMMdd-nnnn`: the receiving agency, the Vietnamese date of receipt, the order of the
 * day at that agency in four digits or more (TT 01/2018/TT-VPCP Đ19, QĐ 20/2020/QĐ-TTg Đ4).
 */
export function legalDossierCode(receivingAgencyCode: string, receivedAt: Instant): NumberDraw {
  const date = localDateOf(receivedAt);
  return {
    counters: [{ series: seriesKey('legal', receivingAgencyCode, date) }],
    template: [
      `${receivingAgencyCode}-${date.slice(2, 4)}${date.slice(5, 7)}${date.slice(8, 10)}-`,
      { counter: 0, width: WIDTH },
    ],
  };
}

/** Whether a code is an agency identifier the law knows: at most 35 characters of A–Z, 0–9 and `.` (QĐ 20/2020/QĐ-TTg Đ4). */
export const isLegalAgencyCode = (code: string): boolean => /^[A-Z0-9.]{1,35}$/.test(code);
