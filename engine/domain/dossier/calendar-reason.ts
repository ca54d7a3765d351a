import { type Reason, reason } from '../refusals.ts';
import type { ActContext } from './context.ts';

/** The refusal of a time that cannot be counted: the calendar of the handling agency has no working day. */
export const calendarReason =
  (agencyCode: string, { directory }: Pick<ActContext, 'directory'>) =>
  (): Reason =>
    reason('calendar-empty', { agency: directory.agency(agencyCode)?.agencyName ?? agencyCode });
