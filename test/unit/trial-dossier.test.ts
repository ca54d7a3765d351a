import assert from 'node:assert/strict';
import test from 'node:test';
import type { Actor } from '../../engine/domain/access/actor.ts';
import { actorReason } from '../../engine/domain/dossier/actor-right.ts';
import { paperRightReasons } from '../../engine/domain/dossier/paper-rights.ts';
import { playableParts } from '../../engine/domain/dossier/played-parts.ts';
import type { Dossier, TrialMark } from '../../schemas/types/index.ts';
import { AGENCY, action, Case, directory, engineActor, officer, step } from '../support/act-fixture.ts';

const mark: TrialMark = { kind: 'service-process', code: 'QT', revision: 1, invited: ['qt', 'xa'], openedBy: 'qt' };
const sketch = {
  steps: [step('B1', 'processing'), step('B2', 'waiting'), step('X', 'done')],
  actions: [
    action('1100', '', 'B1', { paymentFee: '{"feeAmount": 1000}', requestPayment: 2 }),
    action('2000', 'B1', 'B2'),
    action('2100', 'B1', 'X', { autoEvent: 'special' }),
    action('3000', 'B2', 'X', { autoEvent: 'submit' }),
    action('3100', 'B2', 'X', { autoEvent: 'timmer' }),
  ],
};
const name = { vi: 'Vai', en: 'Part' };
const playing = (part: string, kind: Actor['kind']): Actor => ({
  kind,
  username: 'qt',
  name: 'Quản trị',
  posts: part.startsWith('role:') ? officer('qt', part.slice(5), AGENCY).posts : [],
  playing: { part, name },
});

/** A trial that stands in the hands of Bình by name. */
function trial(): { one: Case; dossier: Dossier } {
  const one = new Case(sketch);
  assert.deepEqual(one.act(officer('an'), '1100'), []);
  const holders = [{ username: 'binh', name: 'Bình', assigned: 1 as const }];
  return { one, dossier: { ...one.dossier, trial: mark, holders } };
}

const codeOf = (one: Case, dossier: Dossier, actor: Actor, code: string): string | undefined => {
  const { table } = one.context(actor);
  const taken = table.actionsFrom(dossier.step?.stepCode ?? null).find(({ actionCode }) => actionCode === code);
  assert.ok(taken);
  return actorReason(dossier, taken, one.context(actor))?.code;
};

test('the parts are those the process asks for, each once, and whoever is no officer only where an act is theirs', () => {
  const { one } = trial();
  const { process } = one.context(engineActor).table;
  assert.deepEqual(
    playableParts(process, directory).map(({ part }) => part),
    ['role:CV', 'applicant', 'partner', 'clock'],
  );
  const plain = new Case({ ...sketch, actions: sketch.actions.slice(0, 2) }).context(engineActor).table.process;
  assert.deepEqual(
    playableParts(plain, directory).map(({ part }) => part),
    ['role:CV'],
  );
});

test('a role that is played takes the place of whoever was named; no other part or role does', () => {
  const { one, dossier } = trial();
  assert.equal(codeOf(one, dossier, playing('role:CV', 'officer'), '2000'), undefined);
  assert.equal(codeOf(one, dossier, playing('role:LD', 'officer'), '2000'), 'not-your-step');
  assert.equal(codeOf(one, dossier, officer('an'), '2000'), 'not-your-step');
  assert.notEqual(codeOf(one, dossier, playing('applicant', 'citizen'), '2000'), undefined);
  assert.equal(codeOf(one, dossier, playing('partner', 'partner'), '2100'), undefined);
  assert.equal(codeOf(one, dossier, { ...playing('partner', 'partner'), playing: undefined }, '2100'), 'not-allowed');
});

test('the invited may bring papers to a trial wherever they work; to a real dossier they may not', () => {
  const { dossier } = trial();
  const subtree = (code: string) => [code];
  const stranger = officer('xa', 'CV', 'H20.99');
  assert.deepEqual(paperRightReasons(dossier, stranger, subtree), []);
  const { trial: _mark, ...real } = dossier;
  assert.equal(paperRightReasons(real, stranger, subtree).length, 1);
  assert.equal(paperRightReasons(dossier, officer('khac', 'CV', 'H20.99'), subtree).length, 1);
});
