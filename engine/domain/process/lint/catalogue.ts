// Every finding of the lint, in words.
import type { Bilingual, Finding, Mend, Severity } from '../../../../schemas/types/index.ts';

interface Entry {
  severity: Severity;
  says(detail: string): Bilingual;
}

const plain = (vi: string, en: string) => (): Bilingual => ({ vi, en });

const catalogue = {
  'step-no-way-to-end': {
    severity: 'warning',
    says: plain('từ bước này không tới được bước kết thúc nào', 'no final step can be reached from this step'),
  },
  'auto-loop': {
    severity: 'error',
    says: (steps) => ({
      vi: `các thao tác tự động chạy vòng không có người: ${steps}`,
      en: `automatic actions run in a circle without a person: ${steps}`,
    }),
  },
  'condition-never': {
    severity: 'warning',
    says: (why) => ({ vi: `điều kiện không bao giờ thoả: ${why}`, en: `the condition can never hold: ${why}` }),
  },
  'condition-always': {
    severity: 'warning',
    says: (why) => ({ vi: `điều kiện luôn thoả: ${why}`, en: `the condition always holds: ${why}` }),
  },
  'condition-step-missing': {
    severity: 'warning',
    says: (step) => ({
      vi: `điều kiện nhắc tới bước “${step}” không có trong quy trình`,
      en: `the condition names the step “${step}”, which the process lacks`,
    }),
  },
  'act-never-chosen': {
    severity: 'warning',
    says: (index) => ({
      vi: `thao tác thứ ${index} cùng mã luôn được chọn trước`,
      en: `action ${index} of the same code is always chosen first`,
    }),
  },
  'fee-never-checked': {
    severity: 'warning',
    says: plain(
      'yêu cầu nộp tiền nhưng không thao tác nào sau đó kiểm tra đã nộp',
      'money is asked for and no later action checks that it was paid',
    ),
  },
  'payment-never-requested': {
    severity: 'warning',
    says: plain('không thao tác nào trước đó yêu cầu nộp tiền', 'no earlier action asks for or collects money'),
  },
  'payment-request-empty': {
    severity: 'warning',
    says: plain('yêu cầu nộp tiền nhưng không có mức thu', 'money is asked for without an amount'),
  },
  'fee-not-requested': {
    severity: 'warning',
    says: plain(
      'có mức thu nhưng thao tác không yêu cầu nộp tiền',
      'an amount is set, yet the action asks for no payment',
    ),
  },
  'refusal-without-reason': {
    severity: 'warning',
    says: plain('từ chối, dừng mà không bắt buộc ghi lý do', 'refuses or stops without a mandatory reason'),
  },
  'refusal-without-document': {
    severity: 'warning',
    says: plain('từ chối, dừng mà không có văn bản kết quả', 'refuses or stops without a document'),
  },
  'steps-exceed-deadline': {
    severity: 'warning',
    says: (sum) => ({
      vi: `tổng thời hạn các bước (${sum}) vượt thời hạn của quy trình`,
      en: `the steps together (${sum}) exceed the time limit of the process`,
    }),
  },
  'waiting-without-limit': {
    severity: 'warning',
    says: plain('bước chờ không có thời gian chờ tối đa', 'a waiting step without a time limit'),
  },
  'number-not-unique': {
    severity: 'error',
    says: plain('mẫu số có thể cấp trùng', 'the pattern can give the same number twice'),
  },
  'number-crosses-agencies': {
    severity: 'warning',
    says: (agencies) => ({
      vi: `nhiều cơ quan dùng chung một dãy số: ${agencies}`,
      en: `several agencies share one series of numbers: ${agencies}`,
    }),
  },
  'setting-without-effect': {
    severity: 'info',
    says: plain('hệ thống không dùng thiết lập này', 'nothing reads this setting'),
  },
  'act-to-own-step': {
    severity: 'info',
    says: (step) => ({
      vi: `thao tác dẫn về chính bước “${step}”: thời hạn của bước tính lại từ đầu và hồ sơ được giao lại`,
      en: `the action leads back to its own step “${step}”: the step’s time counts anew and it is put into hands again`,
    }),
  },
  'extension-once': {
    severity: 'info',
    says: (code) => ({
      vi: `thao tác “${code}” hẹn lại ngày trả: mỗi hồ sơ chỉ được hẹn lại một lần, dù thao tác có ở nhiều bước`,
      en: `the action “${code}” appoints a new date: a dossier may have one only once, at whichever step`,
    }),
  },
  'role-as-step-ring': {
    severity: 'warning',
    says: plain('các bước mượn vai trò của nhau thành vòng', 'steps borrow their roles in a ring'),
  },
  'role-unknown': {
    severity: 'warning',
    says: (role) => ({ vi: `không có vai trò “${role}”`, en: `there is no role “${role}”` }),
  },
  'step-nobody': {
    severity: 'warning',
    says: (agencies) => ({
      vi: `không ai giữ bước này ở: ${agencies}`,
      en: `nobody holds this step at: ${agencies}`,
    }),
  },
  'assignee-nobody': {
    severity: 'warning',
    says: (agencies) => ({
      vi: `không có ai để phân công ở: ${agencies}`,
      en: `there is nobody to assign at: ${agencies}`,
    }),
  },
  'default-assignee-unknown': {
    severity: 'warning',
    says: (name) => ({
      vi: `người được giao sẵn “${name}” không có hoặc đã nghỉ`,
      en: `the preset assignee “${name}” does not exist or no longer works`,
    }),
  },
  'status-unknown': {
    severity: 'warning',
    says: (status) => ({ vi: `không có trạng thái “${status}”`, en: `there is no status “${status}”` }),
  },
  'action-part-missing': {
    severity: 'warning',
    says: (part) => ({ vi: `mẫu hồ sơ không có thành phần ${part}`, en: `the template has no part ${part}` }),
  },
  'document-type-unknown': {
    severity: 'warning',
    says: (code) => ({ vi: `không có loại văn bản “${code}”`, en: `there is no document type “${code}”` }),
  },
  'notification-unknown': {
    severity: 'warning',
    says: (code) => ({ vi: `không có mẫu thông báo “${code}”`, en: `there is no notification template “${code}”` }),
  },
  'child-not-offered': {
    severity: 'warning',
    says: (child) => ({
      vi: `không cơ quan nào cung cấp thủ tục con “${child}”`,
      en: `no agency offers the child procedure “${child}”`,
    }),
  },
  'child-opens-itself': {
    severity: 'warning',
    says: (agency) => ({
      vi: `hồ sơ con ở “${agency}” lại chạy chính quy trình này, hồ sơ mở hồ sơ không dừng`,
      en: `the child dossier at “${agency}” runs this very process, dossiers opening dossiers without end`,
    }),
  },
  'deliverable-type-unknown': {
    severity: 'warning',
    says: (code) => ({ vi: `không có loại kết quả “${code}”`, en: `there is no deliverable type “${code}”` }),
  },
  'fee-not-collected': {
    severity: 'warning',
    says: (process) => ({
      vi: `có biểu phí nhưng quy trình “${process}” không thu tiền`,
      en: `there is a fee, yet the process “${process}” collects nothing`,
    }),
  },
  'agency-without-account': {
    severity: 'warning',
    says: (agency) => ({
      vi: `thu tiền nhưng “${agency}” chưa có cấu hình thanh toán`,
      en: `money is collected, yet “${agency}” has no payment configuration`,
    }),
  },
  'payment-account-missing': {
    severity: 'warning',
    says: plain('chưa có tài khoản thụ hưởng', 'there is no beneficiary account'),
  },
  'payment-series-missing': {
    severity: 'warning',
    says: plain('chưa có ký hiệu biên lai', 'there is no receipt series'),
  },
  'payment-fee-code-missing': {
    severity: 'warning',
    says: plain('chưa có mẫu số biên lai (mã khoản thu)', 'there is no receipt form (fee code)'),
  },
  'fee-line-duplicate': {
    severity: 'error',
    says: (code) => ({ vi: `mã khoản thu “${code}” bị trùng`, en: `the line code “${code}” is used twice` }),
  },
  'fee-line-order': {
    severity: 'error',
    says: plain('các bậc phải tăng dần, bậc đầu bắt đầu đúng chỗ', 'the tiers must ascend from their beginning'),
  },
  'fee-line-bounds': {
    severity: 'error',
    says: plain('mức thấp nhất lớn hơn mức cao nhất', 'the least amount is above the greatest'),
  },
  'fee-line-dates': {
    severity: 'error',
    says: plain('ngày kết thúc trước ngày bắt đầu', 'it ends before it begins'),
  },
  'fee-line-percent': {
    severity: 'error',
    says: plain('giảm quá 100 %', 'more than 100 % off'),
  },
  'fee-line-unknown': {
    severity: 'warning',
    says: (code) => ({ vi: `không có khoản thu “${code}”`, en: `there is no line “${code}”` }),
  },
  'fee-lines-none': {
    severity: 'warning',
    says: plain('biểu phí chưa có khoản thu nào', 'the policy has no line'),
  },
  'fee-policy-unknown': {
    severity: 'warning',
    says: (code) => ({ vi: `không có biểu phí “${code}”`, en: `there is no fee policy “${code}”` }),
  },
  'definition-unknown': {
    severity: 'error',
    says: (what) => ({ vi: `không có ${what}`, en: `there is no ${what}` }),
  },
} satisfies Record<string, Entry>;

export type LintCode = keyof typeof catalogue;

const LONGEST = 300;

/** One finding of the catalogue at a place; `detail` completes its sentence. */
export function lint(code: LintCode, path: string, detail = '', mend?: Mend): Finding {
  const { severity, says }: Entry = catalogue[code];
  const shown = detail.length > LONGEST ? `${detail.slice(0, LONGEST)}…` : detail;
  return {
    code,
    severity,
    path,
    message: says(shown),
    ...(detail === '' ? {} : { value: detail.slice(0, 200) }),
    ...(mend ? { mend } : {}),
  };
}
