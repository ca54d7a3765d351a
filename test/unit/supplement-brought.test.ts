import assert from 'node:assert/strict';
import test from 'node:test';
import { broughtEvents } from '../../engine/domain/dossier/brought.ts';
import { effectsOf } from '../../engine/domain/dossier/effects.ts';
import { fireTimers } from '../../engine/domain/dossier/fire-timers.ts';
import { rowOf } from '../../engine/domain/dossier/row.ts';
import { suppliedAt } from '../../engine/domain/dossier/supplement.ts';
import type { DossierEvent } from '../../schemas/types/index.ts';
import { action, Case, citizen, officer, part, step, timerActor } from '../support/act-fixture.ts';

const an = officer('an');
const hoa = citizen('hoa');
const BROUGHT = '2026-03-05T03:00:00.000Z';
/** Longer than anybody has to wait. */
const MUCH_LATER = '2026-05-04T03:00:00.000Z';

const file = (partNo: string, at = BROUGHT): DossierEvent => ({
  type: 'file-attached',
  partNo,
  file: {
    fileId: `${partNo}${at}`,
    name: 'a.pdf',
    mediaType: 'application/pdf',
    size: 1,
    sha256: 'a'.repeat(64),
    at,
    by: 'Hoa',
  },
});
const checkedAnew = (partNo: string): DossierEvent => ({ type: 'part-changed', partNo, fileCheck: 0 });

/** A dossier that waits for two papers, of which only the office can take in what is brought, or the applicant sends it. */
function waiting(back: 'office' | 'applicant' = 'office', items = ['TP1', 'TP2']): Case {
  const one = new Case({
    steps: [step('P', 'processing'), step('W', 'waiting')],
    actions: [
      action('1100', '', 'P'),
      action('5200', 'P', 'W'),
      action('1101', 'W', 'P', back === 'applicant' ? { autoEvent: 'submit' } : {}),
    ],
    parts: [part('TP1', { required: false }), part('TP2', { required: false }), part('TP3', { required: false })],
  });
  assert.deepEqual(one.act(an, '1100'), []);
  one.add(file('TP1', one.now));
  const supplement = { items: items.map((partNo) => ({ partNo, wrong: 'mờ' })) };
  assert.deepEqual(one.act(an, { actionCode: '5200', actionNote: 'thiếu', supplement }), []);
  one.now = BROUGHT;
  return one;
}

/** Somebody changes papers, as the use cases do. */
function bring(one: Case, ...events: DossierEvent[]) {
  const before = one.dossier;
  const { table, now } = one.context(hoa);
  one.add(...events, ...broughtEvents(before, events, table, now));
  const entry = one.log.at(-1) ?? assert.fail();
  const effects = effectsOf(
    undefined,
    before,
    one.dossier,
    { ...entry, actor: { kind: 'citizen', username: 'hoa', name: 'Hoa' } },
    one.context(hoa),
  );
  return effects.map(({ payload }) => payload.notificationType);
}
const endsAt = (one: Case, now: string) => {
  one.now = now;
  return fireTimers(one.dossier, one.context(timerActor)).firing?.events.some(({ type }) => type === 'moved') ?? false;
};

test('a supplement is brought when every paper asked for is here anew; the office and the applicant are told once', () => {
  const one = waiting();
  assert.deepEqual(bring(one, file('TP1'), checkedAnew('TP1')), []);
  assert.equal(suppliedAt(one.dossier), undefined);
  assert.deepEqual(bring(one, file('TP2')), ['EMPL-SUPPLEMENT', 'APLC-1102']);
  assert.deepEqual([suppliedAt(one.dossier), rowOf(one.dossier).suppliedAt], [BROUGHT, BROUGHT]);
  assert.deepEqual(bring(one, file('TP3')), []);
  assert.deepEqual(one.act(an, '1101'), []);
  assert.equal(suppliedAt(one.dossier), undefined, 'taken in, nothing waits to be looked at');
});

test('whoever brought what was asked for is not closed for having brought nothing; whoever did not is', () => {
  const brought = waiting();
  bring(brought, file('TP1'), checkedAnew('TP1'), file('TP2'));
  assert.equal(endsAt(brought, MUCH_LATER), false);
  const half = waiting();
  bring(half, file('TP2'));
  assert.equal(endsAt(half, MUCH_LATER), true);
});

test('a paper that is taken away or fails again lets the time run on', () => {
  const one = waiting();
  bring(one, file('TP1'), checkedAnew('TP1'), file('TP2'));
  bring(one, { type: 'part-changed', partNo: 'TP1', fileCheck: 2 });
  assert.equal(suppliedAt(one.dossier), undefined);
  assert.equal(endsAt(one, MUCH_LATER), true);
});

test('a request that names no paper is answered by any that is brought since', () => {
  const one = waiting('office', ['']);
  assert.deepEqual(bring(one, checkedAnew('TP1')), []);
  assert.deepEqual(bring(one, file('TP3')), ['EMPL-SUPPLEMENT', 'APLC-1102']);
});

test('where the applicant sends the supplement by an act, papers alone are none', () => {
  const one = waiting('applicant');
  assert.deepEqual(bring(one, file('TP1'), checkedAnew('TP1'), file('TP2')), []);
  assert.equal(suppliedAt(one.dossier), undefined);
  assert.equal(endsAt(one, MUCH_LATER), true);
});

test('T7 the time starts anew when the full dossier is back, not when the office looks at it', () => {
  const prompt = waiting();
  bring(prompt, file('TP1'), checkedAnew('TP1'), file('TP2'));
  assert.deepEqual(prompt.act(an, '1101'), []);
  const slow = waiting();
  bring(slow, file('TP1'), checkedAnew('TP1'), file('TP2'));
  slow.now = '2026-03-09T03:00:00.000Z';
  assert.deepEqual(slow.act(an, '1101'), []);
  assert.equal(slow.dossier.dates.dueDate, prompt.dossier.dates.dueDate);
  // What was handed in at the desk, with the act that takes it in, counts from the act.
  const desk = waiting();
  desk.now = '2026-03-09T03:00:00.000Z';
  assert.deepEqual(desk.act(an, '1101'), []);
  assert.ok((desk.dossier.dates.dueDate ?? '') > (slow.dossier.dates.dueDate ?? ''));
});
