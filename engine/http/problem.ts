import type { Bilingual, Problem, ProblemError } from '../../schemas/types/index.ts';
import type { Reason, RefusalCode } from '../domain/refusals.ts';
import type { Journal, Randomness } from '../ports/system.ts';
import { isRecord } from '../usecases/normalise.ts';
import { Refused } from '../usecases/refused.ts';
import { HttpFault } from './http-fault.ts';

/** The HTTP status of every refusal; with several reasons the first one decides. */
export const refusalStatuses = {
  'not-signed-in': 401,
  'wrong-credentials': 401,
  'account-locked': 403,
  'too-many-attempts': 429,
  'not-allowed': 403,
  'not-found': 404,
  'invalid-shape': 422,
  'changed-meanwhile': 412,
  'code-taken': 409,
  'in-use': 409,
  'definition-faulty': 422,
  'warnings-unacknowledged': 422,
  'fault-not-acceptable': 422,
  'release-overtaken': 409,
  'plan-changed': 409,
  'plan-closed': 409,
  'draft-moved-on': 409,
  'need-missing': 422,
  'still-named': 409,
  'nothing-to-revert': 409,
  'nothing-to-take-back': 409,
  'nothing-to-undo': 409,
  'step-unknown': 422,
  'already-at-step': 409,
  'act-elsewhere': 409,
  'act-not-in-version': 409,
  'act-in-other-version': 409,
  'undo-not-yours': 403,
  'undo-forbidden': 403,
  'undo-receiver-acted': 409,
  'undo-child-open': 409,
  'undo-relative-acted': 409,
  'undo-definition-changed': 409,
  'nothing-to-mend': 409,
  'import-refused': 422,
  'import-stale': 409,
  'import-applied': 409,
  'import-item-faulty': 422,
  'staged-undecided': 422,
  'migration-unmapped': 422,
  'migration-would-end': 422,
  'migration-strands': 422,
  'migration-past-step': 409,
  'migration-there': 409,
  'migration-acted-since': 409,
  'overlay-not-offered': 409,
  'overlay-without-base': 409,
  'overlay-other-shape': 422,
  'service-not-offered': 422,
  'procedure-abolished': 422,
  'template-ambiguous': 422,
  'case-unknown': 422,
  'identity-invalid': 422,
  'dossier-moved': 409,
  'key-reused': 422,
  'dossier-closed': 409,
  'no-such-action': 409,
  'automatic-only': 409,
  'not-your-step': 403,
  'delegation-not-in-force': 403,
  'condition-fails': 409,
  'expression-undecided': 409,
  'note-missing': 422,
  'part-missing': 409,
  'part-unsigned': 409,
  'confirmation-missing': 422,
  'part-unchecked': 422,
  'part-failed': 422,
  'signature-missing': 409,
  'signing-failed': 409,
  'signed-already': 409,
  'stamp-before-signature': 409,
  'part-not-asked-for': 409,
  'guidance-missing': 422,
  'supplement-rounds-spent': 409,
  'result-exists': 409,
  'withdrawal-asked-already': 409,
  'withdrawal-not-asked': 409,
  'withdrawal-without-step': 409,
  'payment-missing': 409,
  'payment-settled': 409,
  'fee-not-owed': 409,
  'collection-not-set-up': 409,
  'fee-facts-missing': 422,
  'fee-facts-unknown': 422,
  'fee-exemption-by-officer': 403,
  'payment-online-unavailable': 409,
  'gateway-unreachable': 409,
  'not-cashier': 403,
  'amount-differs': 409,
  'statement-empty': 422,
  'not-paid': 409,
  'signature-invalid': 403,
  'refund-too-high': 422,
  'refund-done': 409,
  'trial-without-money': 409,
  'mismatch-resolved': 409,
  'money-known': 409,
  'mismatch-being-booked': 409,
  'fee-not-editable': 422,
  'fee-invalid': 422,
  'due-date-not-editable': 422,
  'extended-already': 409,
  'deadline-not-running': 409,
  'calendar-empty': 409,
  'assignee-missing': 422,
  'assignee-unfit': 422,
  'assignee-kind': 422,
  'assignee-locked': 422,
  'assignee-role': 422,
  'reassign-not-yours': 403,
  'reassign-nothing': 409,
  'delegation-invalid': 422,
  'nobody-holds-step': 409,
  'form-invalid': 422,
  'no-step-before': 409,
  'child-not-offered': 422,
  'children-open': 409,
  'children-opened': 409,
  'effect-under-way': 409,
  'nobody-to-resync': 409,
  'part-unknown': 404,
  'part-single': 409,
  'trial-cannot-run': 422,
  'trial-guest-unknown': 422,
  'trial-only': 409,
  'not-your-trial': 403,
  'file-refused': 422,
  'file-too-large': 413,
  'system-fault': 500,
} satisfies Record<RefusalCode, number>;

