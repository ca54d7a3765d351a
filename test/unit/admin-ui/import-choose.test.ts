import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  blocksOf,
  certainProposals,
  confirm,
  pulledIn,
  usualItems,
  withdraw,
} from '../../../admin-ui/resources/imports/choose.ts';
import { fittingChoice, readChoice } from '../../../admin-ui/resources/imports/kept-choice.ts';
import type { ImportItem, Proposal } from '../../../schemas/types/index.ts';

const item = (code: string, outcome: ImportItem['outcome'], needs: string[] = []): ImportItem => ({
  itemKey: code,
  kind: 'service-process',
  code,
  name: code,
  file: `${code}.xml`,
  outcome,
  ...(outcome === 'error' ? { reason: { vi: 'hỏng', en: 'broken' } } : {}),
  baseRevision: 0,
  needs,
  findings: [],
  body: {},
});

const proposal = (key: string, confidence: Proposal['confidence'], needs: string[] = []): Proposal => ({
  proposalKey: key,
  kind: 'pair',
  why: { vi: '', en: '' },
  confidence,
  body: {},
  needs,
});

const plan = {
  items: [
    item('process', 'create', ['calendar']),
    item('calendar', 'update'),
    item('same', 'unchanged'),
    item('broken', 'error'),
    item('needs-broken', 'create', ['needs-same']),
    item('needs-same', 'create', ['broken']),
    item('needs-nothing-known', 'create', ['nowhere']),
  ],
  proposals: [
    proposal('role', 'certain'),
    proposal('holder', 'guess', ['role']),
    proposal('pair', 'certain', ['process', 'holder']),
    proposal('pair-of-broken', 'certain', ['broken']),
  ],
};

test('what needs something that cannot be taken cannot be taken either, however far away that is', () => {
  const blocks = blocksOf(plan);
  assert.deepEqual(blocks.get('broken'), { reason: { vi: 'hỏng', en: 'broken' } });
  assert.deepEqual(blocks.get('needs-same'), { need: 'broken' });
  assert.deepEqual(blocks.get('needs-broken'), { need: 'needs-same' });
  assert.deepEqual(blocks.get('needs-nothing-known'), { need: 'nowhere' });
  assert.deepEqual(blocks.get('pair-of-broken'), { need: 'broken' });
  assert.equal(blocks.size, 5);
});

test('two items that need each other can be taken', () => {
  const ring = { items: [item('one', 'create', ['other']), item('other', 'create', ['one'])], proposals: [] };
  assert.equal(blocksOf(ring).size, 0);
  assert.deepEqual([...pulledIn(ring, new Set(['one']), new Set())], [['other', 'one']]);
});

test('whatever would change something and can be taken is chosen at first', () => {
  assert.deepEqual(usualItems(plan, blocksOf(plan)), ['process', 'calendar']);
});

test('an item that nobody chose comes along when something chosen or confirmed needs it', () => {
  assert.deepEqual([...pulledIn(plan, new Set(['process']), new Set())], [['calendar', 'process']]);
  assert.deepEqual(
    [...pulledIn(plan, new Set(), new Set(['pair']))],
    [
      ['process', 'pair'],
      ['calendar', 'process'],
    ],
  );
  assert.equal(pulledIn(plan, new Set(['process', 'calendar']), new Set()).size, 0);
});

test('confirming a proposal confirms what it needs; withdrawing one withdraws what needs it', () => {
  const confirmed = confirm(plan, new Set(), ['pair']);
  assert.deepEqual([...confirmed].toSorted(), ['holder', 'pair', 'role']);
  assert.deepEqual([...withdraw(plan, confirmed, ['role'])], []);
  assert.deepEqual([...withdraw(plan, confirmed, ['pair'])].toSorted(), ['holder', 'role']);
});

test('only certain proposals that can be carried out are confirmed by one click', () => {
  assert.deepEqual(certainProposals(plan, blocksOf(plan), new Set(['role'])), ['pair']);
});

test('a kept choice is read back, and anything else is not', () => {
  const kept = {
    items: ['process', 'gone'],
    proposals: ['role', 'gone'],
    bodies: { role: { a: 1 }, gone: {} },
    people: { holder: 'CB1', gone: 'x' },
  };
  assert.deepEqual(readChoice(JSON.stringify(kept)), kept);
  assert.equal(readChoice(null), undefined);
  for (const other of [
    '1',
    '{}',
    '{"items":[1],"proposals":[],"bodies":{},"people":{}}',
    '{"items":[],"proposals":[],"bodies":{"a":1},"people":{}}',
  ])
    assert.equal(readChoice(other), undefined, other);
  assert.deepEqual(fittingChoice(kept, plan), {
    items: ['process'],
    proposals: ['role'],
    bodies: { role: { a: 1 } },
    people: { holder: 'CB1' },
  });
});
