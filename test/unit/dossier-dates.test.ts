import assert from 'node:assert/strict';
import test from 'node:test';
import type { ProcessStep, ServiceProcess } from '../../schemas/types/index.ts';
import { action, Case, citizen, NOW, officer, part, type Sketch, step } from '../support/act-fixture.ts';

const an = officer('an');
const ONE_DAY_LATER = '2026-03-05T02:00:00.000Z';

/** A dossier that goes through steps of these statuses; the n-th act carries the n-th date option, none when absent. */
function through(
  statuses: string[],
  options: (number | undefined)[] = [],
  process: Partial<ServiceProcess> = {},
  more: Partial<ProcessStep> = {},
): Sketch {
  return {
    steps: statuses.map((status, index) => step(`B${index}`, status, more)),
    actions: statuses.map((_status, index) =>
      action(`A${index}`, index === 0 ? '' : `B${index - 1}`, `B${index}`, {
        postAction: options[index] === undefined ? '' : JSON.stringify({ CHANGE_DATE: { dateOption: options[index] } }),
      }),
    ),
    process,
  };
}

/** Acts one after the other, a working day apart. */
function run(sketch: Sketch, channel: 'direct' | 'online' = 'direct', acts = sketch.actions.length): Case {
  const one = new Case(sketch, an, NOW, channel);
  for (const [index, { actionCode }] of sketch.actions.slice(0, acts).entries()) {
    one.now = new Date(Date.parse(NOW) + index * 86_400_000).toISOString();
    assert.deepEqual(one.act(an, { actionCode, actionNote: 'x' }), [], actionCode);
  }
  return one;
}

const clock = ({ dossier }: Case) => dossier.clock.map(({ kind }) => kind);
const FIVE_DAYS = '2026-03-11T02:00:00.000Z';

for (const status of [
  'new',
  'receiving',
  'collecting',
  'waiting',
  'paying',
  'pausing',
  'correcting',
  'cancelling',
  'denied',
  'cancelled',
])
  test(`entering ${status} is no reception: no date, no clock, no number`, () => {
    const { dossier } = run(through([status]));
    assert.deepEqual([dossier.dates.receiveDate, dossier.dates.dueDate, dossier.dossierNo], [null, null, undefined]);
    assert.ok(dossier.clock.every(({ kind }) => kind === 'stop'));
  });

for (const status of ['processing', 'interoperating', 'handover', 'releasing', 'done'])
  test(`entering ${status} is the reception nobody else said`, () => {
    const { dossier } = run(through(['receiving', status]));
    assert.equal(dossier.dates.receiveDate, ONE_DAY_LATER);
    assert.equal(dossier.dates.dueDate, '2026-03-12T02:00:00.000Z');
    assert.match(dossier.dossierNo ?? '', /^H20\.31-260305-\d{4}$/);
  });

test('dateOption 2 receives at a step that is before reception', () => {
  const { dossier } = run(through(['receiving'], [2]));
  assert.deepEqual([dossier.dates.receiveDate, dossier.dates.dueDate], [NOW, FIVE_DAYS]);
});

test('a dossier is received and numbered once', () => {
  const one = run(through(['processing', 'waiting', 'processing', 'processing'], [2, 0, 2, 2]));
  assert.equal(one.dossier.dates.receiveDate, NOW);
  assert.equal(one.log.flatMap(({ events }) => events).filter(({ type }) => type === 'numbered').length, 1);
  assert.deepEqual(clock(one), ['start', 'pause', 'restart']);
});

test('dateOption 10 gives a number and no due date; a later dateOption 2 starts the clock', () => {
  const numbered = run(through(['processing'], [10]));
  assert.ok(numbered.dossier.dossierNo);
  assert.deepEqual([clock(numbered), numbered.dossier.dates.dueDate], [[], null]);
  const received = run(through(['processing', 'processing'], [10, 2]));
  assert.deepEqual(clock(received), ['start']);
  const online = run(through(['receiving', 'processing'], [10, 0]), 'online');
  assert.deepEqual(clock(online), ['start']);
});

for (const option of [0, 4, 7, 8])
  test(`dateOption ${option} leaves a running clock alone`, () => {
    const one = run(through(['processing', 'processing'], [2, option]));
    assert.deepEqual([clock(one), one.dossier.dates.dueDate, one.dossier.lockState], [['start'], FIVE_DAYS, '']);
  });

