import type { Bilingual, Finding } from '../../../schemas/types/index.ts';

/** A sentence without the names and numbers it speaks of. */
export const masked = (sentence: string): string => sentence.replace(/“[^”]*”/g, '“…”').replace(/-?\d[\d.,]*/g, '…');

/** What findings of one kind say in common. */
export function findingTitle(findings: readonly Pick<Finding, 'message'>[]): Bilingual {
  const [first] = findings;
  if (!first) return { vi: '', en: '' };
  const same = findings.every(({ message }) => message.vi === first.message.vi);
  return same ? first.message : { vi: masked(first.message.vi), en: masked(first.message.en) };
}
