import { admin, list, moment, type Sentence, self } from './words.ts';

/** Opening a dossier. */
export const openingRefusals = {
  'service-not-offered': {
    says: ({ serviceCode, agencyCode }) => ({
      vi: `Thủ tục ${serviceCode} chưa được cung cấp tại ${agencyCode}.`,
      en: `The procedure ${serviceCode} is not offered at ${agencyCode}.`,
    }),
    mender: admin,
  },
  'procedure-abolished': {
    says: ({ serviceCode, since, replacedBy, replacedByName }) => ({
      vi: `Thủ tục ${serviceCode} đã bãi bỏ${moment(since, 'từ')}${replacedBy ? `, thay bằng ${replacedBy}${replacedByName ? ` “${replacedByName}”` : ''}` : ''}.`,
      en: `The procedure ${serviceCode} was abolished${moment(since, 'from')}${replacedBy ? `; it is replaced by ${replacedBy}${replacedByName ? ` “${replacedByName}”` : ''}` : ''}.`,
    }),
    mender: admin,
  },
  'template-ambiguous': {
    says: ({ templates }) => ({
      vi: `Cần chọn mẫu hồ sơ: ${list(templates)}.`,
      en: `Choose a dossier template: ${list(templates)}.`,
    }),
    mender: self,
  },
  'case-unknown': {
    says: ({ caseCode, cases }) => ({
      vi: `Không có trường hợp “${caseCode}”; có: ${list(cases)}.`,
      en: `There is no case “${caseCode}”; there are: ${list(cases)}.`,
    }),
    mender: self,
  },
  'identity-invalid': {
    says: ({ kind }) => ({
      vi: kind === 'organisation' ? 'Mã số thuế không đúng.' : 'Số định danh không đúng.',
      en: kind === 'organisation' ? 'The tax code is wrong.' : 'The identity number is wrong.',
    }),
    mender: self,
  },
} satisfies Record<string, Sentence>;
