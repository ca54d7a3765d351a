import assert from 'node:assert/strict';
import test from 'node:test';
import type { Actor } from '../../engine/domain/access/actor.ts';
import { readLedger } from '../../engine/domain/calendar/ledger.ts';
import { apply } from '../../engine/domain/dossier/apply.ts';
import { extendDeadline } from '../../engine/domain/dossier/extend.ts';
import type { ExtendBody } from '../../schemas/types/index.ts';
import { action, Case, citizen, officer, type Sketch, step } from '../support/act-fixture.ts';

const an = officer('an');
const at = (local: string): string => new Date(`${local.replace(' ', 'T')}+07:00`).toISOString();
const letter = { reason: 'Chờ xác minh tại thực địa', apology: 'Kính mong ông/bà thông cảm.' };

const sketch: Sketch = {
  steps: [step('B1', 'processing'), step('B2', 'waiting'), step('X', 'done')],
  actions: [
    action('1100', '', 'B1'),
    action('5200', 'B1', 'B2'),
    action('3000', 'B2', 'B1'),
    action('4000', 'B1', 'X'),
  ],
};

function received(): Case {
  const one = new Case(sketch);
  assert.deepEqual(one.act(an, '1100'), []);
  return one;
}

/** Codes of the refusal, none when the new date was appointed. */
function extend(one: Case, body: ExtendBody, actor: Actor = an): string[] {
  const extended = extendDeadline(one.dossier, body, one.context(actor));
  if ('reasons' in extended) return extended.reasons.map(({ code }) => code);
  one.dossier = { ...extended.events.reduce(apply, one.dossier), seq: one.dossier.seq + 1 };
  return [];
}

test('A4 a new date is appointed once; the second is blocked, and the first date stays in the ledger', () => {
  const one = received();
  assert.equal(one.dossier.dates.dueDate, at('2026-03-11 09:00'));
  one.now = at('2026-03-10 08:00');
  assert.deepEqual(extend(one, { ...letter, by: { count: 3, unit: 'working-day' } }), []);
  assert.equal(one.dossier.dates.dueDate, at('2026-03-16 09:00'));
  assert.equal(one.dossier.dates.extendDate, one.now);
  assert.equal(readLedger(one.dossier.clock).firstDueDate, at('2026-03-11 09:00'));
  assert.deepEqual(
    one.dossier.documents.map(({ documentType }) => documentType),
    ['MAU_04'],
  );
  assert.deepEqual(extend(one, { ...letter, by: { count: 1, unit: 'working-day' } }), ['extended-already']);
});

test('A4 a supplement that comes back begins a new count, which may be extended once as well', () => {
  const one = received();
  assert.deepEqual(extend(one, { ...letter, newDueDate: at('2026-03-13 16:00') }), []);
  one.act(an, { actionCode: '5200', actionNote: 'Thiếu' });
  one.now = at('2026-03-16 08:00');
  assert.deepEqual(one.act(an, '3000'), []);
  assert.deepEqual(extend(one, { ...letter, by: { count: 1, unit: 'working-day' } }), []);
});

test('A3 an apology without its reason or its text is refused', () => {
  const one = received();
  const by = { count: 1, unit: 'working-day' } as const;
  assert.deepEqual(extend(one, { ...letter, reason: '  ', by }), ['note-missing']);
  assert.deepEqual(extend(one, { ...letter, apology: '', by }), ['note-missing']);
});

test('a new date is later than the old one, on a working day, and given in one way', () => {
  const one = received();
  assert.deepEqual(extend(one, { ...letter, newDueDate: at('2026-03-11 09:00') }), ['form-invalid']);
  assert.deepEqual(extend(one, letter), ['form-invalid']);
  assert.deepEqual(extend(one, { ...letter, newDueDate: at('2026-03-12 09:00'), by: { count: 1, unit: 'hour' } }), [
    'form-invalid',
  ]);
  assert.deepEqual(extend(one, { ...letter, newDueDate: at('2026-03-14 09:00') }), []);
  assert.equal(one.dossier.dates.dueDate, at('2026-03-16 07:00'));
});

test('the new date of a dossier that is late already lies ahead, however it is given', () => {
  const one = received();
  one.now = at('2026-03-20 08:00');
  assert.deepEqual(extend(one, { ...letter, newDueDate: at('2026-03-16 16:00') }), ['form-invalid']);
  assert.deepEqual(extend(one, { ...letter, by: { count: 1, unit: 'working-day' } }), ['form-invalid']);
  assert.deepEqual(extend(one, { ...letter, newDueDate: at('2026-03-24 16:00') }), []);
});

test('only whoever acts for the agency appoints a new date, while the clock runs', () => {
  const one = received();
  const by = { count: 1, unit: 'working-day' } as const;
  assert.deepEqual(extend(one, { ...letter, by }, officer('xa', 'CV', 'H20.99')), ['not-allowed']);
  assert.deepEqual(extend(one, { ...letter, by }, citizen('hoa')), ['not-allowed']);
  one.act(an, { actionCode: '5200', actionNote: 'Thiếu' });
  assert.deepEqual(extend(one, { ...letter, by }), ['deadline-not-running']);
  one.act(an, '3000');
  one.act(an, '4000');
  assert.deepEqual(extend(one, { ...letter, by }), ['dossier-closed']);
  assert.deepEqual(extend(new Case(sketch), { ...letter, by }), ['deadline-not-running']);
});

test('an apology that comes on the last working day is told to be late', () => {
  const one = received();
  const by = { count: 1, unit: 'working-day' } as const;
  const lateAt = (now: string) => {
    one.now = now;
    const extended = extendDeadline(one.dossier, { ...letter, by }, one.context(an));
    return 'reasons' in extended ? extended.reasons : extended.lateApology;
  };
  assert.deepEqual([lateAt(at('2026-03-10 09:00')), lateAt(at('2026-03-10 09:01'))], [false, true]);
});
