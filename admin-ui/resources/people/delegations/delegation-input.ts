import { toInstant, toLocalMinute } from '../../../../engine/domain/calendar/local-time.ts';
import type { Delegation } from '../../../../schemas/types/index.ts';
import type { Officer } from '../officer-picker.tsx';

/** What somebody enters to delegate; times as `yyyy-MM-ddTHH:mm`, Vietnamese time. */
export interface DelegationInput {
  from: Officer | undefined;
  to: Officer | undefined;
  begins: string;
  ends: string;
  serviceCodes: string[];
  agencies: string[];
  reason: string;
}

const MINUTE_MS = 60_000;
const WEEK_MINUTES = 7 * 24 * 60;

const localText = (minutes: number): string => new Date(minutes * MINUTE_MS).toISOString().slice(0, 16);
const instantOf = (text: string): string => toInstant(Date.parse(`${text}:00.000Z`) / MINUTE_MS);

/** From this minute for a week, by whoever asks. */
export function emptyDelegation(self: Officer, now: string): DelegationInput {
  const minute = toLocalMinute(now);
  return {
    from: self,
    to: undefined,
    begins: localText(minute),
    ends: localText(minute + WEEK_MINUTES),
    serviceCodes: [],
    agencies: [],
    reason: '',
  };
}

/** The delegation that is sent; undefined while something is missing. */
export function delegationOf(input: DelegationInput): Delegation | undefined {
  const { from, to, begins, ends, serviceCodes, agencies, reason } = input;
  if (!from || !to || begins === '' || ends === '' || reason.trim() === '') return undefined;
  return {
    delegationCode: `UQ-${from.username}-${begins.replace(/\D/g, '')}-${to.username}`,
    fromUsername: from.username,
    toUsername: to.username,
    from: instantOf(begins),
    until: instantOf(ends),
    ...(serviceCodes.length > 0 ? { serviceCodes } : {}),
    ...(agencies.length > 0 ? { agencies } : {}),
    reason: reason.trim(),
  };
}
