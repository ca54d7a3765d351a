import { INPUT_TYPES } from '../../../../engine/domain/dossier/papers.ts';
import type { Applicant, DurationUnit } from '../../../../schemas/types/index.ts';
import { formatDong, formatInstant } from '../../../fields/formats.ts';
import { receiptWords as words } from '../../../messages/vi/dossiers.ts';
import type { DossierView } from '../page/dossier-answers.ts';

/** One line of the receipt: what it says, and what stands there. */
export interface ReceiptLine {
  label: string;
  value: string;
}

export interface ReceiptPaper {
  partNo: string;
  name: string;
  originals: number;
  copies: number;
  files: number;
}

const person = ({ kind, name, idNo }: Applicant): string => `${name} (${words.idNo[kind]}: ${idNo})`;

const durationWords = (duration: DossierView['duration']): string =>
  duration ? `${duration.count} ${words.units[duration.unit satisfies DurationUnit]}` : words.noDuration;

function feeWords({ payment }: DossierView): string {
  if (!payment) return words.noFee;
  const state = payment.state === 'paid' ? words.paid : words.unpaid;
  return `${formatDong(payment.total)} (${[payment.feeName, state, payment.method].filter(Boolean).join('; ')})`;
}

/** `ngày 23 tháng 11 năm 2026`, of an instant at Vietnamese time. */
export function dayInWords(instant: string): string {
  const [day, month, year] = (formatInstant(instant).split(' ')[0] ?? '').split('/');
  return `${words.day} ${day} ${words.month} ${month} ${words.year} ${year}`;
}

/** Fields of form 01 in their order (TT 03/2025/TT-VPCP, annex I), as far as the dossier knows them; empty ones are left out. */
export function receiptLines(dossier: DossierView): ReceiptLine[] {
  const { applicant, owner, authorised, dates, postal } = dossier;
  const lines: [string, string | undefined][] = [
    [words.applicant, person(applicant)],
    [words.address, applicant.address],
    [words.telNo, applicant.telNo],
    [words.email, applicant.email],
    [words.owner, owner && person(owner)],
    [words.authorised, authorised && person(authorised)],
    [words.service, `${dossier.serviceName} (${dossier.serviceCode})`],
    [words.case, dossier.caseName],
    [words.handling, dossier.handlingAgency.name],
    [words.sets, String(dossier.sampleCount)],
    [words.duration, durationWords(dossier.duration)],
    [words.received, formatInstant(dates.receiveDate)],
    [words.due, dates.dueDate === null ? words.noDue : formatInstant(dates.dueDate)],
    [words.returnAt, postal.viaPostal === 2 ? `${words.byPost} ${postal.address ?? ''}` : dossier.receivingAgency.name],
    [words.fee, feeWords(dossier)],
  ];
  return lines.flatMap(([label, value]) => (value ? [{ label, value: value.trim() }] : []));
}

/** The papers handed in; at reception, what is listed is what was received. */
export const receiptPapers = ({ parts }: Pick<DossierView, 'parts'>): ReceiptPaper[] =>
  parts
    .filter(({ partType }) => INPUT_TYPES.has(partType))
    .map(({ partNo, partName, receivedOriginals, receivedCopies, files }) => ({
      partNo,
      name: partName,
      originals: receivedOriginals,
      copies: receivedCopies,
      files: files.length,
    }))
    .filter(({ originals, copies, files }) => originals + copies + files > 0);
