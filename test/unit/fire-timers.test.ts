// What the clock does with a dossier when something of it is due.
import assert from 'node:assert/strict';
import test from 'node:test';
import { timerActor } from '../../engine/domain/access/actor.ts';
import { applyEntry } from '../../engine/domain/dossier/apply.ts';
import { fillDraws } from '../../engine/domain/dossier/decision.ts';
import { numberEffects } from '../../engine/domain/dossier/effects.ts';
import { type Fired, fireTimers } from '../../engine/domain/dossier/fire-timers.ts';
import { timersOf } from '../../engine/domain/dossier/timers.ts';
import type { LogEntry } from '../../schemas/types/index.ts';
import { action, Case, citizen, officer, part, type Sketch, step } from '../support/act-fixture.ts';

const an = officer('an');
const at = (local: string): string => new Date(`${local.replace(' ', 'T')}+07:00`).toISOString();

/** Lets a dossier's clock do what it has to at a moment, and writes it as the engine would. */
function fire(one: Case, now: string): Fired {
  one.now = now;
  const context = one.context(timerActor);
  const fired = fireTimers(one.dossier, context);
  if (!fired.firing) return fired;
  const { events, draws } = fired.firing;
  const entry: LogEntry = {
    id: context.entryId,
    dossierId: one.dossier.id,
    seq: one.dossier.seq + 1,
    at: now,
    actor: { kind: 'timer', username: timerActor.username, name: timerActor.name },
    command: 'timer',
    note: fired.firing.note,
    events: fillDraws(
      { events, draws },
      draws.map(({ counters }) => counters.map(() => 1)),
    ),
  };
  one.log.push(entry);
  one.dossier = applyEntry(one.dossier, entry);
  return fired;
}

const dueLater = (one: Case) => {
  const { table, calendar } = one.context(an);
  return timersOf(one.dossier, table, calendar).map(({ kind }) => kind);
};

const sketch = (more: Partial<Sketch> = {}): Sketch => ({
  steps: [
    step('B1', 'processing', { durationCount: 1 }),
    step('B2', 'waiting'),
    step('X', 'done'),
    step('Y', 'unresolved'),
  ],
  actions: [
    action('1100', '', 'B1'),
    action('5200', 'B1', 'B2'),
    action('3000', 'B2', 'B1'),
    action('4000', 'B1', 'X'),
  ],
  ...more,
});

function waiting(more: Partial<Sketch> = {}): Case {
  const one = new Case(sketch(more));
  assert.deepEqual(one.act(an, '1100'), []);
  assert.deepEqual(one.act(an, { actionCode: '5200', actionNote: 'Thiếu bản đồ' }), []);
  return one;
}

test('A6 a dossier whose supplement did not come in fifteen working days is ended, once, with a document and a reason', () => {
  const one = waiting();
  fire(one, at('2026-03-25 08:59'));
  assert.equal(one.dossier.status, 'waiting');
  const { firing } = fire(one, at('2026-03-25 09:00'));
  const { dossier } = one;
  assert.equal(dossier.status, 'unresolved');
  assert.equal(dossier.step?.final, true);
  assert.equal(dossier.dates.finishDate, at('2026-03-25 09:00'));
  assert.deepEqual(dossier.clock.at(-1)?.kind, 'stop');
  assert.match(firing?.note ?? '', /15 ngày làm việc/);
  assert.deepEqual(
    dossier.documents.map(({ documentName }) => documentName),
    ['MAU_02', 'MAU_05'],
  );
  assert.deepEqual(
    dossier.documents.map(({ by, reason }) => [by, reason]),
    [
      ['an', 'Thiếu bản đồ'],
      [timerActor.name, firing?.note],
    ],
    'each says why',
  );
  assert.deepEqual(firing?.effects, [], 'applicant and portal are told as of every change of state');
  assert.deepEqual(dueLater(one), []);
  assert.equal(fire(one, at('2026-03-26 09:00')).firing, undefined);
  assert.deepEqual(one.act(an, '3000'), ['dossier-closed']);
});

