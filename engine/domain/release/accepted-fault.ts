import type { AcceptedFault, Bilingual, Finding, LocalDate, ReviewState } from '../../../schemas/types/index.ts';
import { addMonths, dateOfDay, dayOfDate } from '../calendar/local-time.ts';
import type { Found } from './what-blocks.ts';
import { lossOf } from './what-is-lost.ts';

/** A fault is accepted for so many months at most. */
export const MOST_MONTHS = 12;

/** Everything that decides whether a fault may be accepted. */
export interface AcceptanceCase {
  /** What is found at the place now; undefined where nothing is. */
  finding: Finding | undefined;
  /** Whether the definition came with an import. */
  imported: boolean;
  /** Whether it is in force, dossiers run on it, or it was just imported from where it is in use. */
  inUse: boolean;
  /** Whether what is used says the same at the place, so that the fault is no new one. */
  inherited: boolean;
  until: LocalDate;
  today: LocalDate;
}

const LOSSES: Record<'money' | 'dossier', Bilingual> = {
  money: { vi: 'lỗi này có thể làm thất thu hoặc thu sai tiền', en: 'money could be lost by this fault' },
  dossier: { vi: 'lỗi này có thể làm thất lạc hoặc hỏng hồ sơ', en: 'a dossier could be lost by this fault' },
};

const untilFault = (until: LocalDate, today: LocalDate): Bilingual[] => {
  const [last, now] = [dayOfDate(until), dayOfDate(today)];
  if (last === undefined) return [{ vi: 'ngày hết hạn không có trong lịch', en: 'there is no such end date' }];
  if (now === undefined || last < now) return [{ vi: 'ngày hết hạn đã qua', en: 'the end date has passed' }];
  const latest = addMonths(now, MOST_MONTHS);
  const day = dateOfDay(latest).split('-').reverse().join('/');
  if (last <= latest) return [];
  return [
    {
      vi: `chỉ chấp nhận tối đa ${MOST_MONTHS} tháng, đến ${day}`,
      en: `it may be accepted for ${MOST_MONTHS} months at most, until ${day}`,
    },
  ];
};

/** Every reason why a fault may not be accepted; empty where it may be. */
export function whyNotAcceptable({ finding, imported, inUse, inherited, until, today }: AcceptanceCase): Bilingual[] {
  if (!finding) return [{ vi: 'chỗ này không còn lỗi đó', en: 'this fault is no longer there' }];
  if (finding.severity !== 'error')
    return [{ vi: 'đây không phải lỗi chặn áp dụng', en: 'this finding does not keep it from being put into effect' }];
  const loss = lossOf(finding.code);
  return [
    ...(loss ? [LOSSES[loss]] : []),
    ...(imported ? [] : [{ vi: 'định nghĩa này không phải do nhập về', en: 'the definition was not imported' }]),
    ...(inUse ? [] : [{ vi: 'định nghĩa này chưa được dùng', en: 'the definition is not in use' }]),
    ...(inherited || !inUse
      ? []
      : [
          {
            vi: 'lỗi mới có, không phải kế thừa từ bản đang dùng',
            en: 'the fault is new, not inherited from what is used',
          },
        ]),
    ...untilFault(until, today),
  ];
}

/** The fault that lets an error pass on a day; undefined where none does. */
export function acceptedFor(
  faults: readonly AcceptedFault[],
  { kind, code, finding, mark }: Found,
  today: LocalDate,
): AcceptedFault | undefined {
  return faults.find(
    (fault) =>
      fault.kind === kind &&
      fault.code === code &&
      fault.findingCode === finding.code &&
      fault.mark === mark &&
      fault.until >= today &&
      lossOf(finding.code) === undefined,
  );
}

/** A day within so many days is near. */
const NEAR_DAYS = 30;

/** Whether the last day of an acceptance is near or past. */
export function isNear(until: LocalDate, today: LocalDate): boolean {
  const [last, now] = [dayOfDate(until), dayOfDate(today)];
  return last !== undefined && now !== undefined && last - now <= NEAR_DAYS;
}

/** How an accepted fault stands, in the light of everything found in its definition now. */
export function acceptedState(fault: AcceptedFault, found: readonly Found[], today: LocalDate): ReviewState {
  const { mark, until, findingCode, path } = fault;
  const same = found.some((one) => one.mark === mark);
  const wrong = same || found.some(({ finding }) => finding.code === findingCode && finding.path === path);
  if (!wrong) return 'mended';
  if (until < today) return 'over';
  if (!same) return 'changed';
  return isNear(until, today) ? 'ending' : 'open';
}
