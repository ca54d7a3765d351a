// Every finding about a condition text, in words.
import type { Bilingual, Finding } from '../../../schemas/types/index.ts';

type Severity = Finding['severity'];

const SENTENCES = {
  'condition-unknown-word': ['error', 'không có điều kiện này', 'there is no such condition'],
  'condition-bad-value': [
    'error',
    'giá trị của điều kiện không đúng dạng',
    'the condition has a value of the wrong form',
  ],
  'condition-value-missing': ['error', 'điều kiện này cần một giá trị', 'this condition needs a value'],
  'condition-html-escaped': [
    'warning',
    'văn bản bị mã hoá HTML (&gt;), đã đọc lại đúng ký tự',
    'the text was HTML-escaped (&gt;) and was read as the characters meant',
  ],
  'condition-word-case': [
    'warning',
    'chữ hoa, chữ thường của điều kiện không đúng; OpenCPS bỏ qua điều kiện này',
    'the word is written with other capitals; OpenCPS ignores it',
  ],
  'condition-never-true': [
    'warning',
    '“waiting” không bao giờ đúng: thao tác này không bao giờ thực hiện được',
    '“waiting” is never true: this action can never be taken',
  ],
  'condition-newly-checked': [
    'warning',
    'OpenCPS bỏ qua điều kiện này; hệ thống mới có kiểm tra',
    'OpenCPS does not evaluate this condition; this engine does',
  ],
  'condition-flag-off': ['info', 'cờ này đang tắt nên không có tác dụng', 'this flag is off and has no effect'],
  'condition-flag-here': [
    'warning',
    'cờ tác động không có tác dụng ở đây',
    'an effect flag has no effect at this place',
  ],
  'condition-feel-empty': ['error', 'thiếu biểu thức sau dấu =', 'an expression is missing after ='],
} as const satisfies Record<string, readonly [Severity, string, string]>;

export type ConditionFindingCode = keyof typeof SENTENCES;

/** One finding at `column` (0-based) of the text that `path` (JSON Pointer) names. */
export function conditionFinding(code: ConditionFindingCode, path: string, column: number, value: string): Finding {
  const [severity, vi, en] = SENTENCES[code];
  const shown = value.slice(0, 200);
  const message: Bilingual = { vi: `“${shown}”: ${vi}`, en: `“${shown}”: ${en}` };
  return { code, severity, path, message, column, value: value.slice(0, 500) };
}
