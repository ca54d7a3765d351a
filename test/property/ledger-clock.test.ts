import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { compileCalendar } from '../../engine/domain/calendar/compile-calendar.ts';
import { type ClockRequest, decideClockAct } from '../../engine/domain/calendar/decide-clock-act.ts';
import { readLedger } from '../../engine/domain/calendar/ledger.ts';
import { workingTimeBetween } from '../../engine/domain/calendar/office-time.ts';
import type { ClockAct } from '../../schemas/types/index.ts';
import { check } from '../../schemas/validate.ts';
import seed from '../../seeds/reference/calendar.json' with { type: 'json' };

const checked = check('Calendar', seed);
assert.ok(checked.ok);
const calendar = compileCalendar([checked.value], 'VN:1');
const FIRST = Date.UTC(2024, 0, 1);

const minutes = fc.integer({ min: 0, max: 30 * 1440 });
const durations = fc.record({
  count: fc.integer({ min: 1, max: 40 }),
  unit: fc.constantFrom('working-day' as const, 'hour' as const),
});
const requests = fc.oneof(
  fc.record({ kind: fc.constantFrom('pause' as const, 'resume' as const, 'stop' as const) }),
  fc.record({ kind: fc.constantFrom('start' as const, 'restart' as const, 'extend' as const), duration: durations }),
);

const later = (instant: string, by: number): string => new Date(Date.parse(instant) + by * 60_000).toISOString();
const write = (acts: ClockAct[], request: ClockRequest, now: string): void => {
  acts.push(decideClockAct(readLedger(acts), request, calendar, now));
};

test('a clock that waited gives the same office time as one that did not', () => {
  fc.assert(
    fc.property(
      minutes,
      durations,
      fc.array(fc.tuple(minutes, minutes), { maxLength: 4 }),
      (start, duration, waits) => {
        const acts: ClockAct[] = [];
        const begin = new Date(FIRST + start * 60_000).toISOString();
        write(acts, { kind: 'start', duration }, begin);
        const promised = workingTimeBetween(calendar, begin, readLedger(acts).dueDate ?? begin);
        let now = begin;
        let waited = 0;
        for (const [work, wait] of waits) {
          const paused = later(now, work);
          now = later(paused, wait);
          write(acts, { kind: 'pause' }, paused);
          write(acts, { kind: 'resume' }, now);
          waited += workingTimeBetween(calendar, paused, now);
        }
        const due = readLedger(acts).dueDate ?? begin;
        assert.equal(workingTimeBetween(calendar, begin, due), promised + waited);
      },
    ),
  );
});

test('whatever is asked in whatever order, every act is complete and the ledger tells the last date', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(minutes, requests), { maxLength: 12 }), (asked) => {
      const acts: ClockAct[] = [];
      let now = new Date(FIRST).toISOString();
      for (const [gap, request] of asked) {
        now = later(now, gap);
        write(acts, request, now);
        const last = acts.at(-1);
        assert.ok(check('ClockAct', last).ok);
        const ledger = readLedger(acts);
        assert.equal(ledger.dueDate ?? null, last?.dueDate);
        assert.equal(ledger.pausedAt !== undefined, ledger.state === 'paused');
        assert.equal(ledger.explanation.length, acts.length);
      }
    }),
  );
});
