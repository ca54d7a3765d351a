import assert from 'node:assert/strict';
import test from 'node:test';
import { appointmentsOf } from '../../engine/domain/calendar/appointments.ts';
import { explainLedger } from '../../engine/domain/calendar/ledger-words.ts';
import { replay } from '../../engine/domain/dossier/apply.ts';
import { offeredActions } from '../../engine/domain/dossier/offered-actions.ts';
import { check } from '../../schemas/validate.ts';
import {
  action,
  Case,
  citizen,
  engineActor,
  officer,
  part,
  type Sketch,
  step,
  timerActor,
} from '../support/act-fixture.ts';

const an = officer('an');
const plain: Sketch = {
  steps: [
    step('B1', 'processing', { durationCount: 2 }),
    step('B2', 'waiting'),
    step('B3', 'releasing'),
    step('X', 'done'),
    step('N', 'denied'),
  ],
  actions: [
    action('1100', '', 'B1'),
    action('5200', 'B1', 'B2'),
    action('1101', 'B2', 'B1'),
    action('2000', 'B1', 'B3'),
    action('4200', 'B1', 'N'),
    action('4000', 'B3', 'X'),
    action('7400', 'B3', ''),
  ],
};

test('a dossier runs from its first act to its end, and its log replays to the same dossier', () => {
  const one = new Case(plain);
  for (const code of ['1100', '2000', '4000']) assert.deepEqual(one.act(an, code), []);
  assert.equal(one.dossier.status, 'done');
  assert.match(one.dossier.dossierNo ?? '', /^H20\.31-260304-\d{4}$/);
  assert.deepEqual({ ...replay(one.log), revision: one.dossier.revision }, one.dossier);
  const checked = check('Dossier', one.dossier);
  assert.deepEqual(checked.ok ? [] : checked.errors, []);
});

test('an action that does not leave the current step, or another step than the one seen, is refused', () => {
  const one = new Case(plain);
  assert.deepEqual(one.act(an, '9999'), ['no-such-action']);
  assert.deepEqual(one.act(an, '2000'), ['act-elsewhere']);
  assert.deepEqual(one.act(an, '1100'), []);
  assert.deepEqual(one.act(an, { actionCode: '1100', stepCode: '' }), ['dossier-moved']);
  assert.deepEqual(one.act(an, { actionCode: '2000', stepCode: 'B1' }), []);
});

test('a closed dossier takes no act', () => {
  const one = new Case(plain);
  for (const code of ['1100', '2000', '4000']) one.act(an, code);
  assert.deepEqual(one.act(an, '4000'), ['dossier-closed']);
});

test('going back leads to the step the dossier came from', () => {
  const one = new Case(plain);
  for (const code of ['1100', '2000', '7400']) assert.deepEqual(one.act(an, code), [], code);
  assert.equal(one.dossier.step?.stepCode, 'B1');
  assert.equal(one.dossier.dates.releaseDate, null);
});

test('a refusal and a request for supplement need their reason', () => {
  const one = new Case(plain);
  one.act(an, '1100');
  assert.deepEqual(one.act(an, '4200'), ['note-missing']);
  assert.deepEqual(one.act(an, { actionCode: '4200', actionNote: '  ' }), ['note-missing']);
  assert.deepEqual(one.act(an, { actionCode: '4200', actionNote: 'sai thẩm quyền' }), []);
  assert.equal(one.dossier.status, 'denied');
});

test('the clock stands while a supplement is awaited and restarts from zero when it is back (NĐ 61/2018 Đ19.4)', () => {
  const one = new Case(plain);
  one.act(an, '1100');
  assert.equal(one.dossier.dates.dueDate, '2026-03-11T02:00:00.000Z');
  one.act(an, { actionCode: '5200', actionNote: 'thiếu bản sao' });
  assert.equal(one.dossier.lockState, 'PAUSE');
  one.now = '2026-03-09T03:00:00.000Z';
  one.act(an, '1101');
  assert.deepEqual(
    one.dossier.clock.map(({ kind }) => kind),
    ['start', 'pause', 'restart'],
  );
  assert.equal(one.dossier.dates.dueDate, '2026-03-16T03:00:00.000Z');
  assert.equal(one.dossier.lockState, '');
});

