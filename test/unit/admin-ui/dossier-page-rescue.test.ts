import assert from 'node:assert/strict';
import test from 'node:test';
import { actChoices } from '../../../admin-ui/resources/dossiers/page/rescue/act-choices.ts';
import { mendPlace } from '../../../admin-ui/resources/dossiers/page/rescue/mend-place.ts';
import { stepChoices } from '../../../admin-ui/resources/dossiers/page/rescue/step-choices.ts';
import { actionsNow } from '../../../engine/domain/dossier/choose-action.ts';
import { action, Case, officer, step } from '../../support/act-fixture.ts';

const an = officer('an');

/** Received, and on its way through three steps. */
function underWay(): Case {
  const one = new Case({
    steps: [step('B1', 'processing'), step('B2', 'processing'), step('B3', 'done')],
    actions: [action('1100', '', 'B1'), action('2000', 'B1', 'B2'), action('3000', 'B2', 'B3')],
  });
  assert.deepEqual(one.act(an, '1100'), []);
  assert.deepEqual(one.act(an, '2000'), []);
  return one;
}

test('every step is offered in the order of the process, marked where the dossier stands, has been and would end', () => {
  const { dossier, context } = underWay();
  assert.deepEqual(
    stepChoices(context(an).table.process, dossier).map(({ stepCode, mark }) => [stepCode, mark]),
    [
      ['B1', 'been'],
      ['B2', 'here'],
      ['B3', 'final'],
    ],
  );
});

test('the acts of the present step are asked about first, then those of the other steps by name, each once', () => {
  const { dossier, context } = underWay();
  const { table } = context(an);
  assert.deepEqual(
    actChoices([...actionsNow(dossier, table)], table.process).map(({ actionCode, here, stepName }) => [
      actionCode,
      here,
      stepName,
    ]),
    [
      ['3000', true, ''],
      ['1100', false, ''],
      ['2000', false, 'Bước B1'],
    ],
  );
});

const saying = (code: string, details = {}) => ({ code, message: { vi: code, en: code }, details });

test('a missing paper leads to its own row, whatever its code', () => {
  const { dossier } = underWay();
  assert.deepEqual(mendPlace(saying('part-missing', { partNos: ['TP"01'] }), dossier), {
    on: 'page',
    selector: '[data-part="TP\\"01"]',
    tab: 'parts',
  });
});

test('money and children lead to their cards, people and definitions to their screens, a fault of one’s own nowhere', () => {
  const { dossier } = underWay();
  const place = (code: string) => {
    const found = mendPlace(saying(code), dossier);
    return found && (found.on === 'screen' ? found.path : found.selector);
  };
  assert.equal(place('payment-missing'), '[data-place="payment"] > *');
  assert.equal(place('children-open'), '[data-place="related"] > *');
  assert.equal(place('account-locked'), '/employees');
  assert.equal(place('no-such-action'), `/service-processes/${dossier.pins.process.code}`);
  assert.equal(place('note-missing'), undefined);
});
