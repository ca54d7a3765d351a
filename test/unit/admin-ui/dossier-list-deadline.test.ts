import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Dated, deadlineAt, judgedAt } from '../../../admin-ui/resources/dossiers/deadline.ts';

const NOW = Date.parse('2026-11-23T03:00:00.000Z');
const open: Dated = { dueDate: null, stepDueDate: null, releaseDate: null, finishDate: null, paused: false };
const dueIn = (milliseconds: number): Dated => ({ ...open, dueDate: new Date(NOW + milliseconds).toISOString() });
const [MINUTE, HOUR, DAY] = [60_000, 3_600_000, 86_400_000];

test('a deadline reads in the largest unit that fills it, on either side of now', () => {
  const cases: [number, string, string, number][] = [
    [5 * DAY + HOUR, 'running', 'day', 5],
    [2 * DAY, 'running', 'day', 2],
    [2 * DAY - MINUTE, 'soon', 'day', 1],
    [3 * HOUR + 59 * MINUTE, 'soon', 'hour', 3],
    [20_000, 'soon', 'minute', 1],
    [0, 'soon', 'minute', 1],
    [-1, 'late', 'minute', 1],
    [-3 * HOUR, 'late', 'hour', 3],
    [-26 * HOUR, 'late', 'day', 1],
  ];
  for (const [left, state, unit, count] of cases) {
    const deadline = deadlineAt(dueIn(left), NOW);
    assert.deepEqual([deadline.state, deadline.span], [state, { unit, count }], `${left} ms`);
  }
});

test('before reception the deadline of the step is told, and told to be the step’s', () => {
  const stepDueDate = '2026-11-23T08:00:00.000Z';
  assert.deepEqual(deadlineAt({ ...open, stepDueDate }, NOW), {
    state: 'soon',
    at: stepDueDate,
    of: 'step',
    span: { unit: 'hour', count: 5 },
  });
  assert.equal(deadlineAt({ ...dueIn(DAY), stepDueDate }, NOW).of, 'dossier');
});

test('no date, no deadline', () => {
  assert.deepEqual(deadlineAt(open, NOW), { state: 'none', at: null, of: 'dossier', span: null });
});

test('a paused, released or finished dossier is never late, however long its date has passed', () => {
  const passed = new Date(NOW - DAY).toISOString();
  fc.assert(
    fc.property(
      fc.constantFrom<Partial<Dated>>({ paused: true }, { releaseDate: passed }, { finishDate: passed }),
      fc.integer({ min: 0, max: 1e12 }),
      (still, late) => {
        const { state, span } = deadlineAt({ ...dueIn(-late), stepDueDate: passed, ...still }, NOW);
        assert.notEqual(state, 'late');
        assert.notEqual(state, 'soon');
        assert.equal(span, null);
      },
    ),
  );
});

test('what has ended is told apart from a result that waits', () => {
  const at = '2026-11-20T03:00:00.000Z';
  assert.equal(deadlineAt({ ...dueIn(DAY), releaseDate: at }, NOW).state, 'released');
  assert.equal(deadlineAt({ ...dueIn(DAY), releaseDate: at, finishDate: at }, NOW).state, 'ended');
});

test('an online dossier that nobody took in shows when it is to be received, until it is', () => {
  const receptionDueDate = '2026-11-23T08:00:00.000Z';
  const row = { ...open, receptionDueDate, stepDueDate: '2026-12-23T08:00:00.000Z', receiveDate: null };
  assert.deepEqual([deadlineAt(row, NOW).at, deadlineAt(row, NOW).of], [receptionDueDate, 'reception']);
  assert.equal(deadlineAt({ ...row, receiveDate: receptionDueDate }, NOW).of, 'step');
  assert.equal(deadlineAt({ ...row, dueDate: receptionDueDate }, NOW).of, 'dossier');
});

test('what has ended is told early, on time or late by its days; what had no date is not judged', () => {
  const ended = (releaseDate: string) => judgedAt({ ...open, dueDate: '2026-11-23T08:00:00.000Z', releaseDate });
  assert.deepEqual(
    [ended('2026-11-20T08:00:00.000Z'), ended('2026-11-23T09:00:00.000Z'), ended('2026-11-24T01:00:00.000Z')],
    ['early', 'on-time', 'late'],
  );
  assert.deepEqual([judgedAt(open), judgedAt(dueIn(-DAY))], [undefined, undefined]);
});
