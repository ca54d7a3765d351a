import type {
  Decision,
  PublishBody,
  PublishItem,
  ReleaseFault,
  ReleasePlan,
  ReleaseReach,
} from '../../schemas/types/index.ts';
import { check } from '../../schemas/validate.ts';
import { definitionKey } from '../domain/release/in-force.ts';
import { isPublishable } from './draft-kinds.ts';
import type { Engine } from './engine.ts';
import { refuseMissing } from './no-such-definition.ts';
import { refuse } from './refused.ts';

/** What somebody wants put into effect, wherever it was written down. */
export interface ReleaseRequest {
  items: PublishItem[];
  reason: string;
  legalBasis: string;
  /** From when it holds; absent for at once. */
  validFrom?: string;
  reach: ReleaseReach;
  /** The plan it closes. */
  plan?: string;
}

const SAID_BY_PLAN = ['items', 'reason', 'legalBasis', 'validFrom', 'reach'] as const;

const day = (date: string): string => date.split('-').reverse().join('/');

/** A Decision as one line: `Quyết định số 12/QĐ-UBND ngày 01/03/2026, Nguyễn Văn A ký`. */
export function decisionText(decision: Decision | undefined): string {
  if (!decision) return '';
  const { decisionNo, decisionDate = '', signer = '' } = decision;
  const number = decisionNo.trim() === '' ? [] : [`Quyết định số ${decisionNo.trim()}`];
  const dated = decisionDate === '' ? number : [`${number.join('')} ngày ${day(decisionDate)}`.trim()];
  return [...dated, ...(signer.trim() === '' ? [] : [`${signer.trim()} ký`])].join(', ');
}

/** What a plan asks for, without a look at anything else. */
export function requestOfPlan({ planCode, reason, legalBasis, validFrom, reach, items }: ReleasePlan): ReleaseRequest {
  return {
    items,
    reason,
    legalBasis: decisionText(legalBasis),
    ...(validFrom === undefined ? {} : { validFrom }),
    reach,
    plan: planCode,
  };
}

/** The plan of a code with its revision. Throws `not-found`. */
export async function planOf(engine: Engine, code: string): Promise<{ plan: ReleasePlan; revision: number }> {
  const draft = await engine.definitions.findDraft('release-plan', code);
  const plan = check('ReleasePlan', draft?.body);
  if (!draft || !plan.ok) throw refuseMissing('release-plan', code);
  return { plan: plan.value, revision: draft.revision };
}

/** What can be seen to be wrong with a request before anything is read. */
export function requestFaults({ items, reason, validFrom }: ReleaseRequest, now: string): ReleaseFault[] {
  const faults: ReleaseFault[] = [];
  const fault = (path: string, vi: string, en: string) => faults.push({ path, message: { vi, en } });
  if (items.length === 0) fault('/items', 'chưa có mục nào', 'there is nothing in it');
  if (reason.trim() === '') fault('/reason', 'phải ghi lý do', 'a reason is required');
  const seen = new Set<string>();
  for (const [index, { kind, code, retire, replacedBy, version }] of items.entries()) {
    const key = definitionKey(kind, code);
    if (!isPublishable(kind))
      fault(
        `/items/${index}/kind`,
        `“${kind}” có hiệu lực ngay khi lưu, không đưa vào áp dụng`,
        `“${kind}” is not published`,
      );
    if (seen.has(key)) fault(`/items/${index}`, `“${key}” có hai lần`, `“${key}” is named twice`);
    seen.add(key);
    if (retire && version !== undefined)
      fault(`/items/${index}/version`, 'không vừa ngừng vừa áp dụng', 'either retired or put into effect');
    if (replacedBy !== undefined && (!retire || kind !== 'service' || replacedBy === code))
      fault(
        `/items/${index}/replacedBy`,
        'chỉ thủ tục bị bãi bỏ mới có thủ tục thay thế, khác chính nó',
        'only a procedure that is abolished is replaced, and by another one',
      );
  }
  if (validFrom !== undefined && validFrom < now)
    fault('/validFrom', 'không được ở quá khứ', 'must not be in the past');
  return faults;
}

/**
 * What a body asks for: its own items, or those of a plan at the revision that was looked at. Throws `invalid-shape`,
 * `not-found` and `plan-changed`.
 */
export async function requestOf(engine: Engine, body: PublishBody): Promise<ReleaseRequest> {
  if (body.plan === undefined) {
    const { items = [], reason = '', legalBasis = '', validFrom, reach = 'new-dossiers' } = body;
    return { items, reason, legalBasis, ...(validFrom === undefined ? {} : { validFrom }), reach };
  }
  const other = SAID_BY_PLAN.find((field) => body[field] !== undefined);
  if (other !== undefined) {
    const message = { vi: 'đợt cập nhật đã nói điều này', en: 'the plan says this' };
    throw refuse('invalid-shape', { errors: [{ path: `/${other}`, message }] });
  }
  const { plan, revision } = await planOf(engine, body.plan);
  if (body.planRevision !== undefined && body.planRevision !== revision)
    throw refuse('plan-changed', { code: body.plan, revision });
  return requestOfPlan(plan);
}