test('an action told to resume moves the date by the office time that was waited', () => {
  const one = new Case({
    ...plain,
    configs: [{ actionCode: '1101', actionName: 'x', insideProcess: true, dateOption: 3 }],
  });
  one.act(an, '1100');
  one.act(an, { actionCode: '5200', actionNote: 'x' });
  one.now = '2026-03-05T02:00:00.000Z';
  one.act(an, '1101');
  assert.equal(one.dossier.clock.at(-1)?.kind, 'resume');
  assert.equal(one.dossier.dates.dueDate, '2026-03-12T02:00:00.000Z');
});

test('several actions of one code are told apart by their conditions, in the order of the definition', () => {
  const sketch: Sketch = {
    steps: [step('B1', 'processing'), step('B2', 'processing'), step('B3', 'processing')],
    actions: [
      action('1100', '', 'B1'),
      action('2000', 'B1', 'B2', { preCondition: 'online=true' }),
      action('2000', 'B1', 'B3', { preCondition: 'online=false' }),
    ],
  };
  const direct = new Case(sketch);
  direct.act(an, '1100');
  direct.act(an, '2000');
  assert.equal(direct.dossier.step?.stepCode, 'B3');
  const online = new Case(sketch, an, undefined, 'online');
  online.act(an, '1100');
  online.act(an, '2000');
  assert.equal(online.dossier.step?.stepCode, 'B2');
});

test('all reasons are told together, each in both languages and with who can mend it', () => {
  const sketch: Sketch = {
    steps: [step('B1', 'processing'), step('N', 'denied')],
    actions: [
      action('1100', '', 'B1'),
      action('4200', 'B1', 'N', { preCondition: 'online=true,multipleCheck=1', createDossierFiles: 'KQTC' }),
    ],
    parts: [part('KQTC', { partType: 2 })],
  };
  const one = new Case(sketch);
  one.act(an, '1100');
  const reasons = one.reasons(officer('ld', 'LD'), '4200');
  assert.deepEqual(reasons.map(({ code }) => code).sort(), [
    'condition-fails',
    'condition-fails',
    'not-your-step',
    'note-missing',
    'part-missing',
  ]);
  for (const { message, mender } of reasons)
    for (const text of [message.vi, message.en, mender.vi, mender.en]) assert.ok(text.length > 3);
});

test('only who holds a role of the step at its agency may act; a named executor shuts the others out', () => {
  const sketch: Sketch = {
    ...plain,
    actions: plain.actions.map((one) => (one.actionCode === '1100' ? { ...one, allowAssignUser: 1 } : one)),
  };
  const one = new Case(sketch);
  assert.deepEqual(one.act(officer('xa', 'CV', 'H20.99'), '1100'), ['not-your-step']);
  assert.deepEqual(one.act(officer('ld', 'LD'), '1100'), ['not-your-step']);
  one.act(an, { actionCode: '1100', assignUsers: [{ username: 'binh', assigned: 1 }] });
  assert.deepEqual(
    one.dossier.holders.map(({ username }) => username),
    ['binh'],
  );
  assert.deepEqual(one.act(an, '2000'), ['not-your-step']);
  assert.deepEqual(one.act(officer('binh'), '2000'), []);
});

