// The mends that are certain, in words; each leaves the engine doing what it does already, or what the law asks.
import type { Mend } from '../../../../schemas/types/index.ts';

const setting =
  (mendCode: string, vi: string, en: string) =>
  (path: string, value: unknown): Mend => ({ mendCode, title: { vi, en }, changes: [{ path, value }] });

/** 0: what a negative duration is read as. */
export const withoutDuration = (path: string): Mend =>
  setting('without-duration', 'Ghi 0: không quy định thời hạn', 'Make it 0: no deadline is set')(path, 0);

/** By hand: what an unknown event is read as. */
export const dropAutoEvent = (path: string): Mend =>
  setting('drop-auto-event', 'Bỏ sự kiện tự động', 'Drop the automatic event')(path, '');

const HANDED_IN = 1;
const RESULT = 2;

export const paperHandedIn = (path: string): Mend =>
  setting('paper-handed-in', 'Ghi loại là giấy tờ phải nộp', 'Make it a paper that is handed in')(path, HANDED_IN);

export const resultPart = (path: string): Mend =>
  setting('make-result', 'Ghi loại là kết quả', 'Make it a result')(path, RESULT);

/** A JSON text as the engine reads it. */
export const plainly = (path: string, text: string): Mend =>
  setting(
    'write-plainly',
    'Viết lại chuỗi như hệ thống hiểu: bỏ khoá không có nghĩa, số tiền là số nguyên',
    'Write it as it is read: without keys that mean nothing, amounts as whole numbers',
  )(path, text);

/** Working days a supplement is waited for where no sector law says otherwise (NĐ 297/2025 Đ6.4). */
const GENERAL_WAIT = 15;

export const generalWait = (path: string): Mend =>
  setting(
    'general-wait',
    `Chờ tối đa ${GENERAL_WAIT} ngày làm việc theo quy định chung`,
    `Wait ${GENERAL_WAIT} working days at most, as the general rule says`,
  )(path, GENERAL_WAIT);

/** The legal dossier code, of a series for each agency and day (NĐ 61/2018). */
export const legalNumber = (path: string): Mend =>
  setting(
    'legal-number',
    'Dùng mã hồ sơ theo quy định: mã cơ quan, năm tháng ngày, số thứ tự',
    'Use the legal dossier code: agency, date, number',
  )(path, '');

/** The paper that other refusals of the process leave. */
export const sameDocument = (path: string, paper: string): Mend =>
  setting(
    'same-document',
    `Lập văn bản “${paper}” như các thao tác từ chối khác`,
    `Produce “${paper}” as the other refusals do`,
  )(path, paper);

export const askReason = (path: string): Mend =>
  setting('ask-reason', 'Bắt buộc ghi lý do', 'Make the reason mandatory')(path, true);
