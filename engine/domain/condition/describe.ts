// A condition in the words of the people who meet it.
import type { Bilingual, Condition, ConditionTerm, EffectFlag } from '../../../schemas/types/index.ts';

/** What a code of a condition names, in the words of the people who meet it; undefined where nobody knows. */
export type NameOf = (kind: 'role' | 'step' | 'service' | 'agency', code: string) => string | undefined;

/** One sentence per term, in the order of the terms; a condition without terms says that it always holds. */
export function describeCondition(condition: Condition): Bilingual[] {
  if (condition.terms.length === 0) return [{ vi: 'Luôn được phép', en: 'Always allowed' }];
  return condition.terms.map((term) => describeTerm(term));
}

const PLAIN = {
  payok: { vi: 'Đã nộp phí, lệ phí hoặc không phải nộp', en: 'The fee is paid or there is none' },
  paynotok: { vi: 'Có phí, lệ phí chưa nộp', en: 'There is an unpaid fee' },
  cancelling: { vi: 'Người dân đã yêu cầu rút hồ sơ', en: 'The applicant asked to withdraw' },
  reject_cancelling: { vi: 'Đang có yêu cầu rút hồ sơ để từ chối', en: 'There is a withdrawal request to reject' },
  correcting: { vi: 'Người dân đã yêu cầu sửa hồ sơ', en: 'The applicant asked to correct the dossier' },
  reject_correcting: { vi: 'Đang có yêu cầu sửa hồ sơ để từ chối', en: 'There is a correction request to reject' },
  submitting: { vi: 'Người dân đã nộp bổ sung', en: 'The applicant handed in a supplement' },
  reject_submitting: { vi: 'Đang có nội dung nộp bổ sung để từ chối', en: 'There is a supplement to reject' },
  waiting: { vi: 'Không bao giờ đúng (waiting)', en: 'Never true (waiting)' },
} as const satisfies Record<string, Bilingual>;

const CODES = {
  service: ['Thủ tục là', 'The service is'],
  notservicecode: ['Thủ tục không phải là', 'The service is not'],
  agency: ['Cơ quan giải quyết là', 'The agency is'],
  notagencycode: ['Cơ quan giải quyết không phải là', 'The agency is not'],
  template: ['Mẫu hồ sơ là', 'The dossier template is'],
  stepdone: ['Hồ sơ đã qua bước', 'The dossier has left step'],
  stepnotdone: ['Hồ sơ chưa qua bước', 'The dossier has not left step'],
  roles: ['Người thực hiện có vai trò', 'The actor has the role'],
  roledone: ['Người thực hiện đang giữ bước này với vai trò', 'The actor holds this step in the role'],
  rolecode: ['Người thực hiện đang giữ bước này với vai trò', 'The actor holds this step in the role'],
} as const satisfies Record<string, readonly [string, string]>;

const EQUALS = {
  viapostal: ['Trả kết quả qua bưu chính là', 'Postal return is'],
  frompostal: ['Nộp qua bưu chính là', 'Postal submission is'],
  postStatus: ['Trạng thái bưu chính (vnpostalStatus) là', 'The postal state (vnpostalStatus) is'],
  originality: ['Nguồn gốc hồ sơ (originality) là', 'The dossier origin (originality) is'],
  multipleCheck: ['Dấu hiệu hồ sơ theo lô (multipleCheck) là', 'multipleCheck is'],
  serversync: ['Hồ sơ đồng bộ với máy chủ', 'The dossier is exchanged with server'],
  sequenceQLVB: ['Trình tự quản lý văn bản là', 'The document management sequence is'],
  govsync: ['Mã đồng bộ của cơ quan là', 'The synchronisation code of the agency is'],
} as const satisfies Record<string, readonly [string, string]>;

/** Postal values by what they mean (OpenCPS `viaPostal`, `fromViaPostal`). */
const POSTAL: readonly (readonly [string, string])[] = [
  ['không có', 'none'],
  ['được chọn', 'allowed'],
  ['có yêu cầu', 'requested'],
];

/** A state of the post in words, as both sides of a condition say it. */
export const postalWords = (value: unknown): Bilingual | undefined => {
  const words = POSTAL[Number(value)];
  return words && { vi: `“${words[0]}”`, en: `“${words[1]}”` };
};

