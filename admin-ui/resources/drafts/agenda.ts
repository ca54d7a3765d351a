import type { DraftListItem, Release } from '../../../schemas/types/index.ts';
import { localOf } from './vietnam-time.ts';

/** Something that takes effect, or is to, at an instant. */
export interface AgendaEntry {
  at: string;
  /** A release that was decided. */
  release?: Release;
  /** One that is still being prepared. */
  plan?: { code: string; name: string; items: number };
}

export interface AgendaDay {
  /** yyyy-MM-dd in Vietnam. */
  day: string;
  entries: AgendaEntry[];
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What comes into effect when, day by day, the nearest first; plans without a day are not on it. */
export function agendaOf(releases: readonly Release[], plans: readonly DraftListItem[]): AgendaDay[] {
  const entries: AgendaEntry[] = [
    ...releases.map((release) => ({ at: release.validFrom, release })),
    ...plans.flatMap(({ code, name, facts }) => {
      const at = textOf(facts?.validFrom);
      return at === '' ? [] : [{ at, plan: { code, name, items: Number(facts?.itemCount ?? 0) } }];
    }),
  ];
  const days = new Map<string, AgendaEntry[]>();
  for (const entry of entries.toSorted((one, other) => (one.at < other.at ? -1 : 1))) {
    const day = localOf(entry.at).slice(0, 'yyyy-MM-dd'.length);
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  return [...days].map(([day, of]) => ({ day, entries: of }));
}
