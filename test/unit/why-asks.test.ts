import assert from 'node:assert/strict';
import test from 'node:test';
import { whyNot } from '../../engine/domain/dossier/why-not.ts';
import { action, Case, officer, step } from '../support/act-fixture.ts';

const an = officer('an');

test('what an act will ask for is told apart from what stands in its way', () => {
  const one = new Case({
    steps: [step('A', 'processing'), step('B', 'processing'), step('C', 'denied')],
    actions: [
      action('1100', '', 'A'),
      action('2000', 'A', 'B'),
      action('4400', 'A', 'C', { checkInput: 2, preCondition: 'payok', requestPayment: 0 }),
    ],
  });
  assert.deepEqual(one.act(an, '1100'), []);
  const asked = (actionCode: string) => {
    const { reasons, asks = [] } = whyNot(one.dossier, { actionCode }, one.context(an));
    return [reasons.map(({ code }) => code), asks.map(({ code }) => code)];
  };
  assert.deepEqual(asked('2000'), [[], []]);
  const [standing = [], entered = []] = asked('4400');
  assert.ok(entered.includes('note-missing'), entered.join());
  assert.ok(!standing.includes('note-missing'));
});
