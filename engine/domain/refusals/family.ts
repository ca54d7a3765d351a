import { admin, holder, list, type Sentence, self } from './words.ts';

/** Children, and what is to be done outside. */
export const familyRefusals = {
  'child-not-offered': {
    says: ({ serviceCode, agencyCode }) => ({
      vi: `Không mở được hồ sơ thành phần ${serviceCode} tại ${agencyCode}.`,
      en: `The child dossier ${serviceCode} cannot be opened at ${agencyCode}.`,
    }),
    mender: admin,
  },
  'children-open': {
    says: ({ children }) => ({
      vi: `Hồ sơ thành phần chưa xong: ${list(children)}.`,
      en: `Child dossiers are not finished: ${list(children)}.`,
    }),
    mender: holder,
  },
  'effect-under-way': {
    says: () => ({
      vi: 'Việc này đang được gửi đi, thử lại sau một phút.',
      en: 'It is being sent at this moment; try again in a minute.',
    }),
    mender: self,
  },
  'nobody-to-resync': {
    says: () => ({
      vi: 'Hồ sơ không có nơi nào để đồng bộ lại.',
      en: 'There is nobody to be told of this dossier again.',
    }),
    mender: self,
  },
  'children-opened': {
    says: ({ children }) => ({
      vi: `Hồ sơ thành phần đã mở hoặc đang được mở, không thu lại được: ${list(children)}.`,
      en: `Child dossiers are open or being opened and cannot be taken back: ${list(children)}.`,
    }),
    mender: holder,
  },
} satisfies Record<string, Sentence>;