test('A6 the number of working days is the step’s, else the procedure’s; 0 waits for ever', () => {
  const own = waiting({
    steps: [step('B1', 'processing'), step('B2', 'waiting', { waitLimit: 2 }), step('X', 'done')],
    process: { supplementLimit: 5 },
  });
  fire(own, at('2026-03-06 09:00'));
  assert.equal(own.dossier.status, 'unresolved');
  const five = waiting({ process: { supplementLimit: 5 } });
  fire(five, at('2026-03-10 17:00'));
  assert.equal(five.dossier.status, 'waiting');
  fire(five, at('2026-03-11 09:00'));
  assert.equal(five.dossier.status, 'unresolved');
  const never = waiting({ process: { supplementLimit: 0 } });
  assert.equal(fire(never, at('2027-03-11 09:00')).firing, undefined);
});

test('applicant and holder are reminded once, three working days before a wait ends, or as many as the procedure says', () => {
  const told = ({ firing }: Fired) =>
    firing?.effects.map(({ payload }) => [payload.notificationType, payload.waitUntil]) ?? [];
  const one = waiting();
  assert.deepEqual(told(fire(one, at('2026-03-20 08:59'))), []);
  const until = at('2026-03-25 09:00');
  assert.deepEqual(told(fire(one, at('2026-03-20 09:00'))), [
    ['EMPL-WAIT-NEAR', until],
    ['APLC-WAIT-NEAR', until],
  ]);
  assert.deepEqual(told(fire(one, at('2026-03-23 09:00'))), [], 'once');
  const five = waiting({ process: { supplementReminder: 5 } });
  assert.deepEqual(told(fire(five, at('2026-03-18 09:00'))).length, 2);
  const never = waiting({ process: { supplementReminder: 0 } });
  assert.deepEqual(told(fire(never, at('2026-03-24 17:00'))), []);
  const shorter = waiting({ process: { supplementLimit: 2 } });
  assert.deepEqual(told(fire(shorter, at('2026-03-05 17:00'))), [], 'never before the wait began');
  const late = waiting();
  fire(late, at('2026-04-20 09:00'));
  assert.equal(late.dossier.status, 'unresolved', 'nobody is told of an end that has come');
});

test('A6 where the process has an act of its own for the end of the wait, that act is carried out with its note', () => {
  const one = waiting({
    steps: [step('B1', 'processing'), step('B2', 'waiting', { waitLimit: 3 }), step('X', 'done'), step('Y', 'denied')],
    actions: [
      action('1100', '', 'B1'),
      action('5200', 'B1', 'B2'),
      action('9001', 'B2', 'Y', { autoEvent: 'timmer', actionName: 'Trả hồ sơ' }),
    ],
  });
  const { firing } = fire(one, at('2026-03-09 09:00'));
  assert.equal(one.dossier.status, 'denied');
  assert.equal(firing?.action?.actionCode, '9001');
  assert.match(firing?.note ?? '', /Trả hồ sơ/);
  assert.deepEqual(
    one.dossier.documents.map(({ documentType }) => documentType),
    ['MAU_02', 'MAU_03'],
  );
});

test('timers that are late together are one command and one message', () => {
  const one = new Case(sketch());
  one.act(an, '1100');
  const { firing } = fire(one, at('2026-05-04 09:00'));
  assert.deepEqual(
    firing?.events.flatMap((event) => (event.type === 'timed' ? event.alarms.map(({ kind }) => kind) : [event.type])),
    ['step-due', 'dossier-due', 'apology-due'],
  );
  assert.equal(firing?.effects.length, 1);
  assert.deepEqual(firing?.effects[0]?.payload.about, ['step-due', 'dossier-due', 'apology-due']);
  assert.equal(fire(one, at('2026-05-05 09:00')).firing, undefined);
});

