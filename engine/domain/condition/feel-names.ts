// The names an expression may use: the declared context of an act.
import type { Bilingual } from '../../../schemas/types/index.ts';

/** The kind of a name; an `open` context has members that only the dossier knows. */
export type FeelName =
  | { kind: 'text' | 'number' | 'boolean' | 'instant' | 'day' | 'list'; label: Bilingual }
  | { kind: 'context'; label: Bilingual; open?: boolean; members: FeelNames };

/** Names by their spelling. */
export interface FeelNames {
  readonly [name: string]: FeelName;
}

const leaf = (kind: Exclude<FeelName['kind'], 'context'>, vi: string, en: string): FeelName => ({
  kind,
  label: { vi, en },
});

/** What every act offers; `form` holds form.<file code>.<field>, and `form value("code", "field")` reads any name. */
export const FEEL_NAMES: FeelNames = {
  dossier: {
    kind: 'context',
    label: { vi: 'Hồ sơ', en: 'Dossier' },
    members: {
      dossierNo: leaf('text', 'Mã hồ sơ', 'Dossier number'),
      dossierStatus: leaf('text', 'Trạng thái', 'Status'),
      stepCode: leaf('text', 'Bước hiện tại', 'Current step'),
      serviceCode: leaf('text', 'Mã thủ tục', 'Service code'),
      agencyCode: leaf('text', 'Mã cơ quan', 'Agency code'),
      templateNo: leaf('text', 'Mã mẫu hồ sơ', 'Template code'),
      caseCode: leaf('text', 'Mã trường hợp', 'Code of the case'),
      channel: leaf('text', 'Hình thức nộp: direct, postal, online', 'Channel: direct, postal, online'),
      online: leaf('boolean', 'Nộp trực tuyến', 'Filed online'),
      viaPostal: leaf('number', 'Trả qua bưu chính', 'Postal return'),
      fromViaPostal: leaf('number', 'Nộp qua bưu chính', 'Postal submission'),
      vnpostalStatus: leaf('number', 'Trạng thái bưu chính', 'Postal state'),
      originality: leaf('number', 'Nguồn gốc hồ sơ', 'Origin'),
      serverNos: leaf('list', 'Máy chủ đồng bộ', 'Servers'),
      stepsLeft: leaf('list', 'Các bước đã qua', 'Steps left behind'),
      receiveDate: leaf('instant', 'Lúc tiếp nhận', 'Received at'),
      receiveDay: leaf('day', 'Ngày tiếp nhận', 'Day received'),
      dueDate: leaf('instant', 'Hạn trả kết quả', 'Due at'),
      dueDay: leaf('day', 'Ngày hẹn trả', 'Day due'),
      cancellingDate: leaf('instant', 'Lúc yêu cầu rút', 'Withdrawal asked at'),
      correctingDate: leaf('instant', 'Lúc yêu cầu sửa', 'Correction asked at'),
      endorsementDate: leaf('instant', 'Lúc nộp bổ sung', 'Supplemented at'),
      durationCount: leaf('number', 'Thời hạn giải quyết', 'Time limit'),
      durationUnit: leaf('text', 'Đơn vị thời hạn', 'Unit of the time limit'),
      multipleCheck: leaf('text', 'Hồ sơ theo lô', 'Batch mark'),
      govsync: leaf('text', 'Mã đồng bộ cơ quan', 'Agency synchronisation code'),
      metaData: { kind: 'context', label: { vi: 'Dữ liệu thêm', en: 'Extra data' }, open: true, members: {} },
    },
  },
  applicant: {
    kind: 'context',
    label: { vi: 'Người nộp', en: 'Applicant' },
    members: {
      name: leaf('text', 'Họ tên, tên tổ chức', 'Name'),
      idType: leaf('text', 'Loại giấy tờ', 'Kind of identity paper'),
      idNo: leaf('text', 'Số giấy tờ', 'Identity number'),
      provinceCode: leaf('text', 'Mã tỉnh', 'Province code'),
      wardCode: leaf('text', 'Mã xã', 'Commune code'),
    },
  },
  payment: {
    kind: 'context',
    label: { vi: 'Thanh toán', en: 'Payment' },
    members: {
      exists: leaf('boolean', 'Có phiếu thu', 'There is a fee sheet'),
      paid: leaf('boolean', 'Đã nộp', 'Paid'),
    },
  },
  fee: {
    kind: 'context',
    label: { vi: 'Phí, lệ phí', en: 'Fees' },
    members: {
      feeAmount: leaf('number', 'Lệ phí', 'Lệ phí'),
      serviceAmount: leaf('number', 'Phí', 'Phí'),
      shipAmount: leaf('number', 'Phí chuyển phát', 'Postage'),
      total: leaf('number', 'Tổng số tiền', 'Total'),
    },
  },
  actor: {
    kind: 'context',
    label: { vi: 'Người thực hiện', en: 'Actor' },
    members: {
      roles: leaf('list', 'Vai trò', 'Roles'),
      holderRoles: leaf('list', 'Vai trò đang giữ bước', 'Roles holding the step'),
      agencyCode: leaf('text', 'Cơ quan', 'Agency'),
    },
  },
  form: { kind: 'context', label: { vi: 'Biểu mẫu', en: 'Forms' }, open: true, members: {} },
};

/** The declared name at a path; `open` when only the dossier can tell; undefined when nothing has that name. */
export function findName(names: FeelNames, path: readonly string[]): FeelName | 'open' | undefined {
  let level: FeelNames = names;
  let name: FeelName | undefined;
  for (const part of path) {
    if (name && name.kind !== 'context') return undefined;
    const next = Object.hasOwn(level, part) ? level[part] : undefined;
    if (!next) return name?.open ? 'open' : undefined;
    name = next;
    level = next.kind === 'context' ? next.members : {};
  }
  return name;
}

/** An object with the declared names as keys, for the parser. */
export function namesAsContext(names: FeelNames): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(names).map(([key, name]) => [key, name.kind === 'context' ? namesAsContext(name.members) : null]),
  );
}
