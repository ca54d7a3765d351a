import assert from 'node:assert/strict';
import test from 'node:test';
import { actorOf } from '../../engine/domain/access/actor-of.ts';
import { directoryOf, servesAgency } from '../../engine/domain/access/directory.ts';
import { visibilityOf } from '../../engine/domain/access/visibility.ts';
import type { Account, Agency, Employee, Role } from '../../schemas/types/index.ts';

const agency = (agencyCode: string, parentCode: string): Agency => ({
  agencyCode,
  agencyName: agencyCode,
  parentCode,
  level: 'unit',
  active: true,
});
const role = (roleCode: string, more: Partial<Role> = {}): Role => ({
  roleCode,
  roleName: roleCode,
  see: 'own',
  act: 'own',
  configure: 'none',
  ...more,
});
const person = (username: string, more: Partial<Employee> = {}): Employee => ({
  employeeNo: username,
  username,
  fullName: username,
  workingStatus: 1,
  posts: [],
  ...more,
});
const account = (username: string, more: Partial<Account> = {}): Account => ({
  username,
  displayName: `TK ${username}`,
  kind: 'officer',
  locked: false,
  passwordHash: '',
  ...more,
});

const agencies = [agency('H20', ''), agency('H20.31', 'H20'), agency('H20.31.1', 'H20.31'), agency('H21', '')];
const roles = [role('CV'), role('GD', { see: 'subtree', act: 'subtree' })];

test('a subtree is the agency and all below, a lineage the way down to it', () => {
  const { subtree, lineage } = directoryOf(agencies, [], []);
  assert.deepEqual(subtree('H20').sort(), ['H20', 'H20.31', 'H20.31.1']);
  assert.deepEqual(lineage('H20.31.1'), ['H20', 'H20.31', 'H20.31.1']);
  assert.deepEqual([subtree('H99'), lineage('H99')], [['H99'], ['H99']]);
});

test('agencies that are each other’s parents end neither walk in a circle', () => {
  const { subtree, lineage } = directoryOf([agency('A', 'B'), agency('B', 'A')], [], []);
  assert.deepEqual(
    [subtree('A').sort(), lineage('A')],
    [
      ['A', 'B'],
      ['B', 'A'],
    ],
  );
});

test('a blank code is no agency above all: a post whose agency is not known yet lets nobody see anything', () => {
  const directory = directoryOf(agencies, roles, [person('an', { posts: [{ roleCode: 'GD', agencyCode: '' }] })]);
  assert.deepEqual(directory.subtree(''), []);
  const actor = actorOf(account('an'), directory);
  assert.deepEqual(actor.posts, []);
  assert.deepEqual(visibilityOf(actor, directory.subtree), {
    every: false,
    trials: { invited: 'an' },
    agencies: [],
    ownerUsername: undefined,
    hands: ['user:an', 'watch:an'],
  });
});

test('only people who work hold roles, each once', () => {
  const twice = person('an', {
    posts: [
      { roleCode: 'CV', agencyCode: 'H20' },
      { roleCode: 'CV', agencyCode: 'H20' },
    ],
  });
  const left = person('cu', { workingStatus: 0, posts: [{ roleCode: 'CV', agencyCode: 'H20' }] });
  const { holders, person: find } = directoryOf(agencies, roles, [twice, left]);
  assert.deepEqual(holders('CV', 'H20'), [twice]);
  assert.deepEqual([holders('CV', 'H21'), find('cu')], [[], left]);
});

test('a person works for the agencies of the scope, else for those of the posts, and for none after leaving', () => {
  const posts = [{ roleCode: 'CV', agencyCode: 'H20' }];
  const serves = (more: Partial<Employee>) =>
    ['H20', 'H21'].map((code) => servesAgency(person('an', { posts, ...more }), code));
  assert.deepEqual(
    [serves({}), serves({ scope: [] }), serves({ scope: ['H21'] }), serves({ workingStatus: 2 })],
    [
      [true, false],
      [true, false],
      [false, true],
      [false, false],
    ],
  );
});

test('an officer is what the employee record says today: nothing after leaving, nothing of a role that is gone', () => {
  const posts = [
    { roleCode: 'GD', agencyCode: 'H20' },
    { roleCode: 'MẤT', agencyCode: 'H20' },
  ];
  const actor = (more: Partial<Employee>) =>
    actorOf(account('an'), directoryOf(agencies, roles, [person('an', { fullName: 'Trần An', posts, ...more })]));
  const working = actor({});
  assert.deepEqual(
    [working.name, working.posts.map(({ roleCode, act, operate }) => [roleCode, act, operate])],
    ['Trần An', [['GD', 'subtree', false]]],
  );
  assert.deepEqual(actor({ workingStatus: 0 }).posts, []);
  assert.deepEqual(actorOf(account('ai'), directoryOf([], [], [])).posts, []);
});

test('a citizen never has the posts of an employee of the same name', () => {
  const directory = directoryOf(agencies, roles, [person('hoa', { posts: [{ roleCode: 'GD', agencyCode: 'H20' }] })]);
  const actor = actorOf(account('hoa', { kind: 'citizen', idNo: '087190001234' }), directory);
  assert.deepEqual([actor.kind, actor.posts, actor.idNo], ['citizen', [], '087190001234']);
});
