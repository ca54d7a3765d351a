import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type RoleGrants, summariseReach } from '../../../admin-ui/resources/people/employees/reach.ts';
import { postsOfRow, usernameOfRow } from '../../../admin-ui/resources/people/employees/row-posts.ts';

const role = (roleCode: string, grants: Partial<RoleGrants>): RoleGrants => ({
  roleCode,
  roleName: `Vai trò ${roleCode}`,
  see: 'none',
  act: 'none',
  configure: 'none',
  operate: false,
  ...grants,
});

const roles = [
  role('CV', { see: 'own', act: 'own' }),
  role('LD', { see: 'subtree', act: 'own' }),
  role('QT', { see: 'all', configure: 'all', operate: true }),
];

test('posts add up: the wider reach of an agency holds, another agency stands beside it', () => {
  const { extents } = summariseReach(
    [
      { roleCode: 'CV', agencyCode: 'A' },
      { roleCode: 'LD', agencyCode: 'A' },
      { roleCode: 'CV', agencyCode: 'B' },
    ],
    roles,
  );
  assert.deepEqual(extents.see, {
    everywhere: false,
    places: [
      { agencyCode: 'A', below: true },
      { agencyCode: 'B', below: false },
    ],
  });
  assert.deepEqual(extents.act.everywhere ? [] : extents.act.places.map(({ below }) => below), [false, false]);
  assert.deepEqual(extents.configure, { everywhere: false, places: [] });
});

test('one post that reaches everywhere is everywhere', () => {
  const summary = summariseReach(
    [
      { roleCode: 'CV', agencyCode: 'A' },
      { roleCode: 'QT', agencyCode: 'T' },
    ],
    roles,
  );
  assert.deepEqual(summary.extents.see, { everywhere: true });
  assert.equal(summary.operate, true);
});

test('posts of no role or at no agency grant nothing and are named', () => {
  const summary = summariseReach(
    [
      { roleCode: 'KHONG', agencyCode: 'A' },
      { roleCode: 'QT', agencyCode: '' },
      { roleCode: '', agencyCode: '' },
    ],
    roles,
  );
  assert.deepEqual(summary.unknownRoles, ['KHONG']);
  assert.deepEqual(summary.withoutAgency, ['Vai trò QT']);
  assert.equal(summary.operate, false);
  assert.deepEqual(summary.extents.see, { everywhere: false, places: [] });
});

test('a list row tells its posts and its sign-in name, whatever it lacks', () => {
  assert.deepEqual(postsOfRow({ facts: { posts: [{ roleCode: 'CV', agencyCode: 'A' }, 'x', { roleCode: 1 }] } }), [
    { roleCode: 'CV', agencyCode: 'A' },
    { roleCode: '', agencyCode: '' },
  ]);
  assert.deepEqual(postsOfRow({}), []);
  assert.equal(usernameOfRow({ code: 'CB1', facts: { username: 'a.b' } }), 'a.b');
  assert.equal(usernameOfRow({ code: 'CB1' }), 'CB1');
});
