import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  blankDelegation,
  delegationFault,
  stateAt,
} from '../../../admin-ui/resources/people/delegations/delegation.ts';
import { check } from '../../../schemas/validate.ts';

const NOW = '2026-08-01T02:15:40.000Z';

test('a new delegation runs from now to the end of the next day in Vietnam, and lacks only the person', () => {
  const fresh = blankDelegation('lanhdao.sadec', NOW);
  assert.equal(fresh.from, '2026-08-01T02:15:00.000Z');
  assert.equal(fresh.until, '2026-08-02T16:59:00.000Z');
  assert.match(fresh.delegationCode, /^UQ-lanhdao\.sadec-20260801-/);
  assert.equal(check('Delegation', { ...fresh, toUsername: 'pho.sadec' }).ok, true);
  assert.equal(check('Delegation', fresh).ok, false);
});

test('it is to come, running or over', () => {
  const fresh = blankDelegation('a', NOW);
  assert.equal(stateAt(fresh, '2026-08-01T00:00:00.000Z'), 'coming');
  assert.equal(stateAt(fresh, NOW), 'running');
  assert.equal(stateAt(fresh, fresh.until), 'over');
});

test('nobody delegates to themselves, nor backwards in time', () => {
  const fresh = { ...blankDelegation('a', NOW), toUsername: 'b' };
  assert.equal(delegationFault(fresh), undefined);
  assert.equal(delegationFault({ ...fresh, toUsername: 'a' }), 'sameperson');
  assert.equal(delegationFault({ ...fresh, until: fresh.from }), 'order');
});
