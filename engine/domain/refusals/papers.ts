import { holder, list, named, type Sentence, self, signers } from './words.ts';

/** The papers of a dossier, and signing them. */
export const papersRefusals = {
  'part-missing': {
    says: ({ parts }) => ({ vi: `Thiếu giấy tờ: ${list(parts)}.`, en: `Papers are missing: ${list(parts)}.` }),
    mender: holder,
  },
  'part-unsigned': {
    says: ({ parts }) => ({ vi: `Chưa ký số: ${list(parts)}.`, en: `Not signed: ${list(parts)}.` }),
    mender: holder,
  },
  'confirmation-missing': {
    says: ({ confirm }) => ({
      vi: `Chưa xác nhận “${confirm || 'Có chắc chắn thực hiện thao tác này không?'}”.`,
      en: `“${confirm || 'Is this act really meant?'}” was not confirmed.`,
    }),
    mender: self,
  },
  'part-unchecked': {
    says: ({ parts }) => ({
      vi: `Chưa kiểm tra giấy tờ: ${list(parts)}.`,
      en: `Papers not checked yet: ${list(parts)}.`,
    }),
    mender: self,
  },
  'part-failed': {
    says: ({ parts }) => ({
      vi: `Giấy tờ không đạt: ${list(parts)}.`,
      en: `Papers that did not pass: ${list(parts)}.`,
    }),
    mender: self,
  },
  'signature-missing': {
    says: ({ vi, en }) => ({ vi: `Chưa đủ chữ ký, con dấu: ${vi}.`, en: `Signatures or stamps are missing: ${en}.` }),
    mender: signers,
  },
  'signing-failed': {
    says: ({ vi, en }) => ({ vi: `Không ký số được: ${vi}.`, en: `Signing failed: ${en}.` }),
    mender: self,
  },
  'signed-already': {
    says: ({ kind }) => ({
      vi: kind === 'stamp' ? 'Tệp đã được đóng dấu.' : 'Tệp này người ký đã ký rồi.',
      en: kind === 'stamp' ? 'The file has been stamped.' : 'The signer has signed this file.',
    }),
    mender: self,
  },
  'stamp-before-signature': {
    says: ({ name }) => ({
      vi: `Tệp “${name}” chưa có chữ ký nên chưa đóng dấu được.`,
      en: `The file “${name}” carries no signature yet and cannot be stamped.`,
    }),
    mender: signers,
  },
  'part-not-asked-for': {
    says: ({ partNo, partName }) => ({
      vi: `Không yêu cầu bổ sung “${partName || partNo}”; chỉ nộp lại giấy tờ được yêu cầu.`,
      en: `“${partName || partNo}” was not asked for; only the papers asked for are handed in again.`,
    }),
    mender: self,
  },
  'part-unknown': {
    says: ({ partNo }) => ({
      vi: `Hồ sơ không có thành phần “${partNo}”.`,
      en: `The dossier has no part “${partNo}”.`,
    }),
    mender: self,
  },
  'part-single': {
    says: ({ partNo }) => ({
      vi: `Thành phần “${partNo}” chỉ nhận một tệp.`,
      en: `The part “${partNo}” takes one file only.`,
    }),
    mender: self,
  },
  'file-refused': {
    says: ({ why }) => ({
      vi: `Không nhận tệp: ${named(why, 'vi')}.`,
      en: `The file is refused: ${named(why, 'en')}.`,
    }),
    mender: self,
  },
  'file-too-large': {
    says: ({ limit }) => ({ vi: `Tệp lớn hơn ${limit} MB.`, en: `The file is larger than ${limit} MB.` }),
    mender: self,
  },
} satisfies Record<string, Sentence>;