for (const [title, allowAssignUser, assignUsers, refused] of [
  ['nobody may be named where the action assigns nobody', 0, [{ username: 'binh', assigned: 1 }], ['assignee-kind']],
  [
    'co-operators are not taken where only executors are',
    1,
    [
      { username: 'an', assigned: 1 },
      { username: 'binh', assigned: 2 },
    ],
    ['assignee-kind'],
  ],
  [
    'co-operators are taken at 2',
    2,
    [
      { username: 'an', assigned: 1 },
      { username: 'binh', assigned: 2 },
    ],
    [],
  ],
  ['an executor must be among those named', 3, [{ username: 'binh', assigned: 3 }], ['assignee-missing']],
  [
    'one person only at 5',
    5,
    [
      { username: 'an', assigned: 1 },
      { username: 'binh', assigned: 1 },
    ],
    ['assignee-kind'],
  ],
  ['nobody who left', 1, [{ username: 'cu', assigned: 1 }], ['assignee-unfit']],
  ['nobody of another agency', 1, [{ username: 'xa', assigned: 1 }], ['assignee-unfit']],
  ['nobody without a role of the step', 1, [{ username: 'ld', assigned: 1 }], ['assignee-unfit']],
  ['nobody unknown', 1, [{ username: 'ai', assigned: 1 }], ['assignee-unfit']],
] as const)
  test(`assigning: ${title}`, () => {
    const one = new Case({
      steps: [step('B1', 'processing')],
      actions: [action('1100', '', 'B1', { allowAssignUser })],
    });
    assert.deepEqual(one.act(an, { actionCode: '1100', assignUsers: [...assignUsers] }), [...refused]);
  });

test('a step that nobody can hold is not forwarded to', () => {
  const lonely = step('B1', 'processing', {
    roles: [{ roleCode: 'VT', roleName: 'Văn thư', moderator: true, condition: '' }],
  });
  const one = new Case({ steps: [lonely], actions: [action('1100', '', 'B1')] });
  assert.deepEqual(one.act(an, '1100'), ['nobody-holds-step']);
});

test('who acted at a step gets the dossier back there (roleAsStep !)', () => {
  const sketch: Sketch = {
    steps: [
      step('B1', 'processing'),
      step('B2', 'processing', { roles: [] }),
      step('B3', 'processing', { roleAsStep: '!B1' }),
    ],
    actions: [action('1100', '', 'B1'), action('2000', 'B1', 'B2'), action('2001', 'B2', 'B3')],
  };
  const one = new Case(sketch);
  one.act(an, '1100');
  one.act(officer('binh'), '2000');
  one.act(an, '2001');
  assert.deepEqual(
    one.dossier.holders.map(({ username }) => username),
    ['binh'],
  );
});

test('timer, listener and special acts are not for people, and a timer carries out its own only', () => {
  const sketch: Sketch = {
    steps: [step('B1', 'processing'), step('B2', 'processing')],
    actions: [
      action('1100', '', 'B1'),
      action('2000', 'B1', 'B2', { autoEvent: 'timmer' }),
      action('2001', 'B1', 'B2', { autoEvent: 'listener' }),
    ],
  };
  const one = new Case(sketch);
  one.act(an, '1100');
  assert.deepEqual(one.act(an, '2000'), ['automatic-only']);
  assert.deepEqual(one.act(an, '2001'), ['automatic-only']);
  assert.deepEqual(one.act(timerActor, '2001'), ['automatic-only']);
  assert.deepEqual(one.act(timerActor, '2000'), []);
});

test('a citizen is told whose the first act is, by the roles that begin, not that nobody holds a step without a name', () => {
  const own = new Case(plain, citizen('hoa'), undefined, 'online');
  const context = own.context(citizen('hoa'));
  const begins = offeredActions(own.dossier, context).find(({ action: { actionCode } }) => actionCode === '1100');
  const why = begins?.reasons.find(({ code }) => code === 'not-your-step' || code === 'nobody-holds-step');
  assert.equal(why?.code, 'not-your-step', JSON.stringify(begins?.reasons));
});

test('a citizen submits only a dossier of their own', () => {
  const sketch: Sketch = {
    steps: [step('B1', 'receiving')],
    actions: [action('1300', '', 'B1', { autoEvent: 'submit' })],
  };
  assert.deepEqual(new Case(sketch, citizen('hoa'), undefined, 'online').act(citizen('khac'), '1300'), [
    'not-your-step',
  ]);
  const own = new Case(sketch, citizen('hoa'), undefined, 'online');
  assert.deepEqual(own.act(citizen('hoa'), '1300'), []);
  assert.equal(own.dossier.dates.receiveDate, null);
  assert.equal(own.dossier.dossierNo, undefined);
});

