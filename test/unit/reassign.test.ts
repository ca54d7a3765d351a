import assert from 'node:assert/strict';
import test from 'node:test';
import type { Actor } from '../../engine/domain/access/actor.ts';
import { apply } from '../../engine/domain/dossier/apply.ts';
import { reassign } from '../../engine/domain/dossier/reassign.ts';
import { action, Case, directoryWith, engineActor, officer, step } from '../support/act-fixture.ts';

const an = officer('an');
const binh = officer('binh');
const stranger = officer('xa', 'CV', 'H20.99');
const leaders = directoryWith(
  {},
  [],
  [
    { roleCode: 'LD', roleName: 'LĐ', leader: 1, see: 'own', act: 'own', configure: 'none' },
    { roleCode: 'QT', roleName: 'QT', see: 'own', act: 'none', configure: 'own' },
  ],
);
const chief = officer('ld', 'LD');
const admin: Actor = {
  ...officer('qt', 'QT'),
  posts: officer('qt', 'QT').posts.map((post) => ({ ...post, act: 'none', configure: 'own' })),
};

/** A dossier in named hands: an executes, binh watches. */
function held(directory = leaders, named = true) {
  const one = new Case({
    steps: [step('A', 'processing'), step('B', 'done')],
    actions: [action('1000', '', 'A', { allowAssignUser: 3 }), action('4000', 'A', 'B')],
    directory,
  });
  const assignUsers = [
    { username: 'an', assigned: 1 as const },
    { username: 'binh', assigned: 3 as const },
  ];
  assert.deepEqual(one.act(an, { actionCode: '1000', ...(named ? { assignUsers } : {}) }), []);
  return one;
}

type Ask = Parameters<typeof reassign>[1];
const to = (...usernames: string[]): Ask['to'] => usernames.map((username) => ({ username, assigned: 1 }));

/** Who holds it afterwards, or why not. */
function result(one: Case, actor: Actor, ask: Ask): string {
  const decided = reassign(one.dossier, ask, 'lý do', one.context(actor));
  if ('reasons' in decided) return decided.reasons.map(({ code }) => code).join();
  const { holders } = apply(one.dossier, decided.event);
  return holders.map(({ username, assigned }) => `${username}:${assigned}`).join() || 'roles';
}

test('a leader, the admin and the engine put a dossier into other hands; the other parts stay', () => {
  for (const actor of [chief, admin, engineActor])
    assert.equal(result(held(), actor, { from: 'an', to: to('binh') }), 'binh:1');
  assert.equal(result(held(), chief, { to: to('an', 'binh') }), 'binh:1,an:1');
  assert.equal(result(held(), chief, { from: 'binh', to: [{ username: 'ld', assigned: 3 }] }), 'an:1,ld:3');
});

test('whoever holds it gives on the own place only; a colleague, a watcher and a stranger nobody’s', () => {
  assert.equal(result(held(), an, { from: 'an', to: to('binh') }), 'binh:1');
  assert.equal(result(held(), an, { to: to('binh') }), 'binh:1');
  assert.equal(result(held(), an, { from: 'binh', to: to('an') }), 'reassign-not-yours');
  for (const actor of [binh, stranger]) assert.equal(result(held(), actor, { to: to('binh') }), 'reassign-not-yours');
});

test('somebody of the role takes what lies with the role', () => {
  assert.equal(result(held(leaders, false), binh, { to: to('binh') }), 'binh:1');
  assert.equal(result(held(leaders, false), stranger, { to: to('xa') }), 'reassign-not-yours');
});

test('who takes it must fit as for any forward: work there, hold the role, be able to sign in', () => {
  assert.equal(result(held(), chief, { to: to('xa') }), 'assignee-unfit');
  assert.equal(result(held(), chief, { to: to('ld') }), 'assignee-unfit');
  assert.equal(result(held(), chief, { to: to('cu') }), 'assignee-unfit');
  assert.equal(result(held(), chief, { to: to('ai đó') }), 'assignee-unfit');
  const locked = directoryWith(
    { lockedOut: new Set(['binh']) },
    [],
    [{ roleCode: 'LD', roleName: 'LĐ', leader: 1, see: 'own', act: 'own', configure: 'none' }],
  );
  assert.equal(result(held(locked, false), chief, { to: to('binh') }), 'assignee-locked');
});

test('given to nobody it goes back to its roles, unless nobody of them can take it', () => {
  assert.equal(result(held(), chief, { from: 'an', to: [] }), 'binh:3');
  const one = held();
  const lockedOut = directoryWith(
    { lockedOut: new Set(['an', 'binh']) },
    [],
    [{ roleCode: 'LD', roleName: 'LĐ', leader: 1, see: 'own', act: 'own', configure: 'none' }],
  );
  const decided = reassign(one.dossier, { from: 'an', to: [] }, '', { ...one.context(chief), directory: lockedOut });
  assert.deepEqual('reasons' in decided ? decided.reasons.map(({ code }) => code) : [], ['nobody-holds-step']);
});

test('there is nothing to reassign before the first step, after the last, in the same hands, or of somebody who holds nothing', () => {
  assert.equal(result(held(), chief, { from: 'ld', to: to('an') }), 'reassign-nothing');
  assert.equal(result(held(), chief, { to: to('an') }), 'reassign-nothing');
  const ended = held();
  ended.act(an, '4000');
  assert.equal(result(ended, chief, { to: to('binh') }), 'dossier-closed');
  const fresh = new Case({ steps: [step('A', 'processing')], actions: [action('1000', '', 'A')], directory: leaders });
  assert.equal(result(fresh, chief, { to: to('binh') }), 'reassign-nothing');
});

test('the new and the former holder are told, by value', () => {
  const one = held();
  const decided = reassign(one.dossier, { from: 'an', to: to('binh') }, 'đi học', one.context(chief));
  assert.ok('event' in decided);
  assert.deepEqual(
    decided.effects.map(({ kind, payload }) => [kind, payload.notificationType, payload.to, payload.note]),
    [
      ['notify', 'EMPL-03', [{ username: 'binh', name: 'Bình' }], 'đi học'],
      ['notify', 'EMPL-03-TAKEN', [{ username: 'an', name: 'An' }], 'đi học'],
    ],
  );
});