test('dateOption 1 pauses, and the next act that does not pause resumes by the office time waited', () => {
  const one = run(through(['processing', 'processing', 'processing'], [2, 1, 0]));
  assert.deepEqual(clock(one), ['start', 'pause', 'resume']);
  assert.equal(one.dossier.dates.dueDate, '2026-03-12T02:00:00.000Z');
  assert.equal(one.dossier.lockState, '');
});

test('several pausing acts in a row are one pause', () => {
  assert.deepEqual(clock(run(through(['processing', 'waiting', 'paying', 'processing'], [2, 0, 1, 0]))), [
    'start',
    'pause',
    'resume',
  ]);
});

test('dateOption 6 counts the whole limit again from now, also where a supplement said resume', () => {
  const one = run(through(['processing', 'waiting', 'processing'], [2, 0, 6]));
  assert.deepEqual(clock(one), ['start', 'pause', 'restart']);
  assert.equal(one.dossier.dates.dueDate, '2026-03-13T02:00:00.000Z');
  assert.deepEqual(clock(run(through(['processing', 'processing'], [2, 6]))), ['start', 'restart']);
});

test('waiting for a payment resumes, waiting for a supplement restarts with its legal basis (NĐ 61/2018 Đ19.4)', () => {
  assert.equal(run(through(['processing', 'paying', 'processing'])).dossier.clock.at(-1)?.kind, 'resume');
  const last = run(through(['processing', 'waiting', 'processing'])).dossier.clock.at(-1);
  assert.deepEqual([last?.kind, last?.legalBasis], ['restart', 'NĐ 61/2018/NĐ-CP Đ19.4']);
});

test('dateOption 4 is a release, 5 the end of the clock as well', () => {
  const released = run(through(['processing', 'processing'], [2, 4])).dossier;
  assert.deepEqual([released.dates.releaseDate, released.dates.finishDate], [ONE_DAY_LATER, null]);
  const finished = run(through(['processing', 'processing'], [2, 5]));
  assert.deepEqual(
    [finished.dossier.dates.releaseDate, finished.dossier.dates.finishDate],
    [ONE_DAY_LATER, ONE_DAY_LATER],
  );
  assert.deepEqual(clock(finished), ['start', 'stop']);
});

test('a pause for good is lifted neither by a phase nor by a restart, and ends with the dossier', () => {
  const phases = { dueDatePattern: '{"dueDatePhase":[{"workDay":1}]}' };
  const one = run(
    through(['processing', 'processing', 'processing', 'processing', 'denied'], [2, 9, 11, 6, 0], phases),
  );
  assert.deepEqual([clock(one), one.dossier.lockState], [['start', 'pause', 'stop'], 'PAUSE_OVERDUE']);
});

for (const [option, due] of [
  [11, '2026-03-06T02:00:00.000Z'],
  [12, '2026-03-09T02:00:00.000Z'],
  [13, '2026-03-10T02:00:00.000Z'],
] as const)
  test(`dateOption ${option} takes the due date from its phase, receives or not, and numbers`, () => {
    const phases = { dueDatePattern: '{"dueDatePhase":[{"allDay":2},{"workDay":3},{"allDay":3,"workDay":1}]}' };
    const { dossier } = run(through(['processing'], [option], phases));
    assert.equal(dossier.dates.dueDate, due);
    const before = run(through(['receiving'], [option], phases)).dossier;
    assert.deepEqual(
      [before.dates.dueDate, before.dates.receiveDate, before.dossierNo !== undefined],
      [due, null, true],
    );
  });

test('a second phase replaces the date of the first and says so in the ledger', () => {
  const phases = { dueDatePattern: '{"dueDatePhase":[{"workDay":5},{"workDay":3}]}' };
  const one = run(through(['processing', 'paying', 'processing'], [11, 0, 12], phases));
  assert.deepEqual(clock(one), ['start', 'pause', 'restart']);
  assert.equal(one.dossier.dates.dueDate, '2026-03-11T02:00:00.000Z');
});

