import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { timeBarOf } from '../../../admin-ui/resources/dossiers/page/deadline/time-bar.ts';
import type { ClockAct } from '../../../schemas/types/index.ts';

const day = (count: number): string => new Date(Date.UTC(2026, 2, 1) + count * 86_400_000).toISOString();
const at = (count: number): number => Date.parse(day(count));
const start: ClockAct = { kind: 'start', at: day(0), dueDate: day(10) };
const kinds = (acts: ClockAct[], now: number) => timeBarOf(acts, now)?.stretches.map(({ kind }) => kind);
const shares = (acts: ClockAct[], now: number) =>
  timeBarOf(acts, now)?.stretches.map(({ kind, from, to }) => [kind, from, to]);

test('there is no picture before the clock starts', () => {
  assert.equal(timeBarOf([], at(0)), undefined);
});

test('a running deadline is what is counted and what is left', () => {
  assert.deepEqual(shares([start], at(4)), [
    ['running', 0, 0.4],
    ['left', 0.4, 1],
  ]);
});

test('what runs past its date is late, up to now', () => {
  assert.deepEqual(shares([start], at(20)), [
    ['running', 0, 0.5],
    ['late', 0.5, 1],
  ]);
});

test('a pause stands still and is never late', () => {
  const paused: ClockAct[] = [start, { kind: 'pause', at: day(5), dueDate: day(10) }];
  assert.deepEqual(kinds(paused, at(20)), ['running', 'paused']);
  assert.deepEqual(kinds(paused, at(6)), ['running', 'paused', 'left']);
});

test('after a pause the count goes on to the new date', () => {
  const resumed: ClockAct[] = [
    start,
    { kind: 'pause', at: day(2), dueDate: day(10) },
    { kind: 'resume', at: day(6), dueDate: day(14) },
  ];
  assert.deepEqual(kinds(resumed, at(7)), ['running', 'paused', 'running', 'left']);
  assert.equal(timeBarOf(resumed, at(7))?.marks.find(({ kind }) => kind === 'due')?.at, 1);
});

test('a deadline that ended has no now; what was not needed is told apart from what is left', () => {
  const ended: ClockAct[] = [start, { kind: 'stop', at: day(5), dueDate: day(10) }];
  assert.deepEqual(kinds(ended, at(400)), ['running', 'unused']);
  assert.deepEqual(
    timeBarOf(ended, at(400))?.marks.map(({ kind }) => kind),
    ['act', 'act', 'due'],
  );
});

test('marks that would cover each other are one, with their numbers', () => {
  const close: ClockAct[] = [
    start,
    { kind: 'pause', at: day(0.1), dueDate: day(10) },
    { kind: 'resume', at: day(5), dueDate: day(15) },
  ];
  const labels = timeBarOf(close, at(6))?.marks.flatMap(({ kind, label }) => (kind === 'act' ? [label] : []));
  assert.deepEqual(labels, ['1–2', '3']);
});

test('everything on the bar is on the bar, and stretches follow each other', () => {
  const act = fc.record({
    kind: fc.constantFrom('pause', 'resume', 'restart', 'extend', 'stop') as fc.Arbitrary<ClockAct['kind']>,
    after: fc.integer({ min: 0, max: 30 }),
    due: fc.option(fc.integer({ min: 0, max: 60 }), { nil: undefined }),
  });
  fc.assert(
    fc.property(fc.array(act, { maxLength: 8 }), fc.integer({ min: 0, max: 90 }), (steps, now) => {
      let passed = 0;
      const acts = steps.map(({ kind, after, due }): ClockAct => {
        passed += after;
        return { kind, at: day(passed), ...(due === undefined ? {} : { dueDate: day(due) }) };
      });
      const bar = timeBarOf([start, ...acts], at(now)) ?? assert.fail();
      for (const { at: place } of bar.marks) assert.ok(place >= 0 && place <= 1);
      let last = 0;
      for (const { from, to } of bar.stretches) {
        assert.ok(from >= last && to > from && to <= 1);
        last = to;
      }
    }),
  );
});
