import type { DueDateRule } from '../../../schemas/types/index.ts';
import { finding } from './faults.ts';
import { isObject, type Read, readObject } from './read-json.ts';

/** A count of days as written, a number or its text; undefined for anything else. */
function dayCount(value: unknown): number | undefined {
  if (value === undefined) return 0;
  const count = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof count === 'number' && count >= 0 && count <= 10_000 ? count : undefined;
}

function readPhase(phase: unknown): { allDay: number; workDay: number } | undefined {
  if (!isObject(phase) || !('allDay' in phase || 'workDay' in phase)) return undefined;
  const allDay = dayCount(phase.allDay);
  const workDay = dayCount(phase.workDay);
  return allDay !== undefined && Number.isInteger(allDay) && workDay !== undefined ? { allDay, workDay } : undefined;
}

const DUE_DATE_KEYS: ReadonlySet<string> = new Set([
  'editable',
  'dueDatePhase',
  'dueDateNotify',
  'hour',
  'processHour',
]);
const MOST_PHASES = 3;

/** Reads the JSON of `dueDatePattern` (§3.9); phases by weekday or day of month were never implemented and are refused. */
export function readDueDatePattern(text: string): Read<DueDateRule> {
  const { value, findings } = readObject(text, 'dueDatePattern');
  for (const key of Object.keys(value))
    if (!DUE_DATE_KEYS.has(key))
      findings.push(
        finding(
          'warning',
          'due-key-unknown',
          '',
          { vi: `dueDatePattern không có khoá “${key}”`, en: `dueDatePattern has no key “${key}”` },
          key,
        ),
      );
  const phases: unknown[] = Array.isArray(value.dueDatePhase) ? value.dueDatePhase : [];
  if (phases.length > MOST_PHASES || (value.dueDatePhase !== undefined && !Array.isArray(value.dueDatePhase)))
    findings.push(
      finding('error', 'due-phases', '', {
        vi: `dueDatePhase phải là danh sách tối đa ${MOST_PHASES} kỳ`,
        en: `dueDatePhase must be a list of at most ${MOST_PHASES} phases`,
      }),
    );
  const rule: DueDateRule = { editable: value.editable === true || value.editable === 'true', phases: [] };
  for (const [index, phase] of phases.slice(0, MOST_PHASES).entries()) {
    const read = readPhase(phase);
    rule.phases.push(read ?? { allDay: 0, workDay: 0 });
    if (!read)
      findings.push(
        finding(
          'error',
          'due-phase-unknown',
          '',
          {
            vi: `dueDatePhase thứ ${index + 1} phải có allDay (số ngày, nguyên) hoặc workDay (số ngày làm việc) từ 0`,
            en: `dueDatePhase ${index + 1} must have allDay (whole days) or workDay (working days) from 0`,
          },
          JSON.stringify(phase),
        ),
      );
  }
  const notify = value.dueDateNotify;
  if (isObject(notify)) {
    const { type } = notify;
    const amount = dayCount(notify.value);
    if ((type === 'day' || type === 'hour' || type === '%') && amount !== undefined)
      rule.notify = { type, value: amount };
    else
      findings.push(
        finding('warning', 'due-notify-unknown', '', {
          vi: 'dueDateNotify phải có type là day, hour hoặc % và value từ 0',
          en: 'dueDateNotify must have a type of day, hour or % and a value from 0',
        }),
      );
  }
  return { value: rule, findings };
}
