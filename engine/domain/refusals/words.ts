import type { Bilingual } from '../../../schemas/types/index.ts';
import { showMoment } from '../calendar/local-time.ts';

/** What a refusal tells beside its code: plain values a sentence or a screen can use. */
export type RefusalDetails = Record<string, string | number | boolean | null | string[] | object>;

/** How one refusal is said. */
export interface Sentence {
  /** What is wrong, for the person who asked. */
  says: (details: RefusalDetails) => Bilingual;
  /** Who can mend it. */
  mender: Bilingual;
}

/** Nobody may: what is left is to finish, and to apologise once more. */
export const law: Bilingual = {
  vi: 'Không ai được hẹn lần hai; hãy giải quyết xong và xin lỗi người nộp',
  en: 'Nobody may a second time; finish it, and apologise',
};
/** Nobody may either: the result is there. */
export const toBeFetched: Bilingual = {
  vi: 'Không ai: kết quả đã có, mời người nộp nhận kết quả',
  en: 'Nobody: the result is there for the applicant to receive',
};
/** Nobody has to: it happens by itself. */
export const byItself: Bilingual = {
  vi: 'Không ai phải làm: hệ thống hoặc bên liên thông thực hiện khi đến lúc',
  en: 'Nobody has to: the system or a partner does it when it is time',
};
/** Menders that recur. */
export const self: Bilingual = { vi: 'Người thực hiện', en: 'The person acting' };
export const admin: Bilingual = { vi: 'Quản trị cấu hình của đơn vị', en: 'The configuration admin of the agency' };
export const province: Bilingual = { vi: 'Quản trị hệ thống của tỉnh', en: 'The system admin of the province' };
export const rescuer: Bilingual = {
  vi: 'Lãnh đạo, quản trị của đơn vị (thu hồi, hoặc chuyển bước đặc biệt)',
  en: 'A leader or administrator of the agency (takes it back, or moves it specially)',
};
export const accounts: Bilingual = {
  vi: 'Quản trị của đơn vị hoặc của tỉnh (mở khoá tài khoản)',
  en: 'The administrator of the agency or the province (unlocks the account)',
};
export const holder: Bilingual = { vi: 'Người đang giữ hồ sơ', en: 'Whoever holds the dossier' };
export const holderOrLeader: Bilingual = {
  vi: 'Người đang giữ hồ sơ; lãnh đạo hoặc quản trị của đơn vị phân công lại được',
  en: 'Whoever holds the dossier; a leader or administrator of the agency may reassign it',
};
export const signers: Bilingual = { vi: 'Người ký, văn thư đóng dấu', en: 'Whoever signs, the clerk who stamps' };
export const payer: Bilingual = { vi: 'Người nộp hồ sơ, bộ phận thu phí', en: 'The applicant, the cashier' };

/** Several plain texts in one line. */
export const list = (value: RefusalDetails[string] | undefined): string =>
  Array.isArray(value) ? value.join(', ') : String(value ?? '');

/** An instant as people read it, in Vietnam; nothing where it is not known. */
export const moment = (at: RefusalDetails[string] | undefined, word: string): string =>
  typeof at === 'string' ? ` ${word} ${showMoment(at)}` : '';

/** A bilingual detail in one language. */
export function named(kind: RefusalDetails[string] | undefined, language: 'vi' | 'en'): string {
  return typeof kind === 'object' && kind !== null && language in kind
    ? String(Object(kind)[language])
    : String(kind ?? '');
}

/** The first that use something, and how many more there are. */
export function usersOf(
  users: RefusalDetails[string] | undefined,
  count: RefusalDetails[string] | undefined,
  language: 'vi' | 'en',
) {
  if (!Array.isArray(users) || users.length === 0) return '';
  const more = Number(count ?? users.length) - users.length;
  const others = language === 'vi' ? ` và ${more} nơi khác` : ` and ${more} more`;
  return ` (${users.map((user: RefusalDetails[string]) => named(user, language)).join(', ')}${more > 0 ? others : ''})`;
}

/** Bilingual names in one language, else the plain texts. */
export const labelled = (
  names: RefusalDetails[string] | undefined,
  plain: RefusalDetails[string] | undefined,
  language: 'vi' | 'en',
) =>
  Array.isArray(names) && names.length > 0
    ? names.map((name: RefusalDetails[string]) => named(name, language)).join(', ')
    : list(plain);

/** A sentence without details. */
export const fixed = (vi: string, en: string) => (): Bilingual => ({ vi, en });

/** An amount in đồng. */
export const dong = (amount: RefusalDetails[string] | undefined): string =>
  `${String(amount ?? 0).replace(/\B(?=(\d{3})+$)/g, '.')} đ`;

/** What an agency lacks to take money. */
const COLLECTING: Record<string, Bilingual> = {
  account: { vi: 'tài khoản thụ hưởng', en: 'the beneficiary account' },
  form: { vi: 'mẫu biên lai', en: 'the receipt form' },
  series: { vi: 'ký hiệu biên lai', en: 'the receipt series' },
};

/** The parts of `COLLECTING` that are missing. */
export const partsOf = (missing: RefusalDetails[string] | undefined, language: 'vi' | 'en'): string =>
  Array.isArray(missing)
    ? missing.map((part: string) => COLLECTING[part]?.[language] ?? part).join(', ')
    : String(missing ?? '');

/** The rights of a role in the words of its form. */
const RIGHTS: Record<string, Bilingual> = {
  see: { vi: 'xem', en: 'see' },
  act: { vi: 'xử lý', en: 'act' },
  configure: { vi: 'sửa cấu hình ở đây', en: 'change the configuration here' },
  operate: { vi: 'vận hành hệ thống', en: 'operate the system' },
};

/** One right or several (`configure | act`); what is no right of a role is said as it is. */
export function rightNamed(right: RefusalDetails[string] | undefined, language: 'vi' | 'en'): string {
  if (typeof right !== 'string') return named(right, language);
  const words = right.split(' | ').map((name) => RIGHTS[name]?.[language] ?? name);
  return words.join(language === 'vi' ? ' hoặc ' : ' or ');
}
