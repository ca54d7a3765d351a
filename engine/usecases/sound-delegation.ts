import type { Delegation } from '../../schemas/types/index.ts';
import { check } from '../../schemas/validate.ts';
import type { Engine } from './engine.ts';
import { refuse } from './refused.ts';

const MOST_DAYS = 366;
const DAY_MS = 86_400_000;

const invalid = (vi: string, en: string) => refuse('delegation-invalid', { why: { vi, en } });

/**
 * A delegation must name two officers who work, one of whom can sign in to act, and end within a year. Throws
 * `delegation-invalid`.
 */
export async function requireSoundDelegation(
  engine: Engine,
  body: Record<string, unknown>,
  before: object | undefined,
): Promise<void> {
  const checked = check('Delegation', body);
  if (!checked.ok) return;
  const { fromUsername, toUsername, from, until, agencies = [], serviceCodes = [] }: Delegation = checked.value;
  const view = await engine.directory.view();
  const [absent, standIn] = [view.person(fromUsername), view.person(toUsername)];
  if (fromUsername === toUsername) throw invalid('không uỷ quyền cho chính mình', 'nobody delegates to themselves');
  if (!absent) throw invalid(`không có cán bộ “${fromUsername}”`, `there is no officer “${fromUsername}”`);
  if (standIn?.workingStatus !== 1)
    throw invalid(`không có cán bộ đang làm việc “${toUsername}”`, `no working officer “${toUsername}”`);
  if (!view.canSignIn(toUsername))
    throw invalid(
      `tài khoản của ${standIn.fullName} đang bị khoá hoặc chưa có`,
      `the account of ${standIn.fullName} is locked or missing`,
    );
  if (until <= from) throw invalid('lúc hết hiệu lực phải sau lúc bắt đầu', 'it must end after it begins');
  if (Date.parse(until) - Date.parse(from) > MOST_DAYS * DAY_MS)
    throw invalid('thời gian uỷ quyền không quá một năm', 'a delegation lasts a year at most');
  const unknown = agencies.filter((code) => !view.agency(code));
  if (unknown.length > 0)
    throw invalid(`không có cơ quan ${unknown.join(', ')}`, `there is no agency ${unknown.join(', ')}`);
  for (const code of serviceCodes)
    if (!(await engine.definitions.findDraft('service', code)))
      throw invalid(`không có thủ tục “${code}”`, `there is no procedure “${code}”`);
  if (before === undefined && until <= engine.clock.now())
    throw invalid('thời gian uỷ quyền đã qua', 'its time is over already');
}
