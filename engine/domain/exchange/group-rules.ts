import type { Finding, Mend } from '../../../schemas/types/index.ts';

const at = (mendCode: string, vi: string, en: string, path: string, value: unknown): Mend => ({
  mendCode,
  title: { vi, en },
  changes: [{ path, value }],
});

/** What helps a whole group of imported findings; a person decides each group, for none of them is certain. */
const RULES: Record<string, (path: string) => Mend | undefined> = {
  'part-kind-missing': (path) =>
    at('paper-handed-in', 'Ghi loại là giấy tờ phải nộp', 'Make it a paper that is handed in', path, 1),
  'duration-negative': (path) =>
    at('without-duration', 'Ghi 0: không quy định thời hạn', 'Make it 0: no deadline is set', path, 0),
  'auto-event-unknown': (path) => at('drop-auto-event', 'Bỏ sự kiện tự động', 'Drop the automatic event', path, ''),
};

/** The one rule that mends all findings of the same kind; undefined where there is none. */
export function groupMend({ code, path, mend }: Finding): Mend | undefined {
  return mend ?? (Object.hasOwn(RULES, code) ? RULES[code]?.(path) : undefined);
}

/** The finding with the rule of its group. */
export function withGroupMend(found: Finding): Finding {
  const mend = groupMend(found);
  return mend ? { ...found, mend } : found;
}
