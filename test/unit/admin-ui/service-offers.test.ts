import assert from 'node:assert/strict';
import { test } from 'node:test';
import { followingCode, proposedCode } from '../../../admin-ui/resources/services/config-code.ts';
import { offerAddress } from '../../../admin-ui/resources/services/offer-address.ts';
import { newOption, numbered, usualPair } from '../../../admin-ui/resources/services/options/option-list.ts';

const option = (templateNo: string, processNo: string, seqOrder = 1) => ({
  optionName: '',
  seqOrder,
  templateNo,
  processNo,
});

test('an offer is proposed the code of its procedure at its agency, once both are chosen', () => {
  assert.equal(proposedCode('1.010696', 'H20.05'), '1.010696@H20.05');
  assert.equal(proposedCode('1.010696', ''), '');
});

test('the proposed code follows its parts until somebody writes another', () => {
  assert.equal(followingCode('', '', 'A@B'), 'A@B');
  assert.equal(followingCode('A@B', 'A@B', 'A@C'), 'A@C');
  assert.equal(followingCode('own', 'A@B', 'A@C'), 'own');
});

test('options are numbered as they stand', () => {
  assert.deepEqual(
    numbered([option('T2', 'P2', 2), option('T1', 'P1', 1)]).map(({ templateNo, seqOrder }) => [templateNo, seqOrder]),
    [
      ['T2', 1],
      ['T1', 2],
    ],
  );
});

test('a new option comes last', () => {
  assert.equal(newOption([option('T1', 'P1', 7)]).seqOrder, 8);
});

test('what most other agencies offer is proposed, unless it is offered here', () => {
  const offer = (templateNo: string[], processNo: string[]) => ({ facts: { templateNo, processNo } });
  const offers = [offer(['T2'], ['P2']), offer(['T1'], ['P1']), offer(['T1'], ['P1']), offer(['T3', 'T4'], ['P3'])];
  assert.deepEqual(usualPair(offers, []), { templateNo: 'T1', processNo: 'P1' });
  assert.deepEqual(usualPair(offers, [option('T1', 'P1')]), { templateNo: 'T2', processNo: 'P2' });
  assert.equal(usualPair([offer(['T3', 'T4'], ['P3']), {}], []), undefined);
});

test('the way to a new offer carries the procedure, whatever its code is made of', () => {
  const { searchParams } = new URL(offerAddress('SỐ_HS & 1'), 'http://localhost');
  assert.deepEqual(JSON.parse(searchParams.get('source') ?? ''), { body: { serviceCode: 'SỐ_HS & 1' } });
});
