import assert from 'node:assert/strict';
import test from 'node:test';
import { readLedger } from '../../engine/domain/calendar/ledger.ts';
import { effectsOf } from '../../engine/domain/dossier/effects.ts';
import { offeredActions } from '../../engine/domain/dossier/offered-actions.ts';
import { action, Case, officer, step } from '../support/act-fixture.ts';

const an = officer('an');

/** A dossier in processing, due on 11/03/2026, at a step with an act of this code that leads there. */
function processing(code = '8500', to = 'P'): Case {
  const one = new Case({
    steps: [step('P', 'processing'), step('Q', 'processing')],
    actions: [action('1100', '', 'P'), action(code, 'P', to, { reasonRequired: false })],
  });
  assert.deepEqual(one.act(an, '1100'), []);
  return one;
}
const LATER = '2026-03-18T02:00:00.000Z';
const again = { actionNote: 'Xin lỗi vì phải xác minh thêm', dueDate: LATER };
const offered = (one: Case, code = '8500') =>
  offeredActions(one.dossier, one.context(an)).find(({ action: { actionCode } }) => actionCode === code) ??
  assert.fail();

for (const code of ['8500', '8501'])
  test(`an act ${code} that stays at its step appoints the new date, with the letter, and everybody is told`, () => {
    const one = processing(code);
    const { dueDate: first } = one.dossier.dates;
    const before = one.dossier;
    assert.equal(offered(one, code).extends, true);
    assert.deepEqual(one.act(an, { actionCode: code, ...again }), []);
    assert.deepEqual(
      [one.dossier.dates.dueDate, readLedger(one.dossier.clock).firstDueDate, one.dossier.documents.length],
      [LATER, first, 1],
    );
    const taken = one
      .context(an)
      .table.actionsFrom('P')
      .find(({ actionCode }) => actionCode === code);
    const served = { ...one.dossier, servers: ['LGSP'] };
    const effects = effectsOf(taken, before, served, one.log.at(-1) ?? assert.fail(), one.context(an));
    assert.deepEqual(
      effects.map(({ kind, payload }) => [kind, payload.notificationType ?? payload.actionCode]),
      [
        ['notify', 'APLC-8500'],
        ['sync', code],
        ['publish', code],
      ],
    );
  });

test('without a date, with none that is later, or without a word it is refused, all at once', () => {
  const one = processing();
  assert.deepEqual(one.act(an, '8500'), ['note-missing', 'form-invalid']);
  assert.deepEqual(one.act(an, { actionCode: '8500', actionNote: 'x', dueDate: one.now }), ['form-invalid']);
  const [asked] = one.reasons(an, { actionCode: '8500', actionNote: 'x' });
  assert.match(asked?.message.vi ?? '', /ngày hẹn trả mới/);
});

test('a date is put off once: the second time the act is not offered and says why', () => {
  const one = processing();
  assert.deepEqual(one.act(an, { actionCode: '8500', ...again }), []);
  assert.deepEqual(
    offered(one).reasons.map(({ code }) => code),
    ['extended-already'],
  );
  assert.deepEqual(one.act(an, { actionCode: '8500', ...again, dueDate: '2026-04-01T02:00:00.000Z' }), [
    'extended-already',
  ]);
});

test('an act of that code that leads on is the way on and no new date', () => {
  const one = processing('8500', 'Q');
  assert.equal(offered(one).extends, false);
  assert.deepEqual(one.act(an, '8500'), []);
  assert.equal(readLedger(one.dossier.clock).extensions, 0);
});
