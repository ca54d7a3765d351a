import type { Bilingual, DefinitionKind, LeftBecause } from '../../../schemas/types/index.ts';
import { showMoment } from '../calendar/local-time.ts';

/** A draft of a batch beside what it is now. */
export interface BatchedNow {
  kind: DefinitionKind;
  code: string;
  /** Revision before the batch; 0 where there was none. */
  baseRevision: number;
  /** Revision the batch made of it. */
  revision: number;
  /** Whether the batch took it out of sight. */
  removes: boolean;
  /** Its draft now; undefined where there is none. */
  now: { revision: number; author: string; savedAt: string } | undefined;
  /** Whether it is in force, or will be on a day already set. */
  inForce: boolean;
}

/** What taking back a batch does with one of its drafts. */
export type BatchStep = 'restore' | 'remove' | { why: LeftBecause; message: Bilingual };

const IN_FORCE: Bilingual = {
  vi: 'đang được áp dụng nên không xoá; hãy cho ngừng áp dụng nếu cần',
  en: 'it is in force and is not removed; retire it if need be',
};
const GONE: Bilingual = { vi: 'đã có người xoá từ đó', en: 'somebody removed it since' };

/** Why a draft cannot go since something that stays names it. */
export const STILL_NAMED: Bilingual = {
  vi: 'còn được đơn vị hoặc cán bộ khác dùng',
  en: 'other agencies or people still use it',
};

const changedBy = (author: string, at: string): Bilingual => ({
  vi: `${author} đã sửa tiếp lúc ${showMoment(at)}`,
  en: `${author} changed it again at ${showMoment(at)}`,
});

/** Whether a draft goes back to what it was before its batch: never over what somebody did since. */
export function batchStep({ baseRevision, revision, removes, now, inForce }: BatchedNow): BatchStep {
  if (now && (removes || now.revision !== revision))
    return { why: 'changed', message: changedBy(now.author, now.savedAt) };
  if (!now && !removes) return { why: 'changed', message: GONE };
  if (baseRevision > 0) return 'restore';
  return inForce ? { why: 'in-force', message: IN_FORCE } : 'remove';
}
