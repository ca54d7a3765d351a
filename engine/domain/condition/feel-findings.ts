// Every finding about an expression, in words.
import type { Finding } from '../../../schemas/types/index.ts';

const SENTENCES = {
  'feel-too-long': ['biểu thức dài quá 4.000 ký tự', 'the expression is longer than 4,000 characters'],
  'feel-too-deep': ['biểu thức lồng quá 50 tầng', 'the expression is nested deeper than 50'],
  'feel-syntax': ['biểu thức sai cú pháp từ chỗ này', 'the expression is not FEEL from here on'],
  'feel-unknown-name': ['không có tên này', 'there is no such name'],
  'feel-unknown-function': ['không có hàm này', 'there is no such function'],
  'feel-not-a-value': ['đây là một nhóm, hãy chỉ rõ trường', 'this is a group: name one of its fields'],
  'feel-not-allowed': ['cách viết này không được dùng trong điều kiện', 'this construct is not allowed in a condition'],
  'feel-not-boolean': ['điều kiện phải cho kết quả đúng hoặc sai', 'a condition must come out true or false'],
  'feel-range': [
    'khoảng lặp phải có hai đầu là số nguyên viết sẵn, nhiều nhất 1.000 giá trị',
    'a range to iterate needs two literal whole numbers and at most 1,000 values',
  ],
  'feel-iterations': ['lặp quá 10.000 lần', 'more than 10,000 iterations'],
  'feel-too-costly': ['biểu thức có thể chạy quá lâu', 'the expression may run too long'],
  'feel-literal-needed': [
    'tham số này phải là văn bản viết sẵn trong ngoặc kép',
    'this argument must be a literal text in quotes',
  ],
  'feel-pattern-unsafe': ['mẫu so khớp này có thể chạy quá lâu', 'this pattern may run too long'],
  'feel-pattern-invalid': ['mẫu so khớp sai', 'this pattern is not valid'],
  'feel-offset-needed': [
    'ngày giờ viết sẵn phải đúng dạng và có múi giờ, ví dụ 2026-01-05T10:00:00+07:00',
    'a literal date must be valid, a time needs its offset: 2026-01-05T10:00:00+07:00',
  ],
  'feel-exponent': ['số mũ phải là số nguyên viết sẵn từ 0 đến 10', 'an exponent must be a literal from 0 to 10'],
} as const satisfies Record<string, readonly [string, string]>;

export type FeelFindingCode = keyof typeof SENTENCES;

/** Says something about the text at a 0-based place of the expression. */
export type FeelReport = (code: FeelFindingCode, at: { from: number; text: string }) => void;

/** An error at a 0-based column of the expression that `path` (JSON Pointer) names. */
export function feelFinding(code: FeelFindingCode, path: string, column: number, value: string): Finding {
  const [vi, en] = SENTENCES[code];
  const shown = value.slice(0, 200);
  return {
    code,
    severity: 'error',
    path,
    message: { vi: `“${shown}”: ${vi}`, en: `“${shown}”: ${en}` },
    column,
    value: value.slice(0, 500),
  };
}
