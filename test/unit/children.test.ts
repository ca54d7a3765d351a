import assert from 'node:assert/strict';
import test from 'node:test';
import { apply } from '../../engine/domain/dossier/apply.ts';
import { hearChild, openChildren, withdrawChild } from '../../engine/domain/dossier/children.ts';
import { readCreateDossiers } from '../../engine/domain/process/read-texts.ts';
import type { Dossier, Effect } from '../../schemas/types/index.ts';
import { action, Case, NOW, officer, step } from '../support/act-fixture.ts';
import { testId } from '../support/dossier-builder.ts';

const an = officer('an');

function parent(createDossiers: string): Case {
  const one = new Case({
    steps: [step('B1', 'processing'), step('B2', 'interoperating'), step('X', 'done')],
    actions: [action('1100', '', 'B1'), action('2000', 'B1', 'B2', { createDossiers }), action('4000', 'B2', 'X')],
  });
  for (const code of ['1100', '2000']) assert.deepEqual(one.act(an, code), []);
  return one;
}

const states = ({ children }: Dossier) => children.map(({ serviceCode, state }) => `${serviceCode} ${state}`);

/** What the parent becomes when the child of a service says where it stands. */
function hear(one: Case, service: string, status: string): void {
  const child = one.dossier.children.find(({ serviceCode }) => serviceCode === service);
  assert.ok(child);
  const state = ['done', 'denied', 'unresolved', 'cancelled'].includes(status) ? 'final' : 'open';
  const news = { childId: child.childId, state, status, dossierNo: `HS-${service}` } as const;
  for (const event of hearChild(one.dossier, news, NOW)) one.dossier = apply(one.dossier, event);
}

test('children behind a > wait until everything before them is final', () => {
  const { value, findings } = readCreateDossiers('A@1 > B@2, C@3 > D');
  assert.deepEqual(findings, []);
  assert.deepEqual(
    value.map(({ agencyCode, stage }) => [agencyCode, stage]),
    [
      ['A', undefined],
      ['B', 1],
      ['C', 1],
      ['D', 2],
    ],
  );
});

test('A10 birth first, then residence and health card side by side: each in its turn', () => {
  const one = parent('H20.99@khai-sinh>H20.99@cu-tru,H20.99@the');
  assert.deepEqual(states(one.dossier), ['khai-sinh opening', 'cu-tru waiting', 'the waiting']);
  hear(one, 'khai-sinh', 'processing');
  assert.deepEqual(states(one.dossier), ['khai-sinh open', 'cu-tru waiting', 'the waiting']);
  hear(one, 'khai-sinh', 'done');
  assert.deepEqual(states(one.dossier), ['khai-sinh final', 'cu-tru opening', 'the opening']);
});

test('A10 a parent closes only when every child is final, and is told which are not', () => {
  const one = parent('H20.99@a,H20.99@b');
  assert.deepEqual(one.act(an, '4000'), ['children-open']);
  hear(one, 'a', 'done');
  const [refusal] = one.reasons(an, '4000');
  assert.match(refusal?.message.vi ?? '', /Hồ sơ thành phần chưa xong: b\./);
  hear(one, 'b', 'done');
  assert.deepEqual(one.act(an, '4000'), []);
});

test('a child that ended without its result is followed by none, and the parent need not wait for those', () => {
  const one = parent('H20.99@a>H20.99@b');
  hear(one, 'a', 'unresolved');
  assert.deepEqual(states(one.dossier), ['a final', 'b waiting']);
  assert.deepEqual(openChildren(one.dossier), []);
  assert.deepEqual(one.act(an, '4000'), []);
});

test('news that are known already change nothing', () => {
  const one = parent('H20.99@a');
  hear(one, 'a', 'processing');
  const [child] = one.dossier.children;
  assert.ok(child);
  const again = { childId: child.childId, state: 'open', status: 'processing', dossierNo: 'HS-a' } as const;
  assert.deepEqual(hearChild(one.dossier, again, NOW), []);
});

const opening = (childId: string, more: Partial<Effect> = {}): Effect => ({
  id: testId(9),
  dossierId: testId(1),
  seq: 3,
  index: 0,
  kind: 'open-child',
  target: `child:${childId}`,
  payload: { childId },
  state: 'due',
  dueAt: NOW,
  attempts: 0,
  ...more,
});

test('a child that is not opened yet is taken back with what was to open it', () => {
  const one = parent('H20.99@a>H20.99@b');
  const ids = one.dossier.children.map(({ childId }) => childId);
  const taken = withdrawChild(one.dossier, ids, [opening(ids[0] ?? '')]);
  assert.ok('events' in taken);
  for (const event of taken.events) one.dossier = apply(one.dossier, event);
  assert.deepEqual(states(one.dossier), ['a withdrawn', 'b withdrawn']);
  assert.deepEqual(
    taken.changedEffects.map(({ state }) => state),
    ['withdrawn'],
  );
  assert.deepEqual(openChildren(one.dossier), []);
});

test('a child that is open, or being opened at this moment, is not taken back', () => {
  const one = parent('H20.99@a');
  const [id = ''] = one.dossier.children.map(({ childId }) => childId);
  const underWay = withdrawChild(one.dossier, [id], [opening(id, { leaseUntil: '2026-03-04T02:01:00.000Z' })]);
  assert.ok('reasons' in underWay && underWay.reasons[0]?.code === 'children-opened');
  hear(one, 'a', 'processing');
  assert.ok('reasons' in withdrawChild(one.dossier, [id], []));
});
