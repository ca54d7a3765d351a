import type { Bilingual, Dossier } from '../../../schemas/types/index.ts';
import { suppliedAt } from '../dossier/supplement.ts';
import { sheetsOf } from '../payment/sheets.ts';
import { UNRECEIVED_STATUSES } from '../process/statuses.ts';

/** What the applicant is told of by itself: the 24 kinds of NT-03, and money that came or went back while no state changed. */
export type NoticeKind =
  | 'filed'
  | 'post-collecting'
  | 'received'
  | 'received-again'
  | 'supplement-brought'
  | 'completion-asked'
  | 'supplement-asked'
  | 'correction-asked'
  | 'not-accepted'
  | 'refused'
  | 'withdrawal-asked'
  | 'withdrawal-declined'
  | 'withdrawn'
  | 'closed-unsupplied'
  | 'payment-asked'
  | 'payment-confirmed'
  | 'suspended'
  | 'resumed'
  | 'passed-on'
  | 'result-ready'
  | 'result-early'
  | 'result-posted'
  | 'returned'
  | 'extended'
  | 'fee-paid'
  | 'fee-refunded';

/** A kind of notice: the template that words it, and its words where there is no such template. */
export interface Notice {
  notificationType: string;
  name: Bilingual;
  text: string;
}

const notice = (type: string, vi: string, en: string, text: string): Notice => ({
  notificationType: `APLC-${type}`,
  name: { vi, en },
  text: `Hồ sơ [$dossierNo$] ${text}`,
});

/** Every kind with its template; the wording is the live template's where there is one. */
export const notices = {
  filed: notice('1300', 'Đã nhận hồ sơ trực tuyến', 'Filed', 'đã được gửi đến [$agencyName$] và đang chờ kiểm tra.'),
  'post-collecting': notice('1310', 'Bưu chính đang thu gom', 'Collected by post', 'đang được bưu chính đến thu gom.'),
  received: notice('1100', 'Tiếp nhận', 'Received', 'đã được tiếp nhận, hẹn trả kết quả [$dueDate$].'),
  'received-again': notice(
    '1101',
    'Tiếp nhận bổ sung',
    'Supplement received',
    'đã nhận đủ bổ sung, thời hạn tính lại từ đầu, hẹn trả kết quả [$dueDate$].',
  ),
  'supplement-brought': notice(
    '1102',
    'Đã nộp bổ sung',
    'Supplement brought',
    'đã nhận giấy tờ bổ sung và đang chờ kiểm tra.',
  ),
  'completion-asked': notice(
    '5100',
    'Yêu cầu hoàn thiện trước khi tiếp nhận',
    'Completion asked',
    'cần hoàn thiện trước khi tiếp nhận: [$note$].',
  ),
  'supplement-asked': notice('5200', 'Yêu cầu bổ sung', 'Supplement asked', 'cần bổ sung, hoàn thiện: [$note$].'),
  'correction-asked': notice('5210', 'Yêu cầu sửa hồ sơ', 'Correction asked', 'cần sửa lại thông tin: [$note$].'),
  'not-accepted': notice('4200', 'Không tiếp nhận', 'Not accepted', 'không được tiếp nhận. Lý do: [$note$].'),
  refused: notice(
    '4400',
    'Không đủ điều kiện giải quyết',
    'Refused',
    'không đủ điều kiện giải quyết. Lý do: [$note$].',
  ),
  'withdrawal-asked': notice(
    '7400',
    'Đã nhận yêu cầu rút',
    'Withdrawal asked',
    'đã nhận yêu cầu rút và đang được xem xét.',
  ),
  'withdrawal-declined': notice(
    '7410',
    'Không đồng ý rút',
    'Withdrawal declined',
    'tiếp tục được giải quyết. Lý do: [$note$].',
  ),
  withdrawn: notice(
    '4100',
    'Dừng theo yêu cầu rút',
    'Withdrawn',
    'đã dừng giải quyết theo yêu cầu rút hồ sơ. Lý do: [$note$].',
  ),
  'closed-unsupplied': notice(
    '4120',
    'Đóng vì quá thời gian chờ',
    'Closed for lack of a supplement',
    'đã được đóng vì quá thời gian chờ. [$note$]',
  ),
  'payment-asked': notice(
    '5300',
    'Yêu cầu thực hiện nghĩa vụ tài chính',
    'Payment asked',
    'cần nộp [$paymentAmount$] đồng. [$note$]',
  ),
  'payment-confirmed': notice(
    '5310',
    'Đã hoàn thành nghĩa vụ tài chính',
    'Payment confirmed',
    'đã được ghi nhận hoàn thành nghĩa vụ tài chính, hẹn trả kết quả [$dueDate$].',
  ),
  suspended: notice('5900', 'Tạm đình chỉ', 'Suspended', 'đã tạm đình chỉ giải quyết. Căn cứ: [$note$].'),
  resumed: notice('5910', 'Tiếp tục giải quyết', 'Resumed', 'được tiếp tục giải quyết.'),
  'passed-on': notice(
    '6100',
    'Chuyển cơ quan liên thông',
    'Passed on',
    'đã được chuyển đến cơ quan phối hợp giải quyết.',
  ),
  'result-ready': notice('2800', 'Đã có kết quả', 'Result ready', 'đã có kết quả giải quyết.'),
  'result-early': notice(
    '2810',
    'Có kết quả trước hạn',
    'Result early',
    'đã có kết quả trước ngày hẹn trả [$dueDate$].',
  ),
  'result-posted': notice(
    '4010',
    'Gửi kết quả qua bưu chính',
    'Result posted',
    'đã được gửi trả kết quả qua bưu chính.',
  ),
  returned: notice('4000', 'Trả kết quả', 'Returned', 'đã được trả kết quả.'),
  extended: notice(
    '8500',
    'Xin lỗi và hẹn lại',
    'Apology and new date',
    'chậm so với hẹn; [$agencyName$] xin lỗi và hẹn lại [$dueDate$]. Lý do: [$note$].',
  ),
  'fee-paid': notice('5311', 'Đã nộp phí, lệ phí', 'Fee paid', 'đã nộp đủ phí, lệ phí [$paymentAmount$] đồng.'),
  'fee-refunded': notice('5321', 'Đã hoàn phí, lệ phí', 'Fee refunded', 'đã được hoàn phí, lệ phí. Lý do: [$note$].'),
} as const satisfies Record<NoticeKind, Notice>;