test('reception needs every required paper, and what an action produces must be there', () => {
  const one = new Case({ ...plain, parts: [part('TP01', { required: true }), part('TP02')] });
  const [missing] = one.reasons(an, '1100');
  assert.deepEqual([missing?.code, missing?.details.partNos], ['part-missing', ['TP01']]);
});

const fee = (more: object) =>
  JSON.stringify({ feeAmount: 50_000, serviceAmount: 20_000, paymentFee: 'Lệ phí', editable: 0, ...more });
const charging = (requestPayment: number, paymentFee = ''): Sketch => ({
  steps: [step('B1', 'processing'), step('B2', 'processing')],
  actions: [
    action('1100', '', 'B1'),
    action('2000', 'B1', 'B1', { requestPayment, paymentFee }),
    action('2001', 'B1', 'B1', { requestPayment: 5 }),
  ],
});

for (const [requestPayment, kind] of [
  [1, 'advance'],
  [2, 'settlement'],
] as const)
  test(`requestPayment ${requestPayment} asks for the configured fee once, and 5 then collects it once`, () => {
    const one = new Case(charging(requestPayment, fee({})));
    one.act(an, '1100');
    assert.deepEqual(one.act(an, '2000'), []);
    const { payment } = one.dossier;
    assert.deepEqual([payment?.kind, payment?.total, payment?.state], [kind, 70_000, 'requested']);
    one.act(an, '2000');
    assert.equal(one.dossier.payment?.sheetId, payment?.sheetId);
    one.act(an, '2001');
    assert.equal(one.dossier.payment?.state, 'paid');
    const paid = one.dossier.payment;
    for (const code of ['2000', '2001']) {
      one.act(an, code);
      assert.deepEqual(one.dossier.payment, paid, code);
    }
  });

test('amounts come from the client only where the definition lets them be changed', () => {
  const fixed = new Case(charging(2, fee({ editable: 0 })));
  fixed.act(an, '1100');
  assert.deepEqual(fixed.act(an, { actionCode: '2000', payment: { feeAmount: 1 } }), ['fee-not-editable']);
  const open = new Case(charging(2, fee({ editable: 2 })));
  open.act(an, '1100');
  assert.deepEqual(open.act(an, { actionCode: '2000', payment: { serviceAmount: 1 } }), ['fee-not-editable']);
  assert.deepEqual(open.act(an, { actionCode: '2000', payment: { feeAmount: 30_000 } }), []);
  assert.equal(open.dossier.payment?.total, 50_000);
});

test('reporting, asking again and collecting need something that was requested; 5 with its own fee is complete in itself', () => {
  for (const requestPayment of [3, 4]) {
    const one = new Case(charging(requestPayment));
    one.act(an, '1100');
    assert.deepEqual(one.act(an, '2000'), ['payment-missing']);
  }
  const bare = new Case(charging(0));
  bare.act(an, '1100');
  assert.deepEqual(bare.act(an, '2001'), ['payment-missing']);
  const desk = new Case(charging(5, fee({})));
  desk.act(an, '1100');
  assert.deepEqual(desk.act(an, '2000'), []);
  assert.deepEqual([desk.dossier.payment?.kind, desk.dossier.payment?.state], ['desk', 'paid']);
});

test('the due date is typed by an officer only where the process lets it be edited', () => {
  const dueDate = '2026-03-20T02:00:00.000Z';
  assert.deepEqual(new Case(plain).act(an, { actionCode: '1100', dueDate }), ['due-date-not-editable']);
  const one = new Case({ ...plain, process: { dueDatePattern: '{"editable":true}' } });
  assert.deepEqual(one.act(an, { actionCode: '1100', dueDate }), []);
  assert.equal(one.dossier.dates.dueDate, dueDate);
});

test('phases of the due date count calendar days, then working days (dateOption 11)', () => {
  const one = new Case({
    ...plain,
    configs: [{ actionCode: '1100', actionName: 'x', insideProcess: true, dateOption: 11 }],
    process: { dueDatePattern: '{"dueDatePhase":[{"allDay":2,"workDay":1}]}' },
  });
  one.act(an, '1100');
  assert.equal(one.dossier.dates.dueDate, '2026-03-09T02:00:00.000Z');
});

