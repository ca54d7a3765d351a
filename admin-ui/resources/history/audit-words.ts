import { isRecord } from '../../../engine/domain/exchange/same-value.ts';
import type { AuditListItem } from '../../../schemas/types/index.ts';

/** A message and its words. */
export type Said = [key: string, words: Record<string, string | number>];

const lockedIn = (value: unknown): boolean | undefined =>
  isRecord(value) && typeof value.locked === 'boolean' ? value.locked : undefined;

interface WordInAudit {
  title: string;
  reason: string;
  places: number;
}

/** What a release was made in spite of, and why. */
const wordsIn = (value: unknown): WordInAudit[] =>
  Array.isArray(value)
    ? value.flatMap((one: unknown) =>
        isRecord(one) && typeof one.title === 'string' && typeof one.reason === 'string'
          ? [{ title: one.title, reason: one.reason, places: Number(one.places) }]
          : [],
      )
    : [];

/** What more is worth saying of an entry than its action: the save, how many items, what became of an account. */
export function detailWords({ detail = {} }: AuditListItem): Said[] {
  const said: Said[] = [];
  const { revision, items, created, newPassword, before, after, acknowledged } = detail;
  if (typeof revision === 'number') said.push(['history.revision', { revision }]);
  if (typeof items === 'number') said.push(['audit.items', { smart_count: items }]);
  for (const { title, reason, places } of wordsIn(acknowledged))
    said.push(['audit.inSpite', { title, reason, smart_count: places }]);
  if (created === true) said.push(['audit.created', {}]);
  if (newPassword === true && created !== true) said.push(['audit.newPassword', {}]);
  const [was, now] = [lockedIn(before), lockedIn(after)];
  if (now !== undefined && (was ?? false) !== now) said.push([now ? 'audit.locked' : 'audit.unlocked', {}]);
  return said;
}

/** Why, where somebody said so. */
export const reasonOf = ({ detail = {} }: AuditListItem): string =>
  typeof detail.reason === 'string' ? detail.reason : '';