test('A4 the apology is due one working day before the deadline, once, and again only for another deadline', () => {
  const one = new Case(sketch());
  one.act(an, '1100');
  assert.equal(one.dossier.dates.dueDate, at('2026-03-11 09:00'));
  fire(one, at('2026-03-05 09:00'));
  const { firing } = fire(one, at('2026-03-10 09:00'));
  assert.deepEqual(firing?.effects[0]?.payload.notificationType, 'EMPL-APOLOGY-DUE');
  assert.deepEqual(dueLater(one), ['dossier-due']);
  one.act(an, { actionCode: '5200', actionNote: 'Thiếu' });
  one.now = at('2026-03-16 09:00');
  one.act(an, '3000');
  assert.deepEqual(dueLater(one), ['step-due', 'dossier-due', 'apology-due']);
});

test('an act of the clock whose condition does not hold yet waits, and nothing is written', () => {
  const one = new Case(
    sketch({
      actions: [
        action('1100', '', 'B1'),
        action('9001', 'B1', 'X', { autoEvent: 'timmer', preCondition: '= fee.total > 0' }),
      ],
      steps: [step('B1', 'processing'), step('X', 'done')],
      process: { durationCount: 0 },
    }),
  );
  one.act(an, '1100');
  const fired = fire(one, at('2026-03-04 10:00'));
  assert.equal(fired.firing, undefined);
  assert.deepEqual(
    fired.waiting.map(({ kind }) => kind),
    ['auto-act'],
  );
});

test('an act of the clock that is refused is recorded with its reasons and left to be tried again', () => {
  const one = new Case({
    actions: [action('1000', '', 'N'), action('9001', 'N', 'B1', { autoEvent: 'timmer', actionName: 'Tiếp nhận' })],
    steps: [step('N', 'receiving'), step('B1', 'processing')],
    parts: [part('TP1', { required: true })],
  });
  one.act(an, '1000');
  const { firing } = fire(one, at('2026-03-04 10:00'));
  const [timed] = firing?.events ?? [];
  assert.ok(timed?.type === 'timed' && (timed.refused?.length ?? 0) > 0);
  assert.deepEqual(
    firing?.effects.map(({ kind }) => kind),
    ['timer-act'],
  );
  assert.equal(firing?.effects[0]?.payload.entry, one.dossier.step?.entry);
  assert.equal(fire(one, at('2026-03-04 11:00')).firing, undefined);
});

test('an online dossier that nobody took in raises its alarm after eight office hours, or the time of its procedure', () => {
  const online = (process: Sketch['process']) => {
    const one = new Case(
      sketch({
        steps: [step('N', 'receiving'), step('B1', 'processing')],
        actions: [action('1000', '', 'N', { autoEvent: 'submit' }), action('1100', 'N', 'B1')],
        ...(process ? { process } : {}),
      }),
      citizen('hoa'),
      at('2026-03-04 15:00'),
      'online',
    );
    assert.deepEqual(one.act(citizen('hoa'), '1000'), []);
    return one;
  };
  const usual = online({});
  assert.equal(usual.dossier.dates.receptionDueDate, at('2026-03-05 15:00'));
  const { firing } = fire(usual, at('2026-03-05 15:00'));
  assert.equal(firing?.effects[0]?.payload.notificationType, 'EMPL-RECEPTION-DUE');
  assert.equal(
    online({ receptionLimit: { count: 2, unit: 'hour' } }).dossier.dates.receptionDueDate,
    at('2026-03-04 17:00'),
  );
  const taken = online({});
  taken.now = at('2026-03-05 08:00');
  assert.deepEqual(taken.act(an, '1100'), []);
  assert.ok(!dueLater(taken).includes('reception-due'));
});

test('what the clock of a trial would have sent is withheld', () => {
  const one = new Case(sketch());
  one.act(an, '1100');
  one.now = at('2026-05-04 09:00');
  const trial = { kind: 'service-process', code: 'QT', revision: 1, invited: ['an'], openedBy: 'an' } as const;
  const dossier = { ...one.dossier, trial: { ...trial, invited: [...trial.invited] } };
  const context = one.context(timerActor);
  const { firing } = fireTimers(dossier, context);
  const [opened] = one.log;
  assert.ok(firing && opened);
  const effects = numberEffects(firing.effects, dossier, { ...opened, events: firing.events });
  assert.deepEqual(
    effects.map(({ kind, state }) => `${kind} ${state}`),
    ['notify withheld'],
  );
});