const named = (codes: readonly string[], kind: Parameters<NameOf>[0], nameOf?: NameOf): string[] =>
  codes.map((code) => {
    const name = nameOf?.(kind, code);
    return name === undefined ? code : `“${name}”`;
  });

/** One term as a sentence; codes by their names where these are known. */
export function describeTerm(term: ConditionTerm, nameOf?: NameOf): Bilingual {
  switch (term.word) {
    case 'online':
      return term.value
        ? { vi: 'Hồ sơ nộp trực tuyến', en: 'The dossier was filed online' }
        : { vi: 'Hồ sơ không nộp trực tuyến', en: 'The dossier was not filed online' };
    case 'service':
    case 'notservicecode':
      return listed(CODES[term.word], named(term.codes, 'service', nameOf));
    case 'agency':
    case 'notagencycode':
      return listed(CODES[term.word], named(term.codes, 'agency', nameOf));
    case 'template':
      return listed(CODES[term.word], term.codes);
    case 'stepdone':
    case 'stepnotdone':
      return listed(CODES[term.word], named(term.steps, 'step', nameOf));
    case 'roles':
    case 'roledone':
    case 'rolecode':
      return listed(CODES[term.word], named(term.anyOf, 'role', nameOf));
    case 'viapostal':
    case 'frompostal': {
      const { vi, en } = postalWords(term.value) ?? { vi: String(term.value), en: String(term.value) };
      return { vi: `${EQUALS[term.word][0]} ${vi}`, en: `${EQUALS[term.word][1]} ${en}` };
    }
    case 'postStatus':
    case 'originality':
    case 'multipleCheck':
    case 'serversync':
    case 'sequenceQLVB':
    case 'govsync':
      return listed(EQUALS[term.word], [String(term.value)]);
    case 'field':
      return {
        vi: `Trường “${term.field}” của tài liệu ${term.file} là “${term.value}”`,
        en: `The field “${term.field}” of ${term.file} is “${term.value}”`,
      };
    case 'waitingOverdue':
      return term.relation === '>'
        ? {
            vi: `Đã quá ${term.workingDays} ngày làm việc kể từ ngày tiếp nhận`,
            en: `More than ${term.workingDays} working days since reception`,
          }
        : {
            vi: `Chưa quá ${term.workingDays} ngày làm việc kể từ ngày tiếp nhận`,
            en: `At most ${term.workingDays} working days since reception`,
          };
    case 'durationCount':
      return {
        vi: `Thời hạn giải quyết dài hơn ${term.moreThan} ngày`,
        en: `The time limit is longer than ${term.moreThan} days`,
      };
    case 'feel':
      return { vi: `Biểu thức đúng: ${term.expression}`, en: `The expression is true: ${term.expression}` };
    case 'unknown':
      return { vi: `Không hiểu điều kiện “${term.text}”`, en: `The condition “${term.text}” is not understood` };
    default:
      return { ...PLAIN[term.word] };
  }
}

const listed = ([vi, en]: readonly [string, string], values: readonly string[]): Bilingual => ({
  vi: `${vi} ${values.join(' hoặc ')}`,
  en: `${en} ${values.join(' or ')}`,
});

const EFFECTS = {
  paymentmethod: { vi: 'ghi hình thức nộp tiền', en: 'records the way of payment' },
  sendviapostal: { vi: 'đặt bưu chính trả kết quả', en: 'orders return by post' },
  sendcollectionvnpost: { vi: 'đặt bưu chính thu gom hồ sơ', en: 'orders collection by post' },
  receivedcollectionvnpost: { vi: 'ghi nhận bưu chính đã thu gom', en: 'records collection by post' },
  sendinvoice: { vi: 'phát hành hoá đơn điện tử', en: 'issues an electronic invoice' },
  sendInvoiceVNPT: { vi: 'phát hành hoá đơn VNPT', en: 'issues a VNPT invoice' },
  destroyInvoiceVNPT: { vi: 'huỷ hoá đơn VNPT', en: 'cancels a VNPT invoice' },
} as const satisfies Record<EffectFlag['flag'], Bilingual>;

/** An effect that OpenCPS writes among the conditions, with its value. */
export function describeEffect({ flag, value }: EffectFlag): Bilingual {
  const { vi, en } = EFFECTS[flag];
  return { vi: `${vi} (${value})`, en: `${en} (${value})` };
}
