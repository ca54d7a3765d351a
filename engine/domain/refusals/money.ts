import { admin, dong, fixed, holder, list, named, partsOf, payer, province, type Sentence, self } from './words.ts';

/** Fees, payments, receipts and refunds. */
export const moneyRefusals = {
  'payment-missing': {
    says: fixed('Chưa có yêu cầu nộp phí, lệ phí.', 'No payment has been requested.'),
    mender: payer,
  },
  'payment-settled': { says: fixed('Phí, lệ phí đã nộp xong.', 'The fee has been paid.'), mender: payer },
  'fee-not-owed': {
    says: ({ statusName }) => ({
      vi: `Hồ sơ đã kết thúc (${statusName}), không phải nộp phí, lệ phí nữa. Khoản đã chuyển sẽ được hoàn lại.`,
      en: `The dossier has ended (${statusName}); no fee is owed any more. Money already sent is given back.`,
    }),
    mender: payer,
  },
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
  'money-known': {
    says: ({ transactionNo }) => ({
      vi: `Khoản tiền này đã được ghi nhận (giao dịch ${transactionNo ?? ''}), không ghi lần nữa. Hãy chọn cách xử lý khác.`,
      en: `This money has been booked already (transaction ${transactionNo ?? ''}) and is not booked again. Choose another way.`,
    }),
    mender: self,
  },
  'mismatch-resolved': {
    says: fixed('Khoản lệch này đã được xử lý.', 'This mismatch has been resolved.'),
    mender: self,
  },
  'mismatch-being-booked': {
    says: fixed(
      'Khoản lệch này đang được ghi thu vào một hồ sơ khác.',
      'This mismatch is being booked on another dossier.',
    ),
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
} satisfies Record<string, Sentence>;
