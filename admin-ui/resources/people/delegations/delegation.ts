import {
  DAY_MINUTES,
  dayOf,
  localDateOf,
  toInstant,
  toLocalMinute,
} from '../../../../engine/domain/calendar/local-time.ts';
import type { Delegation, Instant } from '../../../../schemas/types/index.ts';

/** How a delegation stands at a moment. */
export type DelegationState = 'coming' | 'running' | 'over';

export function stateAt({ from, until }: Pick<Delegation, 'from' | 'until'>, now: Instant): DelegationState {
  if (now < from) return 'coming';
  return now < until ? 'running' : 'over';
}

/** A delegation of one's own from now until the end of the day after; its code names who and when. */
export function blankDelegation(username: string, now: Instant): Delegation {
  const day = dayOf(toLocalMinute(now));
  const stamp = toInstant(toLocalMinute(now)).slice(11, 16).replace(':', '');
  return {
    delegationCode: `UQ-${username}-${localDateOf(now).replaceAll('-', '')}-${stamp}`,
    fromUsername: username,
    toUsername: '',
    from: toInstant(toLocalMinute(now)),
    until: toInstant((day + 2) * DAY_MINUTES - 1),
  };
}

/** What is wrong although every field has its shape. */
export function delegationFault({
  fromUsername,
  toUsername,
  from,
  until,
}: Delegation): 'sameperson' | 'order' | undefined {
  if (fromUsername === toUsername) return 'sameperson';
  return from < until ? undefined : 'order';
}
