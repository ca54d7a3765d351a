import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isQueue, tabsFor } from '../../../admin-ui/resources/dossiers/queues.ts';
import { queueNames } from '../../../engine/domain/dossier/queues.ts';
import type { SignedInPost } from '../../../schemas/types/index.ts';

const post = (roleName: string, act: SignedInPost['act'] = 'own'): SignedInPost => ({
  roleCode: 'R',
  roleName,
  agencyCode: 'H20.31',
  see: 'own',
  act,
  configure: 'none',
  operate: false,
});
const officer = (...posts: SignedInPost[]) => ({ kind: 'officer' as const, posts });

test('the desk begins with what waits for reception, a room with what it holds', () => {
  assert.equal(tabsFor(officer(post('Cán bộ một cửa')))[0], 'to-receive');
  assert.equal(tabsFor(officer(post('Nhân viên Tiếp nhận, trả kết quả')))[0], 'to-receive');
  assert.equal(tabsFor(officer(post('Chuyên viên')))[0], 'held');
  assert.equal(tabsFor(officer(post('Chuyên viên'), post('Cán bộ một cửa')))[0], 'to-receive');
});

test('whoever acts sees every queue once, and all dossiers', () => {
  for (const user of [officer(post('Cán bộ một cửa')), officer(post('Chuyên viên'))])
    assert.deepEqual([...tabsFor(user)].sort(), [...queueNames, 'all'].sort());
});

test('who takes no acts holds nothing, even with a desk’s name', () => {
  const tabs = tabsFor(officer(post('Giám sát một cửa', 'none')));
  assert.equal(tabs[0], 'all');
  assert.ok(!tabs.includes('held'));
});

test('a citizen is asked only for supplements', () => {
  assert.deepEqual(tabsFor({ kind: 'citizen', posts: [] }), ['all', 'awaiting-supplement']);
});

test('an address may name a queue that does not exist', () => {
  assert.ok(isQueue('overdue'));
  assert.ok(!isQueue('all'));
  assert.ok(!isQueue(undefined));
});
