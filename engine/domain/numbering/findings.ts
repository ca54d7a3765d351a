// Every finding about a number pattern, in words.
import type { Finding } from '../../../schemas/types/index.ts';

const SENTENCES = {
  'number-pattern-unknown-token': ['error', 'không có ký hiệu này trong mẫu số', 'there is no such token'],
  'number-pattern-unclosed': ['error', 'thiếu dấu } đóng ký hiệu', 'a token is not closed by }'],
  'number-pattern-bad-field': [
    'error',
    'phải có dạng {$MẶCĐỊNH [$trường@mã mẫu giấy tờ$]}',
    'must read {$DEFAULT [$field@fileTemplateNo$]}',
  ],
  'number-pattern-default-only': [
    'warning',
    'không đọc được trường, chỉ dùng giá trị mặc định',
    'the field cannot be read; only the default is written',
  ],
  'number-pattern-date-mask': [
    'warning',
    'OpenCPS in chữ OK ở đây; hệ thống mới in ngày',
    'OpenCPS writes OK here; this engine writes the date',
  ],
} as const satisfies Record<string, readonly [Finding['severity'], string, string]>;

export type NumberFindingCode = keyof typeof SENTENCES;

/** One finding at `column` (0-based) of the text that `path` (JSON Pointer) names. */
export function numberFinding(code: NumberFindingCode, path: string, column: number, value: string): Finding {
  const [severity, vi, en] = SENTENCES[code];
  const shown = value.slice(0, 200);
  const message = { vi: `“${shown}”: ${vi}`, en: `“${shown}”: ${en}` };
  return { code, severity, path, message, column, value: value.slice(0, 500) };
}
