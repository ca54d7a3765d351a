import assert from 'node:assert/strict';
import test from 'node:test';
import {
  type AcceptanceCase,
  acceptedFor,
  acceptedState,
  whyNotAcceptable,
} from '../../engine/domain/release/accepted-fault.ts';
import type { Found } from '../../engine/domain/release/what-blocks.ts';
import type { AcceptedFault, Finding } from '../../schemas/types/index.ts';

const finding = (code = 'condition-unknown-word', severity: Finding['severity'] = 'error'): Finding => ({
  code,
  severity,
  path: '/actions/0/preCondition',
  message: { vi: 'không có điều kiện này', en: 'there is no such condition' },
});
const good: AcceptanceCase = {
  finding: finding(),
  imported: true,
  inUse: true,
  inherited: true,
  until: '2027-02-28',
  today: '2026-02-28',
};
const why = (changes: Partial<AcceptanceCase>) => whyNotAcceptable({ ...good, ...changes }).map(({ en }) => en);

test('an inherited error of an imported definition in use may be accepted, for twelve months at most', () => {
  assert.deepEqual(why({}), []);
  assert.deepEqual(why({ until: '2026-02-28' }), [], 'today itself');
  assert.deepEqual(why({ until: '2027-03-01' }), ['it may be accepted for 12 months at most, until 28/02/2027']);
  assert.deepEqual(why({ until: '2026-02-27' }), ['the end date has passed']);
  assert.deepEqual(why({ until: '2026-02-30' }), ['there is no such end date']);
});

test('nothing is accepted by which money or a dossier would be lost, nor what nobody has judged', () => {
  assert.deepEqual(why({ finding: finding('fee-json') }), ['money could be lost by this fault']);
  for (const code of ['action-step-missing', 'number-pattern-unclosed', 'create-dossiers-unknown', 'never-heard-of'])
    assert.deepEqual(why({ finding: finding(code) }), ['a dossier could be lost by this fault'], code);
});

test('every reason is told at once', () => {
  assert.equal(why({ imported: false, inUse: false, inherited: false, until: '2020-01-01' }).length, 3);
  assert.deepEqual(why({ inherited: false }), ['the fault is new, not inherited from what is used']);
  assert.deepEqual(why({ finding: undefined }), ['this fault is no longer there']);
  assert.deepEqual(why({ finding: finding('x', 'warning') }), [
    'this finding does not keep it from being put into effect',
  ]);
});

const fault: AcceptedFault = {
  acceptedFaultCode: 'AF1',
  kind: 'service-process',
  code: 'QT1',
  findingCode: 'condition-unknown-word',
  path: '/actions/0/preCondition',
  reason: 'đang dùng',
  until: '2026-06-30',
  mark: 'm1',
};
const found = (changes: Partial<Found> = {}): Found => ({
  kind: 'service-process',
  code: 'QT1',
  finding: finding(),
  mark: 'm1',
  ...changes,
});

test('an accepted fault lets exactly that error pass, to the end of its last day', () => {
  const passes = (one: Found, today: string) => acceptedFor([fault], one, today)?.acceptedFaultCode;
  assert.equal(passes(found(), '2026-06-30'), 'AF1');
  assert.equal(passes(found(), '2026-07-01'), undefined);
  assert.equal(passes(found({ mark: 'm2' }), '2026-06-30'), undefined);
  assert.equal(passes(found({ code: 'QT2' }), '2026-06-30'), undefined);
  const money = { ...fault, findingCode: 'fee-json' };
  assert.equal(acceptedFor([money], found({ finding: finding('fee-json') }), '2026-06-30'), undefined);
});

test('it stays on the list until it is mended', () => {
  const state = (some: Found[], today = '2026-05-30') => acceptedState(fault, some, today);
  assert.equal(state([found()]), 'open');
  assert.equal(state([found()], '2026-05-31'), 'ending');
  assert.equal(state([found()], '2026-06-30'), 'ending');
  assert.equal(state([found()], '2026-07-01'), 'over');
  assert.equal(state([found({ mark: 'other' })]), 'changed');
  assert.equal(state([]), 'mended');
});
