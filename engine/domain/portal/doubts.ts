// Every doubt about a procedure of the national portal, in words.
import type { Bilingual } from '../../../schemas/types/index.ts';

/** What a person decides about it. */
export type DoubtAnswer = 'time' | 'fee' | 'paper' | 'grouping' | 'seen';

interface Doubt {
  answer: DoubtAnswer;
  message: Bilingual;
}

/** The doubts that keep a procedure from becoming drafts until somebody has looked at them. */
export const portalDoubts = {
  'portal-time-missing': {
    answer: 'time',
    message: { vi: 'cổng không ghi thời hạn giải quyết', en: 'the portal gives no time limit' },
  },
  'portal-time-no-unit': {
    answer: 'time',
    message: { vi: 'thời hạn không có đơn vị (ngày làm việc, ngày, giờ…)', en: 'the time limit has no unit' },
  },
  'portal-time-unclear': {
    answer: 'time',
    message: { vi: 'không hiểu thời hạn này', en: 'this time limit is not understood' },
  },
  'portal-time-contradicts': {
    answer: 'time',
    message: {
      vi: 'phần mô tả cách thực hiện nói thời hạn khác',
      en: 'the description of the channel speaks of another time limit',
    },
  },
  'portal-fee-missing': {
    answer: 'fee',
    message: { vi: 'cổng không ghi phí, lệ phí', en: 'the portal says nothing of a fee' },
  },
  'portal-fee-no-amount': {
    answer: 'fee',
    message: { vi: 'có đơn vị tiền nhưng không có số tiền', en: 'a currency without an amount' },
  },
  'portal-fee-unclear': {
    answer: 'fee',
    message: { vi: 'không hiểu phần phí, lệ phí này', en: 'this fee is not understood' },
  },
  'portal-fee-currency': {
    answer: 'fee',
    message: { vi: 'mức thu tính bằng ngoại tệ', en: 'the amount is in a foreign currency' },
  },
  'portal-fee-free-but-amount': {
    answer: 'fee',
    message: { vi: 'ghi “Miễn phí” nhưng phần chữ nêu số tiền', en: 'said to be free, yet the text names an amount' },
  },
  'portal-fee-decided-locally': {
    answer: 'fee',
    message: {
      vi: 'ghi “Miễn phí” nhưng mức thu do địa phương quyết định',
      en: 'said to be free, yet the province decides the amount',
    },
  },
  'portal-fee-free-but-text': {
    answer: 'fee',
    message: {
      vi: 'ghi “Miễn phí” nhưng phần chữ nói về mức thu',
      en: 'said to be free, yet the text speaks of a charge',
    },
  },
  'portal-fee-contradicts': {
    answer: 'fee',
    message: { vi: 'số tiền trái với phần chữ', en: 'the amount and the text contradict each other' },
  },
  'portal-fee-several': {
    answer: 'fee',
    message: { vi: 'phần chữ nêu nhiều mức thu', en: 'the text names several amounts' },
  },
  'portal-fee-temporary': {
    answer: 'fee',
    message: { vi: 'mức thu chỉ áp dụng trong một thời gian', en: 'the amount holds for a time only' },
  },
  'portal-fee-kind': {
    answer: 'fee',
    message: { vi: 'không rõ là phí hay lệ phí', en: 'not said whether it is phí or lệ phí' },
  },
  'portal-note-as-paper': {
    answer: 'paper',
    message: { vi: 'ghi chú được liệt kê như giấy tờ', en: 'a note is listed as a paper' },
  },
  'portal-paper-or-note': {
    answer: 'paper',
    message: {
      vi: '0 bản chính, 0 bản sao: giấy tờ hay ghi chú?',
      en: 'no original and no copy: a paper or a note?',
    },
  },
  'portal-paper-count': {
    answer: 'paper',
    message: {
      vi: 'số bản không thật (số năm dính vào số lượng)',
      en: 'an impossible number of copies (a year runs into it)',
    },
  },
  'portal-paper-long': {
    answer: 'seen',
    message: { vi: 'tên giấy tờ quá dài, có thể gồm nhiều giấy tờ', en: 'a very long name, perhaps several papers' },
  },
  'portal-case-heading': {
    answer: 'grouping',
    message: {
      vi: '“trường hợp” này giống tiêu đề của một nhóm giấy tờ',
      en: 'this case looks like the heading of a group of papers',
    },
  },
  'portal-no-papers': {
    answer: 'seen',
    message: { vi: 'không có thành phần hồ sơ', en: 'there are no papers' },
  },
  'portal-no-result': {
    answer: 'seen',
    message: { vi: 'không có kết quả', en: 'there is no result' },
  },
  'portal-no-channel': {
    answer: 'seen',
    message: { vi: 'không có cách thức thực hiện', en: 'there is no channel' },
  },
  'portal-code-shape': {
    answer: 'seen',
    message: { vi: 'mã thủ tục không có dạng 1.000236', en: 'the code is not of the form 1.000236' },
  },
} satisfies Record<string, Doubt>;

export type DoubtCode = keyof typeof portalDoubts;

/** The doubt a finding is about; undefined for findings of other kinds. */
export const doubtOf = (findingCode: string): Doubt | undefined =>
  Object.hasOwn(portalDoubts, findingCode) ? Reflect.get(portalDoubts, findingCode) : undefined;
