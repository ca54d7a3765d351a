import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { replay } from '../../engine/domain/dossier/apply.ts';
import type { ActCommand } from '../../engine/domain/dossier/context.ts';
import { decide, offeredActions } from '../../engine/domain/dossier/decide.ts';
import { composeCommand } from '../../engine/usecases/commit-command.ts';
import { check, type ShapeName } from '../../schemas/validate.ts';
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

const STATUSES = ['new', 'receiving', 'processing', 'waiting', 'paying', 'releasing', 'cancelling', 'done', 'denied'];
const CODES = ['1.1', '*', '2000.*', 'Bước 3', 'TT66/8888'];
const ACTORS = [
  officer('an'),
  officer('binh'),
  officer('ld', 'LD'),
  officer('xa', 'CV', 'H20.99'),
  citizen('hoa'),
  engineActor,
  timerActor,
];
const FEE = JSON.stringify({ paymentFee: 'Lệ phí', feeAmount: 50_000, serviceAmount: 20_000, editable: 3 });

/** Mostly the first value: hindrances multiply, and a run that is always refused tells nothing. */
const mostly = <T>(usual: T, ...others: fc.Arbitrary<T>[]): fc.Arbitrary<T> =>
  fc.oneof({ arbitrary: fc.constant(usual), weight: 12 }, { arbitrary: fc.oneof(...others), weight: 2 });

const anAction = fc.record({
  from: fc.integer({ min: 0, max: CODES.length - 1 }),
  to: fc.oneof({ arbitrary: fc.nat(CODES.length - 1), weight: 5 }, { arbitrary: fc.constant(-1), weight: 1 }),
  code: fc.constantFrom('1100', '2000', '4.*', 'Chuyển'),
  autoEvent: mostly('', fc.constantFrom('submit', 'timmer')),
  preCondition: mostly(
    '',
    fc.constantFrom(
      'payok',
      'online=true',
      'stepdone=*',
      'sendinvoice=1',
      'receivedcollectionvnpost=1',
      '= payment.paid',
    ),
  ),
  allowAssignUser: mostly(3, fc.nat(9)),
  requestPayment: mostly(0, fc.nat(5)),
  paymentFee: fc.constantFrom('', FEE),
  createDossierFiles: mostly('', fc.constant('KQ')),
  eSignature: fc.boolean(),
  createDossiers: mostly('', fc.constantFrom('H20.99@2.2', 'H20.99@2.2,H20.99@2.2', 'H20.99@KHONG')),
  postAction: mostly(
    '',
    fc.constant('{"CREATE_DOCUMENT":{"documentType":"GTN,PXL"}}'),
    fc.nat(13).map((option) => `{"CHANGE_DATE":{"dateOption":"${option}"}}`),
    fc.constant('{"MULTIPLE_CHECK":"a"}'),
  ),
});

const sketches = fc
  .record({
    count: fc.integer({ min: 1, max: CODES.length }),
    statuses: fc.array(fc.constantFrom(...STATUSES), { minLength: CODES.length, maxLength: CODES.length }),
    durations: fc.array(fc.constantFrom(0, 0.5, 2, -1), { minLength: CODES.length, maxLength: CODES.length }),
    actions: fc.array(anAction, { minLength: 3, maxLength: 16 }),
    outside: fc.boolean(),
    roleAsStep: fc.constantFrom('', '!*', '1.1'),
    editable: fc.boolean(),
  })
  .map(({ count, statuses, durations, actions, outside, roleAsStep, editable }): Sketch => {
    const code = (index: number) => (index < 0 ? '' : (CODES[index % count] ?? ''));
    return {
      steps: CODES.slice(0, count).map((stepCode, index) =>
        step(stepCode, statuses[index] ?? 'processing', {
          durationCount: durations[index] ?? 0,
          roleAsStep: count > 1 ? roleAsStep : '',
          stepInstruction: 'Đọc kỹ',
        }),
      ),
      actions: actions.map(({ from, to, code: actionCode, ...more }, index) =>
        action(actionCode, index === 0 ? '' : code(from), index === 0 ? code(0) : code(to), {
          ...(index === 0 ? {} : more),
          actionKey: `k${index}.*`,
        }),
      ),
      configs: [
        {
          actionCode: '4.*',
          actionName: 'Tiện ích',
          insideProcess: !outside,
          syncType: 2,
          eventType: 1,
          notificationType: 'EMPL-01',
        },
      ],
      parts: [part('KQ', { partType: 2, eSign: true }), part('TP')],
      process: {
        serverNo: 'LGSP,DVC',
        dueDatePattern: JSON.stringify({
          editable,
          dueDatePhase: [{ allDay: 2 }, { workDay: 3 }, { allDay: 1, workDay: 0.5 }],
        }),
      },
    };
  });

const commands = fc.array(
  fc.record({
    pick: fc.nat(),
    legal: fc.constantFrom(true, true, true, false),
    actor: fc.constantFrom(...ACTORS, engineActor, engineActor, ACTORS[0] ?? engineActor),
    minutes: fc.integer({ min: 0, max: 20_000 }),
    actionNote: mostly('đủ', fc.constant('')),
    payload: mostly<NonNullable<ActCommand['payload']>>({}, fc.constant({ 'ý kiến': 'đồng ý', n: 1 })),
    dueDate: mostly('', fc.constantFrom('2026-12-01T02:00:00.000Z', '2020-01-01T00:00:00.000Z')),
    assignUsers: mostly<NonNullable<ActCommand['assignUsers']>>(
      [],
      fc.constantFrom([{ username: 'binh', assigned: 1 as const }], [{ username: 'cu', assigned: 2 as const }]),
    ),
    payment: mostly<ActCommand['payment']>(
      undefined,
      fc.constantFrom({ feeAmount: 10_000, quantity: 2 }, { method: 'Tiền mặt', note: 'x' }),
    ),
  }),
  { minLength: 5, maxLength: 25 },
);

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) freeze(inner);
  }
  return value;
}

