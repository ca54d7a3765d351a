import { admin, fixed, list, type Sentence, self } from './words.ts';

/** Trial dossiers. */
export const trialsRefusals = {
  'trial-cannot-run': {
    says: ({ code }) => ({
      vi: `Bản nháp “${code}” chưa dựng được thành quy trình nên chưa chạy thử được.`,
      en: `The draft “${code}” makes no process yet and cannot be tried.`,
    }),
    mender: admin,
  },
  'trial-guest-unknown': {
    says: ({ users }) => ({
      vi: `Không mời được: ${list(users)} không phải cán bộ đang làm việc.`,
      en: `Cannot be invited: ${list(users)} is no officer at work.`,
    }),
    mender: self,
  },
  'trial-only': {
    says: fixed('Chỉ làm được với hồ sơ thử.', 'This is done with trial dossiers only.'),
    mender: self,
  },
  'not-your-trial': {
    says: ({ by }) => ({
      vi: `Hồ sơ thử do ${by} mở; chỉ người đó xoá được.`,
      en: `The trial was opened by ${by}, who alone can remove it.`,
    }),
    mender: { vi: 'Người mở hồ sơ thử', en: 'Whoever opened the trial' },
  },
} satisfies Record<string, Sentence>;
