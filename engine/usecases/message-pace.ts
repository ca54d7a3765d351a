import type { PlannedEffect } from '../domain/dossier/effects.ts';

/** Reminders one person gets within a window of time. */
const QUOTA = 10;
const WINDOW_MS = 15 * 60_000;

interface Told {
  since: number;
  count: number;
}

const usernamesOf = ({ kind, payload: { to } }: PlannedEffect): string[] =>
  kind === 'notify' && Array.isArray(to)
    ? to.flatMap((person: unknown) => {
        const name =
          typeof person === 'object' && person !== null && 'username' in person ? person.username : undefined;
        return typeof name === 'string' ? [name] : [];
      })
    : [];

/**
 * When messages of the clock go out: at once, until somebody has had ten of them; the next ten a quarter of an hour later,
 * and so on. After a long stop nobody gets a thousand at a time. What goes to the applicant is never kept back.
 */
export function messagePace(): (planned: PlannedEffect, at: string) => string {
  const told = new Map<string, Told>();
  return (planned, at) => {
    const now = Date.parse(at);
    let windows = 0;
    for (const username of usernamesOf(planned)) {
      const known = told.get(username);
      const open = known && now < known.since + Math.ceil(known.count / QUOTA) * WINDOW_MS ? known : undefined;
      const { since, count } = open ?? { since: now, count: 0 };
      windows = Math.max(windows, (since - now) / WINDOW_MS + Math.floor(count / QUOTA));
      told.set(username, { since, count: count + 1 });
    }
    return new Date(now + Math.max(0, windows) * WINDOW_MS).toISOString();
  };
}
