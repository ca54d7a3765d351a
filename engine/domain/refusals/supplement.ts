import { admin, fixed, holder, moment, type Sentence, self, toBeFetched } from './words.ts';

/** Supplements and withdrawals. */
export const supplementRefusals = {
  'guidance-missing': {
    says: fixed(
      'Phải ghi giấy tờ nào thiếu gì, đầy đủ trong một lần (NĐ 61/2018 Điều 15).',
      'It must be said which paper lacks what, completely and at once (NĐ 61/2018 Article 15).',
    ),
    mender: self,
  },
  'supplement-rounds-spent': {
    says: ({ rounds, moreForOwnFault }) => ({
      vi: `Đã yêu cầu bổ sung ${rounds} lần (NĐ 63/2010 Điều 20.4)${moreForOwnFault ? '; chỉ yêu cầu thêm khi lỗi thuộc về người nộp, có ghi lý do' : ''}.`,
      en: `Supplements were asked for ${rounds} times (NĐ 63/2010 Article 20.4)${moreForOwnFault ? '; once more only where the fault is the applicant’s own, with the reason' : ''}.`,
    }),
    mender: self,
  },
  'result-exists': {
    says: fixed(
      'Hồ sơ đã có kết quả nên không rút được (NĐ 118/2025 Điều 21).',
      'There is a result already; the dossier can no longer be withdrawn (NĐ 118/2025 Article 21).',
    ),
    mender: toBeFetched,
  },
  'withdrawal-asked-already': {
    says: ({ at }) => ({
      vi: `Đã có đề nghị rút hồ sơ${moment(at, 'lúc')}, đang chờ trả lời.`,
      en: `The withdrawal was asked for${moment(at, 'at')} and waits for its answer.`,
    }),
    mender: holder,
  },
  'withdrawal-not-asked': {
    says: fixed('Không có đề nghị rút hồ sơ nào đang chờ.', 'No withdrawal waits for an answer.'),
    mender: self,
  },
  'withdrawal-without-step': {
    says: ({ processName }) => ({
      vi: `Quy trình “${processName}” không có bước dừng giải quyết.`,
      en: `The process “${processName}” has no step at which a dossier is stopped.`,
    }),
    mender: admin,
  },
} satisfies Record<string, Sentence>;
