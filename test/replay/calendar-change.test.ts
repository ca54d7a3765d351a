// A changed calendar: which open dossiers move and by how much, then a job that moves them, and one that takes it back.
import assert from 'node:assert/strict';
import test from 'node:test';
import { systemActor } from '../../engine/domain/access/actor.ts';
import { replay } from '../../engine/domain/dossier/apply.ts';
import { extendDeadline } from '../../engine/usecases/extend-deadline.ts';
import { previewCalendar } from '../../engine/usecases/preview-calendar.ts';
import { publishRelease } from '../../engine/usecases/publish-release.ts';
import { Refused } from '../../engine/usecases/refused.ts';
import { reverseJob } from '../../engine/usecases/reverse-job.ts';
import { saveDraft } from '../../engine/usecases/save-draft.ts';
import { startRecomputation } from '../../engine/usecases/start-recomputation.ts';
import { takeAction } from '../../engine/usecases/take-action.ts';
import { drainJobs } from '../../engine/workers/job-loop.ts';
import type { Calendar } from '../../schemas/types/index.ts';
import { check } from '../../schemas/validate.ts';
import { action, step } from '../support/act-fixture.ts';
import { type TimedEngine, timedEngine } from '../support/timed-engine.ts';

const at = (local: string): string => new Date(`${local.replace(' ', 'T')}+07:00`).toISOString();
const procedure = {
  steps: [step('B1', 'processing', { durationCount: 4 }), step('B2', 'waiting'), step('X', 'done')],
  actions: [
    action('1100', '', 'B1'),
    action('5200', 'B1', 'B2'),
    action('3000', 'B2', 'B1'),
    action('4000', 'B1', 'X'),
  ],
};

/** Changes the national calendar's draft. */
async function draftCalendar({ engine }: TimedEngine, change: (calendar: Calendar) => Calendar): Promise<string> {
  const [stored] = await engine.definitions.allDrafts('calendar');
  const checked = check('Calendar', stored?.body);
  assert.ok(stored && checked.ok);
  const { code, revision } = stored;
  await saveDraft(engine, systemActor, {
    kind: 'calendar',
    code,
    body: { ...change(checked.value) },
    expectedRevision: revision,
  });
  return stored.code;
}

const offOn =
  (date: string) =>
  (calendar: Calendar): Calendar => ({
    ...calendar,
    exceptions: [...calendar.exceptions, { date, kind: 'off', description: 'Nghỉ bù bão' }],
  });

async function datesOf({ engine }: TimedEngine, id: string) {
  const dossier = await engine.dossiers.find(id);
  assert.deepEqual(replay(await engine.dossiers.log(id)), dossier);
  return [dossier?.dates.dueDate, dossier?.step?.dueDate];
}

test('a day off entered later tells whom it moves, moves them as a job with the reason in their ledgers, and is taken back', async (t) => {
  const timed = await timedEngine(t, procedure);
  const { engine } = timed;
  const moves = await timed.dossier(1, ['1100']);
  const promised = await timed.dossier(2, ['1100']);
  const ended = await timed.dossier(3, ['1100', '4000']);
  await extendDeadline(engine, systemActor, promised, {
    newDueDate: at('2026-03-20 10:00'),
    reason: 'Chờ xác minh',
    apology: 'Xin lỗi',
  });
  assert.deepEqual(await datesOf(timed, moves), [at('2026-03-11 09:00'), at('2026-03-10 09:00')]);
  const code = await draftCalendar(timed, offOn('2026-03-09'));
  const told = await previewCalendar(engine, systemActor, code);
  assert.deepEqual(
    [told.draft, told.looked, told.moved, told.later, told.earlier, told.uncountable],
    [true, 2, 2, 1, 0, 0],
  );
  const [first] = told.items;
  assert.deepEqual(
    [first?.dossierId, first?.from, first?.to, first?.days],
    [moves, at('2026-03-11 09:00'), at('2026-03-12 09:00'), 1],
  );
  assert.deepEqual(
    await datesOf(timed, moves),
    [at('2026-03-11 09:00'), at('2026-03-10 09:00')],
    'a preview writes nothing',
  );

  await publishRelease(engine, systemActor, { items: [{ kind: 'calendar', code }], reason: 'Nghỉ bù bão' });
  const job = await startRecomputation(engine, systemActor, code, 'Nghỉ bù bão');
  await drainJobs(engine);
  assert.deepEqual((await engine.jobs.findJob(job.id))?.counts, { total: 2, waiting: 0, done: 2, refused: 0, left: 0 });
  assert.deepEqual(await datesOf(timed, moves), [at('2026-03-12 09:00'), at('2026-03-11 09:00')]);
  assert.deepEqual(await datesOf(timed, promised), [at('2026-03-20 10:00'), at('2026-03-11 09:00')], 'a promise stays');
  const last = (await engine.dossiers.find(moves))?.clock.at(-1);
  assert.deepEqual([last?.kind, last?.reason], ['recompute', 'Nghỉ bù bão']);
  assert.equal((await engine.dossiers.log(ended)).at(-1)?.command, 'act');
  assert.equal((await previewCalendar(engine, systemActor, code)).moved, 0);

  const again = await startRecomputation(engine, systemActor, code, 'Lần nữa');
  await drainJobs(engine);
  assert.equal((await engine.jobs.findJob(again.id))?.counts.left, 2);

  await takeAction(engine, systemActor, promised, { actionCode: '4000' });
  const back = await reverseJob(engine, systemActor, job.id, 'Nhầm ngày');
  await drainJobs(engine);
  const { counts } = (await engine.jobs.findJob(back.id)) ?? {};
  assert.deepEqual(counts, { total: 2, waiting: 0, done: 1, refused: 1, left: 0 });
  assert.deepEqual(await datesOf(timed, moves), [at('2026-03-11 09:00'), at('2026-03-10 09:00')]);
});

