import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { replay } from '../../engine/domain/dossier/apply.ts';
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

const STEPS = ['B0', 'B1', 'B2', 'B3', 'B4'];
const CODES = ['1100', '2000', '5200', '4000', '4200'];
const actors = [
  officer('an'),
  officer('binh'),
  officer('ld', 'LD'),
  officer('xa', 'CV', 'H20.99'),
  citizen('hoa'),
  engineActor,
  timerActor,
];
const FEE = '{"feeAmount":10000,"serviceAmount":5000,"paymentFee":"Lệ phí","editable":3}';

const sketches = fc
  .record({
    statuses: fc.array(fc.constantFrom('receiving', 'processing', 'waiting', 'paying', 'releasing', 'done', 'denied'), {
      minLength: 5,
      maxLength: 5,
    }),
    edges: fc.array(
      fc.record({
        from: fc.integer({ min: -1, max: 4 }),
        to: fc.integer({ min: -1, max: 4 }),
        code: fc.constantFrom(...CODES),
        preCondition: fc.constantFrom('', '', 'payok', 'online=true', 'stepdone=B1'),
        autoEvent: fc.constantFrom('', '', '', 'submit', 'timmer'),
        requestPayment: fc.constantFrom(0, 1, 2, 3, 4, 5, 5),
        allowAssignUser: fc.integer({ min: 0, max: 5 }),
      }),
      { minLength: 3, maxLength: 14 },
    ),
    dateOptions: fc.array(fc.integer({ min: 0, max: 13 }), { minLength: CODES.length, maxLength: CODES.length }),
  })
  .map(
    ({ statuses, edges, dateOptions }): Sketch => ({
      steps: STEPS.map((code, index) => step(code, statuses[index] ?? 'processing', { durationCount: index })),
      actions: [action('1100', '', 'B0', { actionKey: 'first' })].concat(
        edges.map(({ from, to, code, ...more }, index) =>
          action(code, STEPS[from] ?? '', STEPS[to] ?? '', {
            ...more,
            actionKey: `k${index}`,
            paymentFee: more.requestPayment > 0 ? FEE : '',
          }),
        ),
      ),
      configs: CODES.map((actionCode, index) => ({
        actionCode,
        actionName: actionCode,
        insideProcess: true,
        dateOption: dateOptions[index] ?? 0,
      })),
      parts: [part('TP01')],
      process: {
        dueDatePattern: '{"dueDatePhase":[{"allDay":3,"workDay":1},{"allDay":0,"workDay":2},{"allDay":1,"workDay":0}]}',
      },
    }),
  );

const commands = fc.array(
  fc.record({
    actor: fc.constantFrom(0, 0, 0, 1, 2, 3, 4, 5, 5, 6),
    code: fc.constantFrom(...CODES),
    note: fc.constantFrom('', 'lý do'),
    assign: fc.constantFrom('', 'an', 'binh', 'cu'),
    hours: fc.integer({ min: 0, max: 90 }),
  }),
  { minLength: 1, maxLength: 40 },
);

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) deepFreeze(inner);
  }
  return value;
}

test('whatever is asked by whomever: the log replays to the stored dossier, refusals write nothing, a paid sheet stays paid', () => {
  fc.assert(
    fc.property(sketches, commands, (sketch, asked) => {
      const one = new Case(sketch);
      for (const { actor, code, note, assign, hours } of asked) {
        one.now = new Date(Date.parse(one.now) + hours * 3_600_000).toISOString();
        const before = deepFreeze(one.dossier);
        const entries = one.log.length;
        const who = actors[actor] ?? engineActor;
        const refused = one.act(who, {
          actionCode: code,
          ...(note ? { actionNote: note } : {}),
          ...(assign ? { assignUsers: [{ username: assign, assigned: 1 }] } : {}),
        });
        if (refused.length > 0) {
          assert.equal(one.dossier, before);
          assert.equal(one.log.length, entries);
          continue;
        }
        assert.ok(!before.step?.final, 'a closed dossier moved');
        assert.equal(one.log.length, entries + 1);
        assert.equal(one.dossier.seq, one.log.length);
        if (before.payment?.state === 'paid') assert.deepEqual(one.dossier.payment, before.payment);
        if (before.dossierNo) assert.equal(one.dossier.dossierNo, before.dossierNo);
      }
      assert.deepEqual({ ...replay(one.log), revision: one.dossier.revision }, one.dossier);
      const checked = check('Dossier', one.dossier);
      assert.deepEqual(checked.ok ? [] : checked.errors, []);
    }),
    { numRuns: 600 },
  );
});
