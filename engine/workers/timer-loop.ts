import type { ClaimedTimer } from '../ports/dossier-store.ts';
import type { Engine } from '../usecases/engine.ts';
import { holdTimers, wakeDossier } from '../usecases/wake-dossier.ts';

const LEASE_MS = 60_000;
const BATCH = 64;
const FIRST_RETRY_MS = 5_000;

/** What a batch of due timers came to. */
export interface WokenTimers {
  claimed: number;
  /** Dossiers that were written. */
  fired: number;
}

/** A dossier whose timers cannot be looked at is told in the journal and asked again later, each time twice as late. */
async function wakeOne(engine: Engine, dossierId: string, timers: readonly ClaimedTimer[]): Promise<boolean> {
  try {
    return await wakeDossier(engine, dossierId, timers);
  } catch (error) {
    engine.journal.error('a timer failed', { dossierId, error: String(error) });
    await holdTimers(engine, timers, FIRST_RETRY_MS);
    return false;
  }
}

/** Wakes the next few timers that are due, the longest due first, each dossier once. */
export async function wakeTimers(engine: Engine): Promise<WokenTimers> {
  const now = engine.clock.now();
  const claimed = await engine.timers.claimTimers(now, new Date(Date.parse(now) + LEASE_MS).toISOString(), BATCH);
  const byDossier = new Map<string, ClaimedTimer[]>();
  for (const timer of claimed) byDossier.set(timer.dossierId, [...(byDossier.get(timer.dossierId) ?? []), timer]);
  const woken = await Promise.all([...byDossier].map(([dossierId, timers]) => wakeOne(engine, dossierId, timers)));
  return { claimed: claimed.length, fired: woken.filter(Boolean).length };
}

/** Wakes timers until none is due that nobody holds; answers how many dossiers were written. */
export async function drainTimers(engine: Engine): Promise<number> {
  let fired = 0;
  for (;;) {
    const woken = await wakeTimers(engine);
    if (woken.claimed === 0) return fired;
    fired += woken.fired;
  }
}