test('the time of a body moves with the calendar like the others, and back', async (t) => {
  const timed = await timedEngine(t, {
    steps: [step('B1', 'processing', { sequenceNo: '1' }), step('X', 'done')],
    actions: [action('1100', '', 'B1'), action('4000', 'B1', 'X')],
    process: { sequences: [{ sequenceNo: '1', sequenceName: 'Phòng', sequenceRole: '', durationCount: '4' }] },
  });
  const { engine } = timed;
  const id = await timed.dossier(1, ['1100']);
  const laneDue = async () => (await engine.dossiers.find(id))?.step?.laneDueDate;
  assert.equal(await laneDue(), at('2026-03-10 09:00'));
  const code = await draftCalendar(timed, offOn('2026-03-09'));
  const [told] = (await previewCalendar(engine, systemActor, code)).items;
  assert.deepEqual(told?.others, [{ of: 'lane', from: at('2026-03-10 09:00'), to: at('2026-03-11 09:00') }]);
  await publishRelease(engine, systemActor, { items: [{ kind: 'calendar', code }], reason: 'Nghỉ bù bão' });
  const job = await startRecomputation(engine, systemActor, code, 'Nghỉ bù bão');
  await drainJobs(engine);
  assert.equal(await laneDue(), at('2026-03-11 09:00'));
  await reverseJob(engine, systemActor, job.id, 'Nhầm ngày');
  await drainJobs(engine);
  assert.equal(await laneDue(), at('2026-03-10 09:00'));
});

test('what waited is counted again with the days it waited over', async (t) => {
  const timed = await timedEngine(t, procedure);
  const { engine } = timed;
  const id = await timed.dossier(1, ['1100']);
  timed.at('2026-03-05 09:00');
  await takeAction(engine, systemActor, id, { actionCode: '5200', actionNote: 'Thiếu' });
  timed.at('2026-03-10 09:00');
  await takeAction(engine, systemActor, id, { actionCode: '3000' });
  assert.deepEqual(await datesOf(timed, id), [at('2026-03-17 09:00'), at('2026-03-16 09:00')]);
  const code = await draftCalendar(timed, offOn('2026-03-12'));
  await publishRelease(engine, systemActor, { items: [{ kind: 'calendar', code }], reason: 'Nghỉ bù' });
  await startRecomputation(engine, systemActor, code, 'Nghỉ bù');
  await drainJobs(engine);
  assert.deepEqual(await datesOf(timed, id), [at('2026-03-18 09:00'), at('2026-03-17 09:00')]);
});

test('A14 a calendar that would have no working day is told beforehand, and acts on it are refused by name', async (t) => {
  const timed = await timedEngine(t, procedure);
  const { engine } = timed;
  const id = await timed.dossier(1, ['1100']);
  const code = await draftCalendar(timed, (calendar) => ({ ...calendar, workingTimes: [], exceptions: [] }));
  assert.equal((await previewCalendar(engine, systemActor, code)).uncountable, 1);
  await publishRelease(engine, systemActor, { items: [{ kind: 'calendar', code }], reason: 'Nhầm' });
  await takeAction(engine, systemActor, id, { actionCode: '5200', actionNote: 'Thiếu' });
  await assert.rejects(
    takeAction(engine, systemActor, id, { actionCode: '3000' }),
    (error) => error instanceof Refused && error.reasons.some((reason) => reason.code === 'calendar-empty'),
  );
  const job = await startRecomputation(engine, systemActor, code, 'Thử');
  await drainJobs(engine);
  const { rows } = await engine.jobs.listItems(job.id, { offset: 0, limit: 10 });
  assert.deepEqual(
    rows.map(({ state }) => state),
    ['refused'],
  );
});
