import type { Bilingual, Instant, PartnerState } from '../../../schemas/types/index.ts';

/** Different effects that must fail in a row, none done in between, before a target is left alone. */
export const OPENS_AFTER = 5;
const FIRST_PAUSE_MS = 30_000;
const LONGEST_PAUSE_MS = 600_000;

const later = (now: Instant, ms: number): Instant => new Date(Date.parse(now) + ms).toISOString();

const pauseAfter = (pauses: number): number => Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** Math.min(10, pauses));

/** What a target may be sent now: everything, one effect to see whether it is back, or nothing. */
export function admits(state: PartnerState | undefined, now: Instant): 'all' | 'one' | 'none' {
  if (!state || state.state === 'closed') return 'all';
  // A probe that was never answered for (a crash) is given up when its own time has run out.
  return state.nextTryAt !== null && state.nextTryAt <= now ? 'one' : 'none';
}

/** A target of which one effect is being tried until `until`. */
export const probing = (state: PartnerState, until: Instant): PartnerState => ({
  ...state,
  state: 'half-open',
  nextTryAt: until,
});

/**
 * After a target could not be reached: five different effects open the breaker, so that one poisonous effect alone never
 * does; a failed probe leaves the target alone for twice as long, at most ten minutes (T18).
 */
export function afterFailure(
  state: PartnerState | undefined,
  failure: { target: string; effectId: string; cause: Bilingual; now: Instant },
): PartnerState {
  const { target, effectId, cause, now } = failure;
  const failed = [...new Set([...(state?.failed ?? []), effectId])].slice(-OPENS_AFTER);
  const since = state?.since ?? now;
  const pauses = state?.pauses ?? 0;
  if (state?.state === 'open') return { ...state, failed, cause };
  if (state?.state === 'half-open')
    return {
      target,
      state: 'open',
      failed,
      since,
      cause,
      pauses: pauses + 1,
      nextTryAt: later(now, pauseAfter(pauses + 1)),
    };
  const opens = failed.length >= OPENS_AFTER;
  return {
    target,
    state: opens ? 'open' : 'closed',
    failed,
    since,
    cause,
    pauses: 0,
    nextTryAt: opens ? later(now, pauseAfter(0)) : null,
  };
}