test('a pause for good is lifted by no later act (dateOption 9)', () => {
  const one = new Case({
    ...plain,
    configs: [{ actionCode: '5200', actionName: 'x', insideProcess: true, dateOption: 9, userNote: 1 }],
  });
  one.act(an, '1100');
  one.act(an, { actionCode: '5200', actionNote: 'x' });
  one.act(an, '1101');
  assert.equal(one.dossier.lockState, 'PAUSE_OVERDUE');
  assert.deepEqual(
    one.dossier.clock.map(({ kind }) => kind),
    ['start', 'pause'],
  );
});

test('an act outside the process changes no step', () => {
  const one = new Case({ ...plain, configs: [{ actionCode: '2000', actionName: 'x', insideProcess: false }] });
  one.act(an, '1100');
  const before = one.dossier.step;
  assert.deepEqual(one.act(an, '2000'), []);
  assert.deepEqual(one.dossier.step, before);
});

test('the values of an action form are checked against its schema', () => {
  const form = {
    type: 'object',
    additionalProperties: false,
    required: ['so'],
    properties: { so: { type: 'number' } },
  };
  const one = new Case({ ...plain, configs: [{ actionCode: '2000', actionName: 'x', insideProcess: true, form }] });
  one.act(an, '1100');
  assert.deepEqual(one.act(an, '2000'), ['form-invalid']);
  assert.deepEqual(one.act(an, { actionCode: '2000', payload: { so: 3 } }), []);
  assert.deepEqual(one.dossier.forms['2000'], { so: 3 });
});

test('a child is planned once, an unknown service is refused, and the parent waits for its children', () => {
  const sketch: Sketch = {
    steps: [step('B1', 'processing'), step('X', 'done')],
    actions: [
      action('1100', '', 'B1', { createDossiers: 'H20.31@2.2' }),
      action('2000', 'B1', 'B1', { createDossiers: 'H20.31@2.2' }),
      action('2001', 'B1', 'B1', { createDossiers: 'H20.31@KHONG' }),
      action('4000', 'B1', 'X'),
    ],
  };
  const one = new Case(sketch);
  one.act(an, '1100');
  one.act(an, '2000');
  assert.equal(one.dossier.children.length, 1);
  assert.deepEqual(one.act(an, '2001'), ['child-not-offered']);
  assert.deepEqual(one.act(an, '4000'), ['children-open']);
});

test('the engine itself needs no role, but obeys everything else', () => {
  const one = new Case({ ...plain, parts: [part('TP01', { required: true })] });
  assert.deepEqual(one.act(engineActor, '1100'), ['part-missing']);
});

test('the next phase is a second appointment, told in words and beside the first (dateOption 12, A7)', () => {
  const one = new Case({
    steps: [step('B1', 'processing'), step('B2', 'paying'), step('B3', 'processing')],
    actions: [action('1100', '', 'B1'), action('5300', 'B1', 'B2'), action('5310', 'B2', 'B3')],
    configs: [{ actionCode: '5310', actionName: 'x', insideProcess: true, dateOption: 12 }],
    process: { dueDatePattern: '{"dueDatePhase":[{"allDay":0,"workDay":5},{"allDay":0,"workDay":3}]}' },
  });
  for (const code of ['1100', '5300', '5310']) assert.deepEqual(one.act(an, code), []);
  const { clock } = one.dossier;
  const [first, last] = [clock.at(0), clock.at(-1)];
  assert.deepEqual(appointmentsOf(clock), [
    { number: 1, dueDate: first?.dueDate },
    { number: 2, dueDate: last?.dueDate },
  ]);
  const sentence = explainLedger(clock).at(-1)?.sentence.vi ?? '';
  assert.match(sentence, /: Tính ngày hẹn tiếp theo; theo kỳ hạn của quy trình, kỳ 2; hạn trả .* → .*\.$/);
  assert.doesNotMatch(sentence, /dueDatePhase|lý do|ngày làm việc/);
});