const titles: Record<number, string> = {
  400: 'Yêu cầu không đọc được',
  401: 'Cần đăng nhập',
  403: 'Không có quyền',
  404: 'Không tìm thấy',
  409: 'Không thực hiện được lúc này',
  412: 'Dữ liệu đã thay đổi',
  413: 'Dữ liệu quá lớn',
  415: 'Kiểu dữ liệu không nhận',
  422: 'Dữ liệu chưa đúng',
  428: 'Thiếu điều kiện',
  429: 'Quá nhiều lần thử',
  503: 'Chưa sẵn sàng',
};
const OTHER_TITLE = 'Lỗi máy chủ';
const MOST_ERRORS = 1000;

/** Address of the kind of problem; names it, leads nowhere. */
const typeOf = (code: string): string => `https://thutuc.vn/problems/${code}`;

function problem(status: number, code: string, detail: Bilingual, errors: ProblemError[], instance?: string): Problem {
  return {
    type: typeOf(code),
    title: titles[status] ?? OTHER_TITLE,
    status,
    code,
    detail: detail.vi,
    detailEn: detail.en,
    ...(instance === undefined ? {} : { instance }),
    ...(errors.length > 0 ? { errors: errors.slice(0, MOST_ERRORS) } : {}),
  };
}

const isBilingual = (value: unknown): value is Bilingual =>
  isRecord(value) && typeof value.vi === 'string' && typeof value.en === 'string';

/** The faults of a shape or of a definition that a reason carries, each as an error of its own with its path. */
function placedErrors(code: string, list: unknown): ProblemError[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: unknown): ProblemError[] => {
    if (!isRecord(item) || !isBilingual(item.message)) return [];
    const { path, message } = item;
    return [
      {
        code: typeof item.code === 'string' ? item.code : code,
        ...(typeof path === 'string' ? { path } : {}),
        message,
      },
    ];
  });
}

function errorsOf(reason: Reason): ProblemError[] {
  const { errors, findings, ...details } = reason.details;
  const whole: ProblemError = { code: reason.code, message: reason.message, mender: reason.mender, details };
  return [whole, ...placedErrors(reason.code, errors), ...placedErrors(reason.code, findings)];
}

/** A refusal with every reason: the first one gives status, code and detail. */
function refusalProblem({ reasons }: Refused): Problem {
  const [first] = reasons;
  if (!first) throw new Error('refused without a reason');
  return problem(refusalStatuses[first.code], first.code, first.message, reasons.flatMap(errorsOf));
}

function faultProblem({ status, code, sentence, details }: HttpFault): Problem {
  const { name, line, column, position } = details;
  const placed: ProblemError = {
    code,
    message: sentence,
    ...(name === undefined ? {} : { path: name }),
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
    ...(position === undefined ? {} : { details: { position } }),
  };
  return problem(status, code, sentence, [placed]);
}

/** Whatever was thrown, as RFC 9457 problem; what is neither refusal nor fault is a bug, told to the operator by an id. */
export function problemOf(
  error: unknown,
  { journal, randomness }: { journal: Journal; randomness: Randomness },
): Problem {
  if (error instanceof Refused) return refusalProblem(error);
  if (error instanceof HttpFault) return faultProblem(error);
  const id = randomness.id();
  journal.error('request failed', {
    id,
    error: error instanceof Error ? (error.stack ?? error.message) : String(error),
  });
  const fault = new HttpFault('internal', { id });
  return problem(fault.status, fault.code, fault.sentence, [], `urn:uuid:${id}`);
}

/** Headers that belong to a problem. */
export function problemHeaders(error: unknown, { status }: Problem): Record<string, string> {
  const seconds = error instanceof Refused ? error.reasons[0]?.details.seconds : undefined;
  return {
    ...(status === 401 ? { 'WWW-Authenticate': 'Bearer' } : {}),
    ...(typeof seconds === 'number' ? { 'Retry-After': String(seconds) } : {}),
  };
}
