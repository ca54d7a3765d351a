import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dueOf } from '../../../admin-ui/resources/calendars/due-answer.ts';
import { clockText, hoursText, likeMonday, weekOf, withHours } from '../../../admin-ui/resources/calendars/week.ts';
import { inputOfInstant, instantOfInput } from '../../../admin-ui/resources/shared-configs/inputs/local-instant.ts';
import { compileCalendar } from '../../../engine/domain/calendar/compile-calendar.ts';

const OFFICE = '07:00-11:30,13:30-17:00';

test('the week begins on Monday; a weekday without a row is inherited, unreadable hours stay as text', () => {
  const week = weekOf([
    { day: 2, hours: OFFICE },
    { day: 7, hours: '' },
    { day: 3, hours: 'sáng' },
  ]);
  assert.deepEqual(
    week.map(({ day }) => day),
    [2, 3, 4, 5, 6, 7, 1],
  );
  assert.deepEqual(
    week.map(({ inherited }) => inherited),
    [false, false, true, true, true, false, true],
  );
  assert.equal(week[1]?.halves, undefined);
  assert.deepEqual(week[5]?.halves, {});
});

test('hours written from the grid are the hours read into it', () => {
  for (const text of [OFFICE, '07:30-11:30', '13:00-16:45', '']) {
    const halves = weekOf([{ day: 2, hours: text }])[0]?.halves ?? {};
    assert.equal(hoursText(halves), text);
  }
  assert.equal(clockText(65), '01:05');
});

test('a weekday is set, taken out and copied; rows stay in the order of the week', () => {
  const rows = withHours([{ day: 1, hours: '' }], 2, OFFICE);
  assert.deepEqual(
    rows.map(({ day }) => day),
    [2, 1],
  );
  assert.deepEqual(withHours(rows, 1, undefined), [{ day: 2, hours: OFFICE }]);
  assert.deepEqual(
    likeMonday(rows).map(({ day, hours }) => `${day} ${hours}`),
    [`2 ${OFFICE}`, `3 ${OFFICE}`, `4 ${OFFICE}`, `5 ${OFFICE}`, `6 ${OFFICE}`, '1 '],
  );
});

const calendar = compileCalendar(
  [
    {
      calendarCode: 'X',
      calendarName: 'X',
      scope: 'nation',
      workingTimes: [2, 3, 4, 5, 6].map((day) => ({ day, hours: OFFICE })),
      exceptions: [],
    },
  ],
  'x',
);

test('a due date is tried with Vietnamese time in and the instant out', () => {
  // Friday evening: counting begins on Monday at seven, five working days later is the next Monday.
  const answer = dueOf(calendar, '2026-03-06T18:00', 5, 'working-day');
  assert.deepEqual(answer, { starts: '2026-03-09T00:00:00.000Z', due: '2026-03-16T00:00:00.000Z' });
  assert.deepEqual(dueOf(calendar, '', 5, 'hour'), { fault: 'incomplete' });
  assert.deepEqual(dueOf(calendar, '2026-03-06T18:00', 0, 'hour'), { fault: 'incomplete' });
  assert.deepEqual(dueOf({ ...calendar, weekdays: [] }, '2026-03-06T18:00', 1, 'hour'), { fault: 'never' });
});

test('an input of date and time shows and reads Vietnamese time', () => {
  assert.equal(inputOfInstant('2026-08-26T08:00:00.000Z'), '2026-08-26T15:00');
  assert.equal(instantOfInput('2026-08-26T15:00'), '2026-08-26T08:00:00.000Z');
  assert.equal(inputOfInstant('nothing'), '');
  assert.equal(instantOfInput('2026-08'), undefined);
});