/** What of a dossier the notices are about. */
export type Noticed = Pick<
  Dossier,
  'status' | 'subStatus' | 'step' | 'dates' | 'clock' | 'channel' | 'parent' | 'payment' | 'pastSheets' | 'supplements'
>;

const extensions = ({ clock }: Noticed): number => clock.filter(({ kind }) => kind === 'extend').length;
const restarts = ({ clock }: Noticed): number => clock.filter(({ kind }) => kind === 'restart').length;
const refundsMade = (noticed: Noticed): number =>
  sheetsOf(noticed).reduce((sum, { refunds = [] }) => sum + refunds.filter(({ state }) => state === 'made').length, 0);
const isPaid = ({ payment }: Noticed): boolean => payment?.state === 'paid' && payment.total > 0;
const dayOf = (instant: string): string => new Date(Date.parse(instant) + 7 * 3_600_000).toISOString().slice(0, 10);

const isEarly = ({ dates }: Noticed): boolean =>
  dates.dueDate !== null && dates.releaseDate !== null && dayOf(dates.releaseDate) < dayOf(dates.dueDate);

type Rule = (before: Noticed, after: Noticed) => boolean;

const enters =
  (status: string, when: Rule = () => true): Rule =>
  (before, after) =>
    after.status === status && before.status !== status && when(before, after);
const leaves =
  (status: string): Rule =>
  (before, after) =>
    before.status === status && after.status === 'processing';

/** In this order: the first that holds is told, so that one change is told once. */
const rules: readonly (readonly [NoticeKind, Rule])[] = [
  ['extended', (before, after) => extensions(after) > extensions(before)],
  ['returned', enters('done')],
  ['not-accepted', enters('denied')],
  ['closed-unsupplied', enters('unresolved', (_before, after) => after.step?.endedBy !== undefined)],
  ['refused', enters('unresolved')],
  ['closed-unsupplied', enters('cancelled', (before) => before.status === 'waiting')],
  ['withdrawn', enters('cancelled')],
  ['result-posted', enters('posting')],
  ['result-early', enters('releasing', (_before, after) => isEarly(after))],
  ['result-ready', enters('releasing')],
  ['completion-asked', enters('waiting', (_before, after) => after.dates.receiveDate === null)],
  ['supplement-asked', enters('waiting')],
  ['correction-asked', enters('correcting')],
  ['withdrawal-asked', enters('cancelling')],
  ['payment-asked', enters('paying')],
  ['suspended', enters('pausing')],
  ['passed-on', enters('interoperating')],
  ['post-collecting', enters('collecting')],
  ['received', (before, after) => before.dates.receiveDate === null && after.dates.receiveDate !== null],
  ['received-again', (before, after) => before.status === 'waiting' && restarts(after) > restarts(before)],
  [
    'supplement-brought',
    // Told as it was brought where the office had to look at it first.
    (before, after) =>
      before.status === 'waiting' &&
      suppliedAt(before) === undefined &&
      (after.status !== 'waiting' || suppliedAt(after) !== undefined),
  ],
  ['payment-confirmed', leaves('paying')],
  ['withdrawal-declined', leaves('cancelling')],
  ['resumed', leaves('pausing')],
  [
    'filed',
    // What belongs to another dossier was filed with it.
    (before, after) =>
      before.step === null &&
      UNRECEIVED_STATUSES.has(after.status) &&
      after.channel !== 'direct' &&
      after.parent === null,
  ],
  ['fee-paid', (before, after) => isPaid(after) && !isPaid(before)],
  ['fee-refunded', (before, after) => refundsMade(after) > refundsMade(before)],
];

/** What the applicant is to be told of a change; undefined where it is the office's own affair. */
export const noticeOf = (before: Noticed, after: Noticed): NoticeKind | undefined =>
  rules.find(([, holds]) => holds(before, after))?.[0];
