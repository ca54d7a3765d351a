import type { Bilingual } from '../../schemas/types/index.ts';
import { showMoment } from './calendar/local-time.ts';

/** What a refusal tells beside its code: plain values a sentence or a screen can use. */
export type RefusalDetails = Record<string, string | number | boolean | null | string[] | object>;

interface Sentence {
  /** What is wrong, for the person who asked. */
  says: (details: RefusalDetails) => Bilingual;
  /** Who can mend it. */
  mender: Bilingual;
}

/** Nobody may: what is left is to finish, and to apologise once more. */
const law: Bilingual = {
  vi: 'Không ai được hẹn lần hai; hãy giải quyết xong và xin lỗi người nộp',
  en: 'Nobody may a second time; finish it, and apologise',
};
const self: Bilingual = { vi: 'Người thực hiện', en: 'The person acting' };
const admin: Bilingual = { vi: 'Quản trị cấu hình của đơn vị', en: 'The configuration admin of the agency' };
const province: Bilingual = { vi: 'Quản trị hệ thống của tỉnh', en: 'The system admin of the province' };
const holder: Bilingual = { vi: 'Người đang giữ hồ sơ', en: 'Whoever holds the dossier' };
const signers: Bilingual = { vi: 'Người ký, văn thư đóng dấu', en: 'Whoever signs, the clerk who stamps' };
const payer: Bilingual = { vi: 'Người nộp hồ sơ, bộ phận thu phí', en: 'The applicant, the cashier' };

const list = (value: RefusalDetails[string] | undefined): string =>
  Array.isArray(value) ? value.join(', ') : String(value ?? '');
/** An instant as people read it, in Vietnam; nothing where it is not known. */
const moment = (at: RefusalDetails[string] | undefined, word: string): string =>
  typeof at === 'string' ? ` ${word} ${showMoment(at)}` : '';

/** A bilingual detail in one language. */
function named(kind: RefusalDetails[string] | undefined, language: 'vi' | 'en'): string {
  return typeof kind === 'object' && kind !== null && language in kind
    ? String(Object(kind)[language])
    : String(kind ?? '');
}

