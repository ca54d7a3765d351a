import type { StopKind } from '../../../schemas/types/index.ts';

/** A form of the law that an act hands out when its own configuration names none. */
export interface LegalDocument {
  /** Type in the reference list; its pattern numbers the paper where it is known. */
  typeCode: string;
  documentName: string;
}

const SUPPLEMENT: LegalDocument = { typeCode: 'MAU_02', documentName: 'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ' };
const REFUSAL: LegalDocument = { typeCode: 'MAU_03', documentName: 'Phiếu từ chối tiếp nhận, giải quyết hồ sơ' };
/** Form 04, handed out with a new date. */
export const APOLOGY: LegalDocument = {
  typeCode: 'MAU_04',
  documentName: 'Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết',
};
/** Form 05, also handed out where the clock ends a wait. */
export const STOPPED: LegalDocument = { typeCode: 'MAU_05', documentName: 'Thông báo dừng giải quyết hồ sơ' };

/** Forms 02, 03 and 05 of TT 03/2025/TT-VPCP by the status that is entered (NĐ 61/2018 Đ17, Đ19; NĐ 118/2025 Đ21). */
const BY_STATUS: Readonly<Record<string, LegalDocument>> = {
  waiting: SUPPLEMENT,
  denied: REFUSAL,
  unresolved: REFUSAL,
  cancelled: STOPPED,
};

/** Types of the forms of the law that a process with these statuses may hand out; any may put off its date. */
export const legalTypesOf = (statuses: readonly string[]): string[] => [
  ...statuses.flatMap((status) => BY_STATUS[status]?.typeCode ?? []),
  ...(statuses.includes('waiting') ? [STOPPED.typeCode] : []),
  APOLOGY.typeCode,
];

/** The form of the law for an act that stops something, if there is one: a request to withdraw hands out nothing yet. */
export const legalDocumentFor = (stop: StopKind | undefined, status: string): LegalDocument | undefined =>
  stop === undefined ? undefined : BY_STATUS[status];