const editable = { dueDatePattern: '{"editable":true,"dueDatePhase":[{"workDay":1}]}' };
const typed = '2026-03-20T02:00:00.000Z';
const typing = (sketch: Sketch, acts: number, dueDate = typed) => {
  const one = run(sketch, 'direct', acts);
  const refused = one.act(an, { actionCode: sketch.actions[acts]?.actionCode ?? '', actionNote: 'x', dueDate });
  return { refused, due: one.dossier.dates.dueDate };
};

test('a typed due date wins over the limit and over the phase', () => {
  assert.deepEqual(typing(through(['processing'], [2], editable), 0), { refused: [], due: typed });
  assert.deepEqual(typing(through(['processing'], [11], editable), 0), { refused: [], due: typed });
  assert.deepEqual(typing(through(['processing', 'processing'], [2, 11], editable), 1), { refused: [], due: typed });
});

test('a due date is not typed where the act sets none, where the process says no, or in the past', () => {
  assert.deepEqual(typing(through(['processing', 'processing'], [2, 0], editable), 1).refused, [
    'due-date-not-editable',
  ]);
  assert.deepEqual(typing(through(['processing'], [2]), 0).refused, ['due-date-not-editable']);
  assert.deepEqual(typing(through(['processing'], [2], editable), 0, '2026-03-03T02:00:00.000Z').refused, [
    'form-invalid',
  ]);
});

test('an end that leads on is reopened: its dates go, and dateOption 6 counts anew', () => {
  const one = run(through(['processing', 'denied', 'processing'], [2, 0, 6]));
  assert.deepEqual([one.dossier.dates.releaseDate, one.dossier.dates.finishDate], [null, null]);
  assert.deepEqual(clock(one), ['start', 'stop', 'restart']);
});

test('an online draft is not submitted before it leaves the applicant, a desk dossier at once', () => {
  const submitted = (channel: 'direct' | 'online', acts: number) =>
    run(through(['new', 'receiving']), channel, acts).dossier.dates.submitDate;
  assert.deepEqual(
    [submitted('online', 1), submitted('online', 2), submitted('direct', 1)],
    [null, ONE_DAY_LATER, NOW],
  );
});

test('the first handling is dated even when it follows a supplement asked at reception', () => {
  const { dates } = run(through(['receiving', 'waiting', 'processing'])).dossier;
  assert.deepEqual(
    [dates.processDate, dates.endorsementDate],
    ['2026-03-06T02:00:00.000Z', '2026-03-06T02:00:00.000Z'],
  );
});

test('closing a dossier that waits is no supplement', () => {
  assert.equal(run(through(['receiving', 'waiting', 'denied'])).dossier.dates.endorsementDate, null);
});

test('each request to withdraw or to correct carries its own date', () => {
  const { dates } = run(through(['processing', 'cancelling', 'processing', 'cancelling', 'correcting'])).dossier;
  assert.deepEqual(
    [dates.cancellingDate, dates.correctingDate],
    ['2026-03-07T02:00:00.000Z', '2026-03-08T02:00:00.000Z'],
  );
});

test('a step with time of its own has a date of its own', () => {
  const { step: at } = run(through(['processing'], [], {}, { durationCount: 0.5 })).dossier;
  assert.equal(at?.dueDate, '2026-03-04T08:00:00.000Z');
});

test('a dossier done in one act needs its papers, and has reception, number, clock and end together (NĐ 61/2018 Đ17.4)', () => {
  const sketch = { ...through(['done']), parts: [part('TP01', { required: true })] };
  const one = new Case(sketch);
  assert.deepEqual(one.act(an, 'A0'), ['part-missing']);
  const free = run(through(['done']));
  assert.deepEqual(clock(free), ['start', 'stop']);
  assert.deepEqual([free.dossier.dates.receiveDate, free.dossier.dates.finishDate], [NOW, NOW]);
});

test('a citizen whose submission is the reception starts the clock', () => {
  const sketch: Sketch = {
    steps: [step('B1', 'processing')],
    actions: [action('1300', '', 'B1', { autoEvent: 'submit' })],
  };
  const one = new Case(sketch, citizen('hoa'), NOW, 'online');
  assert.deepEqual(one.act(citizen('hoa'), '1300'), []);
  assert.equal(one.dossier.dates.dueDate, FIVE_DAYS);
});
