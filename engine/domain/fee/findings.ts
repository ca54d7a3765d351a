// Every finding about a fee string, in words.
import type { Finding } from '../../../schemas/types/index.ts';

type Severity = Finding['severity'];

const SENTENCES = {
  'fee-json': ['error', 'chuỗi cấu hình tính phí không phải JSON đúng', 'the fee string is not valid JSON'],
  'fee-not-object': [
    'error',
    'chuỗi cấu hình tính phí phải là một đối tượng JSON',
    'the fee string must be a JSON object',
  ],
  'fee-legacy': [
    'error',
    'đây là cú pháp tính phí cũ (bank, cash, net=[…]), hệ thống không chạy',
    'this is the legacy fee grammar (bank, cash, net=[…]); it is not run',
  ],
  'fee-amount': ['error', 'không phải số tiền nguyên, không âm', 'not a whole, non-negative amount'],
  'fee-amount-read': ['warning', 'số tiền viết dạng chữ, được hiểu là', 'an amount written as text, read as'],
  'fee-editable': [
    'error',
    'editable phải từ 0 đến 3 hoặc danh sách trường',
    'editable must be 0 to 3 or a list of fields',
  ],
  'fee-editable-unclear': [
    'warning',
    'tài liệu hướng dẫn không nói về editable = 1; được hiểu là chỉ sửa phí',
    'the guide does not explain editable = 1; read as phí only',
  ],
  'fee-key-ignored': ['info', 'khoá này không có tác dụng', 'this key has no effect'],
  'fee-key-unknown': ['warning', 'không có khoá này; được giữ nguyên', 'there is no such key; it is kept'],
  'fee-text': ['error', 'phải là văn bản', 'must be a text'],
  'fee-flag': ['error', 'phải là true hoặc false', 'must be true or false'],
  'fee-source': ['error', 'source phải là một đối tượng', 'source must be an object'],
  'fee-total-differs': [
    'warning',
    'paymentAmount khác tổng các khoản; hệ thống tính theo tổng',
    'paymentAmount differs from the sum; the sum is what counts',
  ],
} as const satisfies Record<string, readonly [Severity, string, string]>;

export type FeeFindingCode = keyof typeof SENTENCES;

/** One finding at the text that `path` (JSON Pointer) names; `detail` ends the sentence. */
export function feeFinding(code: FeeFindingCode, path: string, value: unknown, detail = '', column?: number): Finding {
  const [severity, vi, en] = SENTENCES[code];
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  const shown = text.slice(0, 200);
  const end = detail === '' ? '' : ` ${detail}`;
  const message = { vi: `“${shown}”: ${vi}${end}`, en: `“${shown}”: ${en}${end}` };
  const finding: Finding = { code, severity, path, message, value: text.slice(0, 500) };
  return column === undefined ? finding : { ...finding, column };
}
