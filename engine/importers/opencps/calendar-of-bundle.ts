import type { BundlePlace } from '../../domain/exchange/bundle.ts';
import type { RawItem } from './raw-item.ts';

/** Code of the calendar an OpenCPS bundle holds: it has one and gives it no name. */
export const BUNDLE_CALENDAR = 'OPENCPS';

/** Holidays and office hours, wherever they were read, as one calendar; its agency is said when the import is planned. */
export function joinCalendar(items: RawItem[], calendarCode: string): RawItem[] {
  const [first] = items;
  if (!first) return [];
  const places = new Map<string, BundlePlace>();
  const lists: Record<'workingTimes' | 'exceptions', unknown[]> = { workingTimes: [], exceptions: [] };
  for (const { body, places: read } of items)
    for (const field of ['workingTimes', 'exceptions'] as const) {
      const rows = body[field];
      if (!Array.isArray(rows)) continue;
      const shift = lists[field].length;
      lists[field] = lists[field].concat(rows);
      for (const [path, place] of read) {
        const match = /^\/(\w+)\/(\d+)(.*)$/.exec(path);
        if (match?.[1] === field) places.set(`/${field}/${Number(match[2]) + shift}${match[3]}`, place);
      }
    }
  const body = { calendarCode, calendarName: 'Lịch làm việc OpenCPS', scope: 'nation', ...lists };
  const { file, line } = first;
  return [{ kind: 'calendar', body, file, line, places, findings: items.flatMap(({ findings }) => findings) }];
}
