// Why this date: the acts of a deadline ledger in words.
import type {
  Bilingual,
  ClockAct,
  ClockActKind,
  Duration,
  DurationUnit,
  ExplainedClockAct,
  Instant,
} from '../../../schemas/types/index.ts';
import { showMoment } from './local-time.ts';

const UNITS = {
  'working-day': { vi: 'ngày làm việc', en: 'working days' },
  hour: { vi: 'giờ làm việc', en: 'office hours' },
  'calendar-day': { vi: 'ngày', en: 'calendar days' },
  month: { vi: 'tháng', en: 'months' },
} as const satisfies Record<DurationUnit, Bilingual>;

/** What a unit of time is called. */
export const unitWords = (unit: DurationUnit): Bilingual => UNITS[unit];

const VERBS = {
  start: { vi: 'Bắt đầu tính thời hạn', en: 'The time limit starts' },
  pause: { vi: 'Tạm dừng tính thời hạn', en: 'The clock is paused' },
  resume: { vi: 'Tiếp tục tính thời hạn', en: 'The clock resumes' },
  restart: { vi: 'Tính lại thời hạn từ đầu', en: 'The time limit restarts from zero' },
  extend: { vi: 'Hẹn lại ngày trả kết quả', en: 'A new date is appointed' },
  recompute: { vi: 'Lịch làm việc thay đổi, tính lại hạn', en: 'The calendar changed and the date is computed anew' },
  stop: { vi: 'Kết thúc tính thời hạn', en: 'The clock stops' },
} as const satisfies Record<ClockActKind, Bilingual>;

/** A restart that begins the next phase of `dueDatePattern` starts nothing over: the next appointment is counted. */
const NEXT_PHASE: Bilingual = { vi: 'Tính ngày hẹn tiếp theo', en: 'The next appointment is counted' };

/** What older ledgers gave as the reason of a phase: the name of its field. */
const FIELD_AS_REASON = /^dueDatePhase \d$/;

/** A date counted anew by another time limit follows a new version of the procedure; by the same, a new calendar. */
function verbOf({ kind, duration, phase }: ClockAct): Bilingual {
  if (kind === 'restart' && phase !== undefined) return NEXT_PHASE;
  if (kind === 'recompute' && duration)
    return {
      vi: 'Quy trình sang phiên bản mới, tính lại hạn',
      en: 'The procedure has a new version and the date is computed anew',
    };
  return VERBS[kind];
}

/** One sentence for one act: when, what, how long, from which due date to which, by which reason and legal basis. */
export function explainClockAct(act: ClockAct, before: Instant | undefined, after: Instant | undefined): Bilingual {
  return {
    vi: sentence(VIETNAMESE, 'vi', act, before, after),
    en: sentence(ENGLISH, 'en', act, before, after),
  };
}

interface Words {
  readonly waited: (text: string) => string;
  readonly due: string;
  readonly none: string;
  readonly reason: string;
  readonly basis: string;
  readonly from: string;
  readonly fixed: string;
  readonly appointment: string;
  readonly phase: string;
}

const VIETNAMESE: Words = {
  waited: (text) => `đã chờ ${text} giờ làm việc`,
  due: 'hạn trả',
  none: 'không có hạn trả',
  reason: 'lý do',
  basis: 'căn cứ',
  from: 'tính từ',
  fixed: 'ngày ấn định',
  appointment: 'lần hẹn',
  phase: 'theo kỳ hạn của quy trình, kỳ',
};
const ENGLISH: Words = {
  waited: (text) => `${text} office hours waited`,
  due: 'due',
  none: 'no due date',
  reason: 'reason',
  basis: 'by',
  from: 'counted from',
  fixed: 'a date set by hand',
  appointment: 'appointment',
  phase: 'by the phases of the procedure, phase',
};

function sentence(
  words: Words,
  language: keyof Bilingual,
  act: ClockAct,
  before: Instant | undefined,
  after: Instant | undefined,
): string {
  const details = [
    act.appointment && `${words.appointment} ${act.appointment}`,
    act.phase === undefined ? act.duration && showDuration(act.duration, language) : `${words.phase} ${act.phase}`,
    act.from && `${words.from} ${showMoment(act.from)}`,
    act.fixed && act.kind !== 'extend' && words.fixed,
    act.waitedMinutes && words.waited(showHours(act.waitedMinutes)),
    after === undefined ? words.none : `${words.due} ${moved(before, after)}`,
    act.reason && !FIELD_AS_REASON.test(act.reason) && `${words.reason}: ${act.reason}`,
    act.legalBasis && `${words.basis} ${act.legalBasis}`,
  ];
  return `${showMoment(act.at)}: ${verbOf(act)[language]}; ${details.filter(Boolean).join('; ')}.`;
}

const showDuration = ({ count, unit }: Duration, language: keyof Bilingual): string =>
  `${count} ${UNITS[unit][language]}`;

const showHours = (minutes: number): string => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;

const moved = (before: Instant | undefined, after: Instant): string =>
  before === undefined || before === after ? showMoment(after) : `${showMoment(before)} → ${showMoment(after)}`;

/** Every act of a ledger with its sentence, in order. */
export const explainLedger = (clock: readonly ClockAct[]): ExplainedClockAct[] =>
  clock.map((act, index) => ({
    act,
    sentence: explainClockAct(act, clock[index - 1]?.dueDate ?? undefined, act.dueDate ?? undefined),
  }));
