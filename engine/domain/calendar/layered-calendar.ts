import type { Calendar } from '../../../schemas/types/index.ts';
import { compileCalendar } from './compile-calendar.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** Layers are merged nation first, the agency's own last. */
const SCOPE_ORDER = { nation: 0, province: 1, agency: 2 } as const;

/** The calendars that hold at an agency, the widest first; `lineage` leads from the root to it. */
export function layersFor<Layer extends { body: Calendar }>(
  layers: readonly Layer[],
  lineage: readonly string[],
): Layer[] {
  const placeOf = ({ body }: Layer) => lineage.indexOf(body.agencyCode ?? '');
  return layers
    .filter(
      ({ body }) => body.scope === 'nation' || (body.agencyCode !== undefined && lineage.includes(body.agencyCode)),
    )
    .sort((one, other) => SCOPE_ORDER[one.body.scope] - SCOPE_ORDER[other.body.scope] || placeOf(one) - placeOf(other));
}

/** The calendar of an agency from its layers, the widest first. */
export const layeredCalendar = (layers: readonly { body: Calendar }[], revision: string): WorkingCalendar =>
  compileCalendar(
    layers.map(({ body }) => body),
    revision,
  );

/** Whether a calendar has any office time; a deadline cannot be computed in one that has none. */
export const hasOfficeTime = ({ weekdays, exceptions }: WorkingCalendar): boolean =>
  weekdays.some((sessions) => sessions.length > 0) || [...exceptions.values()].some((sessions) => sessions.length > 0);
