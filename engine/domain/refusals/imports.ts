import { admin, fixed, list, named, type Sentence, self } from './words.ts';

/** Importing definitions. */
export const importsRefusals = {
  'import-refused': {
    says: ({ file, message }) => ({
      vi: `Không nhận được tệp ${file ?? ''}: ${named(message, 'vi')}`,
      en: `The file ${file ?? ''} cannot be taken: ${named(message, 'en')}`,
    }),
    mender: self,
  },
  'import-stale': {
    says: ({ codes }) => ({
      vi: `Các mục đã thay đổi từ khi lập kế hoạch: ${list(codes)}. Hãy lập lại kế hoạch.`,
      en: `Changed since the plan was made: ${list(codes)}. Plan again.`,
    }),
    mender: self,
  },
  'import-applied': { says: fixed('Tệp này đã được áp dụng.', 'This import has been applied already.'), mender: self },
  'staged-undecided': {
    says: ({ code, count }) => ({
      vi: `Thủ tục “${code}” còn ${count} nghi vấn chưa quyết định.`,
      en: `Procedure “${code}” still has ${count} doubts to decide.`,
    }),
    mender: admin,
  },
  'import-item-faulty': {
    says: ({ codes }) => ({ vi: `Không áp dụng được: ${list(codes)}.`, en: `Cannot be applied: ${list(codes)}.` }),
    mender: self,
  },
} satisfies Record<string, Sentence>;