/** The first that use something, and how many more there are. */
function usersOf(
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
const labelled = (
  names: RefusalDetails[string] | undefined,
  plain: RefusalDetails[string] | undefined,
  language: 'vi' | 'en',
) =>
  Array.isArray(names) && names.length > 0
    ? names.map((name: RefusalDetails[string]) => named(name, language)).join(', ')
    : list(plain);

const fixed = (vi: string, en: string) => (): Bilingual => ({ vi, en });

const dong = (amount: RefusalDetails[string] | undefined): string =>
  `${String(amount ?? 0).replace(/\B(?=(\d{3})+$)/g, '.')} đ`;

/** What an agency lacks to take money. */
const COLLECTING: Record<string, Bilingual> = {
  account: { vi: 'tài khoản thụ hưởng', en: 'the beneficiary account' },
  form: { vi: 'mẫu biên lai', en: 'the receipt form' },
  series: { vi: 'ký hiệu biên lai', en: 'the receipt series' },
};

const partsOf = (missing: RefusalDetails[string] | undefined, language: 'vi' | 'en'): string =>
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
function rightNamed(right: RefusalDetails[string] | undefined, language: 'vi' | 'en'): string {
  if (typeof right !== 'string') return named(right, language);
  const words = right.split(' | ').map((name) => RIGHTS[name]?.[language] ?? name);
  return words.join(language === 'vi' ? ' hoặc ' : ' or ');
}

/** Every way the engine says no. */
const catalogue = {
  'not-signed-in': {
    says: fixed('Chưa đăng nhập hoặc phiên làm việc đã hết.', 'Not signed in, or the session has ended.'),
    mender: self,
  },
  'wrong-credentials': {
    says: fixed('Tên đăng nhập hoặc mật khẩu không đúng.', 'Wrong user name or password.'),
    mender: self,
  },
  'account-locked': { says: fixed('Tài khoản đã bị khoá.', 'The account is locked.'), mender: province },
  'too-many-attempts': {
    says: ({ seconds }) => ({
      vi: `Thử đăng nhập quá nhiều lần, hãy đợi ${seconds} giây.`,
      en: `Too many sign-in attempts; wait ${seconds} seconds.`,
    }),
    mender: self,
  },
  'not-allowed': {
    says: ({ right }) => ({
      vi: `Tài khoản không có quyền: ${rightNamed(right, 'vi')}.`,
      en: `The account lacks the right: ${rightNamed(right, 'en')}.`,
    }),
    mender: province,
  },
  'not-found': {
    says: ({ kind, code }) => ({
      vi: `Không tìm thấy ${named(kind, 'vi')} “${code}”.`,
      en: `There is no ${named(kind, 'en')} “${code}”.`,
    }),
    mender: self,
  },
  'invalid-shape': {
    says: fixed('Dữ liệu gửi lên không đúng dạng.', 'The data sent does not have the required form.'),
    mender: self,
  },
  'changed-meanwhile': {
    says: ({ by, at }) => ({
      vi: `Bản nháp đã được ${by ?? 'người khác'} sửa${moment(at, 'lúc')}.`,
      en: `The draft was changed by ${by ?? 'somebody else'}${moment(at, 'at')}.`,
    }),
    mender: self,
  },
  'code-taken': {
    says: ({ code }) => ({ vi: `Mã “${code}” đã có.`, en: `The code “${code}” is taken.` }),
    mender: self,
  },
  'in-use': {
    says: ({ code, live, users, count }) => ({
      vi: `“${code}” đang được dùng nên không xoá được${usersOf(users, count, 'vi')}; hãy cho ngừng ${live ? 'hoạt động' : 'áp dụng'}.`,
      en: `“${code}” is in use and cannot be deleted${usersOf(users, count, 'en')}; ${live ? 'set it inactive' : 'retire it'} instead.`,
    }),
    mender: admin,
  },
  'definition-faulty': {
    says: ({ code }) => ({
      vi: `“${code}” còn lỗi cấu hình nên chưa áp dụng được.`,
      en: `“${code}” has faults and cannot be put into effect.`,
    }),
    mender: admin,
  },
  'warnings-unacknowledged': {
    says: ({ code, count }) => ({
      vi: `“${code}” còn ${count} cảnh báo; hãy xem và ghi lý do vì sao vẫn áp dụng.`,
      en: `“${code}” has ${count} warnings; look at them and say why it is put into effect all the same.`,
    }),
    mender: self,
  },
  'fault-not-acceptable': {
    says: ({ code, why }) => ({
      vi: `Không chấp nhận được lỗi này của “${code}”: ${named(why, 'vi')}.`,
      en: `This fault of “${code}” cannot be accepted: ${named(why, 'en')}.`,
    }),
    mender: admin,
  },
  'release-overtaken': {
    says: fixed('Một đợt cập nhật khác vừa được áp dụng, hãy thử lại.', 'Another release came first; try again.'),
    mender: self,
  },
  'plan-changed': {
    says: fixed(
      'Đợt cập nhật vừa được người khác sửa; hãy xem lại rồi mới áp dụng.',
      'The release plan was changed meanwhile; look at it again before it is put into effect.',
    ),
    mender: self,
  },
  'plan-closed': {
    says: ({ seq }) => ({
      vi: `Đợt cập nhật này đã được áp dụng (đợt số ${seq}) nên không sửa, không áp dụng lại được.`,
      en: `This plan was put into effect as release ${seq} and is closed.`,
    }),
    mender: self,
  },
  'draft-moved-on': {
    says: ({ code, by, at }) => ({
      vi: `Bản nháp “${code}” đã được ${by ?? 'người khác'} sửa thêm${moment(at, 'lúc')}; hãy xem lại rồi lấy bản mới vào đợt.`,
      en: `The draft “${code}” was changed by ${by ?? 'somebody else'}${moment(at, 'at')}; look at it and take it over.`,
    }),
    mender: self,
  },
  'need-missing': {
    says: ({ code, need, needCode }) => ({
      vi: `“${code}” cần ${named(need, 'vi')} “${needCode}” đang áp dụng hoặc có trong cùng đợt.`,
      en: `“${code}” needs the ${named(need, 'en')} “${needCode}” in force or in the same release.`,
    }),
    mender: self,
  },
  'still-named': {
    says: ({ code, users, count }) => ({
      vi: `“${code}” còn được ${count} mục đang áp dụng nhắc đến: ${list(users)}; hãy cho ngừng cùng đợt.`,
      en: `“${code}” is still named by ${count} in force: ${list(users)}; retire them in the same release.`,
    }),
    mender: self,
  },
  'nothing-to-revert': {
    says: ({ seq }) => ({
      vi: `Mọi thứ đợt cập nhật số ${seq} thay đổi đã được đợt sau thay đổi tiếp; hãy chọn mục vẫn muốn đưa về như trước.`,
      en: `Everything release ${seq} changed was changed again later; choose what is to go back all the same.`,
    }),
    mender: self,
  },
  'nothing-to-take-back': {
    says: ({ codes, count }) => ({
      vi: `Không còn gì để hoàn tác: cả ${count} bản nháp (${list(codes)}) đã được sửa tiếp, đang áp dụng hoặc đã về như trước.`,
      en: `Nothing is left to take back: all ${count} drafts (${list(codes)}) were changed since, are in force or are back already.`,
    }),
    mender: self,
  },
  'nothing-to-undo': {
    says: fixed('Hồ sơ chưa có thao tác nào để thu hồi.', 'There is no act to take back.'),
    mender: self,
  },
  'undo-not-yours': {
    says: ({ by, actionName }) => ({
      vi: `Thao tác “${actionName}” do ${by} làm; chỉ người đó hoặc lãnh đạo, quản trị của đơn vị được thu hồi.`,
      en: `“${actionName}” was done by ${by}; only they, or a leader or administrator of the agency, may take it back.`,
    }),
    mender: { vi: 'Người đã làm thao tác, lãnh đạo đơn vị', en: 'Whoever acted, a leader of the agency' },
  },
  'undo-forbidden': {
    says: ({ actionName }) => ({
      vi: `Cấu hình không cho người làm thu hồi “${actionName}” (Cho phép rollback: không); chỉ lãnh đạo, quản trị của đơn vị thu hồi được, có ghi lý do.`,
      en: `The configuration does not let whoever did “${actionName}” take it back (roll-back: no); only a leader or administrator of the agency may, with a reason.`,
    }),
    mender: { vi: 'Lãnh đạo, quản trị của đơn vị', en: 'A leader or administrator of the agency' },
  },
  'undo-receiver-acted': {
    says: ({ by, at }) => ({
      vi: `${by} đã xử lý tiếp hồ sơ${moment(at, 'lúc')}; nay chỉ lãnh đạo, quản trị của đơn vị thu hồi được.`,
      en: `${by} has gone on with the dossier${moment(at, 'at')}; only a leader or administrator may take it back now.`,
    }),
    mender: { vi: 'Lãnh đạo, quản trị của đơn vị', en: 'A leader or administrator of the agency' },
  },
  'undo-child-open': {
    says: ({ children }) => ({
      vi: `Hồ sơ liên thông đã mở (${list(children)}); hãy dừng hoặc rút các hồ sơ đó trước.`,
      en: `Connected dossiers are open (${list(children)}); stop or withdraw them first.`,
    }),
    mender: holder,
  },
  'undo-relative-acted': {
    says: ({ actionName }) => ({
      vi: `Thao tác “${actionName}” đã làm hồ sơ liên thông chuyển theo; hãy thu hồi ở hồ sơ đó trước.`,
      en: `“${actionName}” has moved a connected dossier too; take it back there first.`,
    }),
    mender: holder,
  },
  'undo-definition-changed': {
    says: ({ by, at }) => ({
      vi: `Sau thao tác đó hồ sơ đã được chuyển phiên bản quy trình hoặc tính lại hạn (${by}${moment(at, 'lúc')}); không thu hồi được, hãy dùng “Chuyển bước đặc biệt”.`,
      en: `Since then the dossier was moved to another version or its deadline recomputed (${by}${moment(at, 'at')}); use a special move instead.`,
    }),
    mender: { vi: 'Lãnh đạo, quản trị của đơn vị', en: 'A leader or administrator of the agency' },
  },
  'nothing-to-mend': {
    says: fixed('Không còn lỗi nào như vậy để sửa giúp.', 'There is nothing left to mend.'),
    mender: self,
  },
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
  'migration-unmapped': {
    says: ({ stepName }) => ({
      vi: `Phiên bản mới không có bước “${stepName}”; hãy chọn bước tương ứng.`,
      en: `The new version has no step “${stepName}”; choose the one that stands for it.`,
    }),
    mender: admin,
  },
  'migration-would-end': {
    says: ({ stepName }) => ({
      vi: `Bước “${stepName}” kết thúc hồ sơ; chuyển phiên bản không kết thúc hồ sơ.`,
      en: `The step “${stepName}” ends a dossier; a migration ends none.`,
    }),
    mender: admin,
  },
  'migration-strands': {
    says: ({ stepName }) => ({
      vi: `Từ bước “${stepName}” của phiên bản mới không tới được bước kết thúc.`,
      en: `From the step “${stepName}” of the new version no end can be reached.`,
    }),
    mender: admin,
  },
  'migration-past-step': {
    says: ({ step }) => ({ vi: `Hồ sơ đã qua bước “${step}”.`, en: `The dossier has left the step “${step}”.` }),
    mender: self,
  },
  'migration-there': {
    says: ({ version }) => ({
      vi: `Hồ sơ đã theo phiên bản ${version}.`,
      en: `The dossier runs on version ${version} already.`,
    }),
    mender: self,
  },
  'migration-acted-since': {
    says: ({ by, at }) => ({
      vi: `${by} đã thao tác trên hồ sơ sau khi chuyển${moment(at, 'lúc')}.`,
      en: `${by} has acted on the dossier since${moment(at, 'at')}.`,
    }),
    mender: self,
  },
  'overlay-not-offered': {
    says: ({ code }) => ({
      vi: `“${code}” chưa cho phép địa phương hoá.`,
      en: `“${code}” does not let agencies have overlays.`,
    }),
    mender: admin,
  },
  'overlay-without-base': {
    says: ({ code }) => ({
      vi: `“${code}” không phải bản địa phương hoá của định nghĩa nào.`,
      en: `“${code}” is no overlay of anything.`,
    }),
    mender: self,
  },
  'overlay-other-shape': {
    says: ({ code, codes }) => ({
      vi: `Không cùng khuôn với “${code}”: ${list(codes)}.`,
      en: `Not of the same shape as “${code}”: ${list(codes)}.`,
    }),
    mender: self,
  },
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
  'dossier-moved': {
    says: ({ by, at, stepName }) => ({
      vi: `Hồ sơ đã được ${by ?? 'người khác'} chuyển${moment(at, 'lúc')}${stepName ? `, đang ở bước “${stepName}”` : ''}.`,
      en: `The dossier was moved by ${by ?? 'somebody else'}${moment(at, 'at')}${stepName ? `; it is at “${stepName}” now` : ''}.`,
    }),
    mender: self,
  },
  'key-reused': {
    says: fixed('Khoá chống lặp đã dùng cho yêu cầu khác.', 'The idempotency key was used for another request.'),
    mender: self,
  },
  'dossier-closed': {
    says: ({ statusName }) => ({
      vi: `Hồ sơ đã kết thúc (${statusName}).`,
      en: `The dossier is closed (${statusName}).`,
    }),
    mender: province,
  },
  'no-such-action': {
    says: ({ actionCode, stepName }) => ({
      vi: `Không có thao tác ${actionCode} ở bước “${stepName ?? 'đầu'}”.`,
      en: `There is no action ${actionCode} at the step “${stepName ?? 'first'}”.`,
    }),
    mender: admin,
  },
  'step-unknown': {
    says: ({ stepCode, steps }) => ({
      vi: `Quy trình của hồ sơ không có bước “${stepCode}”; các bước: ${list(steps)}.`,
      en: `The dossier's process has no step “${stepCode}”; its steps: ${list(steps)}.`,
    }),
    mender: self,
  },
  'already-at-step': {
    says: ({ stepName }) => ({
      vi: `Hồ sơ đang ở bước “${stepName}”.`,
      en: `The dossier stands at “${stepName}” already.`,
    }),
    mender: self,
  },
  'act-elsewhere': {
    says: ({ actionName, needed, stepName, holders, way, reachable }) => {
      const there = needed ? `bước “${named(needed, 'vi')}”` : 'lúc mới mở hồ sơ';
      const thereEn = needed ? `the step “${named(needed, 'en')}”` : 'the beginning';
      const path = Array.isArray(way) && way.length > 0 ? ` Để tới đó cần: ${way.join(' → ')}.` : '';
      const pathEn = Array.isArray(way) && way.length > 0 ? ` What leads there: ${way.join(' → ')}.` : '';
      return {
        vi: `“${actionName}” làm ở ${there}; hồ sơ đang ở “${stepName}”, do ${list(holders)} giữ.${reachable ? path : ' Từ đây không còn đường tới đó.'}`,
        en: `“${actionName}” is done at ${thereEn}; the dossier stands at “${stepName}”, held by ${list(holders)}.${reachable ? pathEn : ' Nothing leads there from here.'}`,
      };
    },
    mender: holder,
  },
  'act-not-in-version': {
    says: ({ actionCode, version }) => ({
      vi: `Quy trình của hồ sơ (phiên bản ${version}) không có thao tác ${actionCode}.`,
      en: `The dossier's process (version ${version}) has no action ${actionCode}.`,
    }),
    mender: admin,
  },
  'act-in-other-version': {
    says: ({ actionCode, version, inForce }) => ({
      vi: `Hồ sơ chạy theo phiên bản ${version}, chưa có thao tác ${actionCode}; thao tác này có từ phiên bản đang áp dụng (${inForce}). Có thể chuyển hồ sơ sang phiên bản mới.`,
      en: `The dossier runs on version ${version}, which has no action ${actionCode}; the version in force (${inForce}) has it. The dossier can be moved over.`,
    }),
    mender: admin,
  },
  'automatic-only': {
    says: ({ actionName }) => ({
      vi: `“${actionName}” do hệ thống tự thực hiện.`,
      en: `“${actionName}” is carried out by the system.`,
    }),
    mender: province,
  },
  'not-your-step': {
    says: ({ roles, holders }) => ({
      vi: `Bước này do ${list(holders) || list(roles)} thực hiện.`,
      en: `This step is carried out by ${list(holders) || list(roles)}.`,
    }),
    mender: holder,
  },
  'delegation-not-in-force': {
    says: ({ name, at, begins }) => ({
      vi: `Uỷ quyền của ${name} ${begins ? `chỉ có hiệu lực${moment(at, 'từ')}` : `đã hết hiệu lực${moment(at, 'lúc')}`}.`,
      en: `The delegation by ${name} ${begins ? `begins${moment(at, 'at')}` : `ended${moment(at, 'at')}`}.`,
    }),
    mender: { vi: 'Người uỷ quyền, lãnh đạo, quản trị của đơn vị', en: 'Whoever delegated, a leader or administrator' },
  },
  'condition-fails': {
    says: ({ vi, en, now }) => ({
      vi: `Chưa đủ điều kiện: ${vi}.${named(now, 'vi') ? ` Hiện nay: ${named(now, 'vi')}.` : ''}`,
      en: `A condition does not hold: ${en}.${named(now, 'en') ? ` At present: ${named(now, 'en')}.` : ''}`,
    }),
    mender: holder,
  },
  'expression-undecided': {
    says: ({ missing, labels }) => ({
      vi: `Thiếu dữ liệu để xét điều kiện: ${labelled(labels, missing, 'vi')}.`,
      en: `Data needed to decide is missing: ${labelled(labels, missing, 'en')}.`,
    }),
    mender: holder,
  },
  'note-missing': { says: fixed('Phải ghi lý do hoặc ý kiến.', 'A reason or note is required.'), mender: self },
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
    mender: self,
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
  'payment-missing': {
    says: fixed('Chưa có yêu cầu nộp phí, lệ phí.', 'No payment has been requested.'),
    mender: payer,
  },
  'payment-settled': { says: fixed('Phí, lệ phí đã nộp xong.', 'The fee has been paid.'), mender: payer },
  'collection-not-set-up': {
    says: ({ agency, missing }) => ({
      vi: `Đơn vị ${named(agency, 'vi')} chưa thu được tiền, còn thiếu: ${partsOf(missing, 'vi')}.`,
      en: `The agency ${named(agency, 'en')} cannot take money yet, it lacks: ${partsOf(missing, 'en')}.`,
    }),
    mender: admin,
  },
  'fee-facts-missing': {
    says: ({ lines }) => ({
      vi: `Chưa có số lượng hoặc giá trị để tính: ${list(lines)}.`,
      en: `The quantity or base value is missing for: ${list(lines)}.`,
    }),
    mender: self,
  },
  'fee-facts-unknown': {
    says: ({ codes }) => ({
      vi: `Biểu phí, lệ phí không có: ${list(codes)}.`,
      en: `The fee policy does not know: ${list(codes)}.`,
    }),
    mender: self,
  },
  'fee-exemption-by-officer': {
    says: fixed(
      'Miễn, giảm phí, lệ phí do cán bộ xác nhận theo giấy tờ.',
      'An exemption is confirmed by an officer, by its papers.',
    ),
    mender: holder,
  },
  'payment-online-unavailable': {
    says: fixed(
      'Chưa nộp trực tuyến được ở đơn vị này; hãy nộp tiền mặt hoặc chuyển khoản.',
      'This agency takes no online payment yet; pay in cash or by transfer.',
    ),
    mender: admin,
  },
  'gateway-unreachable': {
    says: fixed(
      'Cổng thanh toán chưa trả lời. Hãy thử lại sau ít phút, hoặc nộp bằng cách khác; hồ sơ vẫn được giải quyết.',
      'The payment gateway does not answer. Try again in a few minutes, or pay another way; the dossier goes on.',
    ),
    mender: self,
  },
  'not-cashier': {
    says: fixed(
      'Chỉ người thu phí, kế toán của đơn vị thu được làm việc này.',
      'Only a cashier of the collecting agency may do this.',
    ),
    mender: admin,
  },
  'amount-differs': {
    says: ({ expected, amount }) => ({
      vi: `Số tiền ${dong(amount)} không khớp số phải thu ${dong(expected)}.`,
      en: `The amount ${dong(amount)} is not the ${dong(expected)} that is owed.`,
    }),
    mender: payer,
  },
  'statement-empty': {
    says: fixed('Sao kê không có dòng nào.', 'The statement has no lines.'),
    mender: self,
  },
  'not-paid': {
    says: fixed('Khoản này chưa thu.', 'This has not been paid.'),
    mender: payer,
  },
  'signature-invalid': {
    says: fixed('Thông báo không có chữ ký đúng của cổng thanh toán.', 'The message is not signed by the gateway.'),
    mender: province,
  },
  'refund-too-high': {
    says: ({ most }) => ({
      vi: `Số tiền hoàn phải từ 1 đ đến ${dong(most)}.`,
      en: `The refund must be between 1 đ and ${dong(most)}.`,
    }),
    mender: self,
  },
  'refund-done': {
    says: fixed('Khoản này đã được hoàn.', 'This refund has been made.'),
    mender: self,
  },
  'trial-without-money': {
    says: fixed('Hồ sơ thử không thu tiền.', 'A trial dossier takes no money.'),
    mender: self,
  },
  'mismatch-resolved': {
    says: fixed('Khoản lệch này đã được xử lý.', 'This mismatch has been resolved.'),
    mender: self,
  },
  'fee-not-editable': {
    says: ({ fields }) => ({ vi: `Không được sửa: ${list(fields)}.`, en: `May not be changed: ${list(fields)}.` }),
    mender: admin,
  },
  'fee-invalid': {
    says: ({ fields }) => ({
      vi: `Giá trị không hợp lệ: ${list(fields)}.`,
      en: `Not a possible value: ${list(fields)}.`,
    }),
    mender: self,
  },
  'due-date-not-editable': {
    says: fixed('Quy trình không cho sửa ngày hẹn trả.', 'The process does not let the due date be changed.'),
    mender: admin,
  },
  'extended-already': {
    says: ({ from }) => ({
      vi: `Đã gia hạn một lần${moment(from, '(ngày hẹn đầu')}${from ? ')' : ''}; pháp luật chỉ cho hẹn lại một lần.`,
      en: `A new date was appointed once already${moment(from, '(the first date was')}${from ? ')' : ''}; the law allows no second time.`,
    }),
    mender: law,
  },
  'deadline-not-running': {
    says: ({ state }) => ({
      vi:
        state === 'paused'
          ? 'Thời hạn đang tạm dừng, chưa cần gia hạn.'
          : state === 'none'
            ? 'Hồ sơ chưa có ngày hẹn trả để gia hạn.'
            : 'Hồ sơ đã có kết quả, không gia hạn được nữa.',
      en:
        state === 'paused'
          ? 'The clock stands still; there is nothing to extend.'
          : state === 'none'
            ? 'The dossier has no due date to extend.'
            : 'The result is there; nothing is extended any more.',
    }),
    mender: holder,
  },
  'calendar-empty': {
    says: ({ agency, about }) => ({
      vi: `Lịch làm việc${agency ? ` của ${agency}` : ''} không có ngày làm việc để tính thời hạn${about ? ` (${about})` : ''}; hãy nhập giờ làm việc và đưa lịch vào áp dụng.`,
      en: `The calendar${agency ? ` of ${agency}` : ''} has no working day to count a time limit with${about ? ` (${about})` : ''}; enter the office hours and put the calendar into force.`,
    }),
    mender: admin,
  },
  'assignee-missing': { says: fixed('Phải chọn người thực hiện.', 'Somebody must be assigned.'), mender: self },
  'assignee-unfit': {
    says: ({ users, why }) => ({
      vi: `Không giao được cho ${list(users)}: ${named(why, 'vi')}.`,
      en: `Cannot be assigned to ${list(users)}: ${named(why, 'en')}.`,
    }),
    mender: self,
  },
  'assignee-kind': {
    says: ({ users }) => ({
      vi: `Thao tác này không cho giao như vậy: ${list(users)}.`,
      en: `This action does not take such an assignment: ${list(users)}.`,
    }),
    mender: self,
  },
  'nobody-holds-step': {
    says: ({ stepName, locked }) => {
      const names = list(locked);
      return {
        vi: `Không ai đảm nhận bước “${stepName}”${names ? `: tài khoản của ${names} không đăng nhập được` : ''}.`,
        en: `Nobody can hold the step “${stepName}”${names ? `: ${names} cannot sign in` : ''}.`,
      };
    },
    mender: admin,
  },
  'assignee-locked': {
    says: ({ users, standIns }) => ({
      vi: `Không giao được cho ${list(users)}: tài khoản đang bị khoá hoặc chưa có${list(standIns) ? `; người làm thay: ${list(standIns)}` : ''}.`,
      en: `Cannot be assigned to ${list(users)}: the account is locked or missing${list(standIns) ? `; standing in: ${list(standIns)}` : ''}.`,
    }),
    mender: {
      vi: 'Người thực hiện chọn người khác, hoặc quản trị đơn vị mở khoá tài khoản',
      en: 'The person acting names somebody else, or the admin of the agency unlocks the account',
    },
  },
  'assignee-role': {
    says: ({ roles, why }) => ({
      vi: `Không giao được cho vai trò ${list(roles)}: ${named(why, 'vi')}.`,
      en: `Cannot be assigned to the role ${list(roles)}: ${named(why, 'en')}.`,
    }),
    mender: self,
  },
  'reassign-not-yours': {
    says: ({ agencyName }) => ({
      vi: `Chỉ người đang giữ hồ sơ, lãnh đạo hoặc quản trị của ${agencyName} được phân công lại.`,
      en: `Only whoever holds the dossier, a leader or the admin of ${agencyName} may reassign it.`,
    }),
    mender: holder,
  },
  'reassign-nothing': {
    says: ({ why }) => ({
      vi: `Không có gì để phân công lại: ${named(why, 'vi')}.`,
      en: `There is nothing to reassign: ${named(why, 'en')}.`,
    }),
    mender: self,
  },
  'delegation-invalid': {
    says: ({ why }) => ({
      vi: `Uỷ quyền không hợp lệ: ${named(why, 'vi')}.`,
      en: `The delegation is not valid: ${named(why, 'en')}.`,
    }),
    mender: self,
  },
  'form-invalid': {
    says: ({ path, vi, en }) => ({ vi: `Biểu mẫu ${path}: ${vi}.`, en: `Form ${path}: ${en}.` }),
    mender: self,
  },
  'no-step-before': {
    says: fixed('Không có bước trước để quay lại.', 'There is no step to go back to.'),
    mender: admin,
  },
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
  'part-unknown': {
    says: ({ partNo }) => ({
      vi: `Hồ sơ không có thành phần “${partNo}”.`,
      en: `The dossier has no part “${partNo}”.`,
    }),
    mender: self,
  },
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

export type RefusalCode = keyof typeof catalogue;

/** Every code there is, for the table of HTTP statuses and the tests. */
export const refusalCodes: RefusalCode[] = Object.keys(catalogue).filter(
  (code): code is RefusalCode => code in catalogue,
);

/** One reason why something was refused, in words, and who can mend it. */
export interface Reason {
  code: RefusalCode;
  details: RefusalDetails;
  message: Bilingual;
  mender: Bilingual;
}

/** Builds a reason with its sentence. */
export function reason(code: RefusalCode, details: RefusalDetails = {}): Reason {
  const { says, mender }: Sentence = catalogue[code];
  return { code, details, message: says(details), mender };
}
