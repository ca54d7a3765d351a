import type { Calendar } from '../../../schemas/types/index.ts';

const NEARER = { nation: 0, province: 1, agency: 2 } satisfies Record<Calendar['scope'], number>;

/**
 * The calendars a calendar is laid over, farthest first: those of the nation, then those of the agencies above its own.
 * `lineage` goes from the root down to the calendar's agency.
 */
export function layersBelow(
  own: Pick<Calendar, 'calendarCode' | 'scope' | 'agencyCode'>,
  others: readonly Calendar[],
  lineage: readonly string[],
): Calendar[] {
  if (own.scope === 'nation') return [];
  return others
    .filter(({ calendarCode, scope, agencyCode = '' }) => {
      if (calendarCode === own.calendarCode) return false;
      if (scope === 'nation') return true;
      if (!lineage.includes(agencyCode)) return false;
      return NEARER[scope] < NEARER[own.scope] || (scope === own.scope && agencyCode !== own.agencyCode);
    })
    .sort(
      (one, other) =>
        NEARER[one.scope] - NEARER[other.scope] ||
        lineage.indexOf(one.agencyCode ?? '') - lineage.indexOf(other.agencyCode ?? ''),
    );
}