function mustBe(name: ShapeName, value: unknown): void {
  const checked = check(name, value);
  assert.deepEqual(checked.ok ? [] : checked.errors, [], name);
}

test('whatever is asked of whatever process: the log replays to the state, nothing is mutated, every document is valid', () => {
  let done = 0;
  fc.assert(
    fc.property(sketches, commands, (sketch, asks) => {
      const one = new Case(sketch, citizen('hoa'), undefined, 'online');
      const file = {
        fileId: one.dossier.id,
        name: 'kq.pdf',
        mediaType: 'application/pdf',
        size: 1,
        sha256: '0'.repeat(64),
      };
      one.add({ type: 'file-attached', partNo: 'KQ', file: { ...file, by: 'an', at: one.now } });
      const ids = new Set<string>();
      for (const { pick, legal, actor, minutes, dueDate, payment, ...entered } of asks) {
        one.now = new Date(Date.parse(one.now) + minutes * 60_000).toISOString();
        const context = one.context(actor);
        const before = freeze(one.dossier);
        freeze(context.table.process);
        const from = before.step?.stepCode ?? null;
        const choices = legal ? context.table.actionsFrom(from) : context.table.process.actions;
        const chosen = choices[pick % Math.max(1, choices.length)];
        const command: ActCommand = freeze({
          actionCode: chosen?.actionCode ?? 'không có',
          ...entered,
          ...(dueDate ? { dueDate } : {}),
          ...(payment ? { payment } : {}),
        });
        const decided = decide(before, command, context);
        assert.deepEqual(decide(before, command, context), decided, 'the same question, the same answer');
        const refused =
          'reasons' in decided ? decided.reasons : decided.outcome.ok ? undefined : decided.outcome.reasons;
        if (refused) assert.ok(refused.length > 0, 'a refusal has a reason');
        if ('reasons' in decided || !decided.outcome.ok) continue;
        done += 1;
        const { action: taken, outcome } = decided;
        if (before.step?.final) assert.equal(taken.inside, false, 'a final dossier is not moved');
        const drawn = outcome.decision.draws.map(({ counters }) => counters.map(() => one.log.length));
        const composed = composeCommand(
          { dossier: before, dossierId: before.id, name: 'act', decision: outcome.decision, action: taken, note: '' },
          context,
          drawn,
        );
        one.dossier = composed.dossier;
        one.log.push(composed.entry);
        mustBe('Dossier', composed.dossier);
        mustBe('LogEntry', composed.entry);
        for (const effect of composed.effects) mustBe('Effect', effect);
        for (const timer of composed.timers) mustBe('Timer', timer);
        for (const { id } of composed.effects) {
          assert.ok(!ids.has(id), 'an effect has an id of its own');
          ids.add(id);
        }
        assert.equal(composed.dossier.seq, one.log.length);
        assert.equal(composed.dossier.revision, one.log.length);
        assert.deepEqual(replay(one.log), composed.dossier);
        assert.deepEqual(
          composed.entry.events.filter(({ type }) => type === 'moved').length,
          taken.inside ? 1 : 0,
          'an act inside the process moves once',
        );
        const at = composed.dossier.step;
        assert.ok((at && context.table.step(at.stepCode)?.status === composed.dossier.status) || !taken.inside);
        if (before.dossierNo) assert.equal(composed.dossier.dossierNo, before.dossierNo, 'a number is drawn once');
        if (before.payment?.state === 'paid') assert.deepEqual(composed.dossier.payment, before.payment);
      }
    }),
    { numRuns: 500 },
  );
  assert.ok(done > 1_000, `only ${done} acts were done: the commands are too often refused to tell anything`);
});

test('what an action is offered as is what happens to the bare command, but for what must be entered', () => {
  const entered = new Set([
    'note-missing',
    'confirmation-missing',
    'guidance-missing',
    'supplement-rounds-spent',
    'part-unchecked',
    'part-failed',
    'form-invalid',
    'nobody-holds-step',
    'payment-missing',
    'payment-settled',
    'fee-invalid',
  ]);
  fc.assert(
    fc.property(sketches, fc.constantFrom(...ACTORS), fc.array(fc.nat(), { maxLength: 4 }), (sketch, actor, picks) => {
      const one = new Case(sketch, citizen('hoa'), undefined, 'online');
      for (const pick of picks) {
        const leaving = one.context(engineActor).table.actionsFrom(one.dossier.step?.stepCode ?? null);
        const chosen = leaving[pick % Math.max(1, leaving.length)];
        if (chosen)
          one.act(engineActor, { actionCode: chosen.actionCode, actionKey: chosen.actionKey, actionNote: 'x' });
      }
      const context = one.context(actor);
      for (const { action: offered, reasons } of offeredActions(one.dossier, context)) {
        const command = { actionCode: offered.actionCode, actionKey: offered.actionKey };
        const decided = decide(one.dossier, command, context);
        const refused = 'reasons' in decided ? decided.reasons : decided.outcome.ok ? [] : decided.outcome.reasons;
        assert.deepEqual(
          refused.filter(({ code }) => !entered.has(code)),
          reasons.filter(({ code }) => !entered.has(code)),
        );
      }
    }),
    { numRuns: 200 },
  );
});
