import assert from 'node:assert/strict';
import test from 'node:test';
import { findingMark } from '../../engine/domain/release/finding-mark.ts';
import { earlierWords, type Found, type Said, whatBlocks } from '../../engine/domain/release/what-blocks.ts';
import type { Finding } from '../../schemas/types/index.ts';

const message = { vi: 'bước chờ không có thời hạn', en: 'a waiting step without a time limit' };
const found = (severity: Finding['severity'], code: string, path: string, of = 'QT1'): Found => ({
  kind: 'service-process',
  code: of,
  finding: { severity, code, path, message },
  mark: `${of} ${code} ${path}`,
});
const nothing: Said = { given: [], earlier: new Map(), accepted: () => undefined };
const codes = (some: readonly Found[]) => some.map(({ mark }) => mark);

test('errors and warnings block until somebody answers for them; what is only told never does', () => {
  const all = [found('error', 'e', '/a'), found('warning', 'w', '/b'), found('info', 'i', '/c')];
  const { faulty, unacknowledged, acknowledged } = whatBlocks(all, nothing);
  assert.deepEqual([codes(faulty), codes(unacknowledged), acknowledged], [['QT1 e /a'], ['QT1 w /b'], []]);
});

test('an error is acknowledged by nobody: only an accepted fault lets it pass, and says which', () => {
  const error = found('error', 'e', '/a');
  const given = [{ findingCode: 'e', reason: 'biết rồi' }];
  const earlier = new Map([[error.mark, { release: 3, reason: 'biết rồi' }]]);
  assert.deepEqual(codes(whatBlocks([error], { ...nothing, given, earlier }).faulty), ['QT1 e /a']);
  const accepted = (one: Found) => (one === error ? { acceptedFaultCode: 'AF1', reason: 'đang dùng' } : undefined);
  const { faulty, acknowledged } = whatBlocks([error, found('error', 'e', '/b')], { ...nothing, accepted });
  assert.deepEqual(codes(faulty), ['QT1 e /b']);
  assert.deepEqual(
    acknowledged.map(({ path, reason, acceptedFault }) => [path, reason, acceptedFault]),
    [['/a', 'đang dùng', 'AF1']],
  );
});

test('one word may stand for every warning of a code; the closest one counts', () => {
  const all = [found('warning', 'w', '/a'), found('warning', 'w', '/b'), found('warning', 'w', '/b', 'QT2')];
  const given = [
    { findingCode: 'w', reason: 'chung' },
    { findingCode: 'w', reason: 'riêng QT2', kind: 'service-process' as const, code: 'QT2' },
    { findingCode: 'w', reason: 'riêng /b', kind: 'service-process' as const, code: 'QT1', path: '/b' },
    { findingCode: 'khác', reason: 'không dính dáng' },
  ];
  const { unacknowledged, acknowledged } = whatBlocks(all, { ...nothing, given });
  assert.deepEqual(unacknowledged, []);
  assert.deepEqual(
    acknowledged.map(({ reason }) => reason),
    ['chung', 'riêng /b', 'riêng QT2'],
  );
});

test('what an earlier release was made in spite of is not asked again; a new word is kept as said now', () => {
  const warning = found('warning', 'w', '/a');
  const word = { kind: 'service-process', code: 'QT1', findingCode: 'w', path: '/a', mark: warning.mark } as const;
  const releases = [
    { seq: 2, acknowledged: [{ ...word, reason: 'lần đầu' }] },
    { seq: 5, acknowledged: [{ ...word, reason: 'lần đầu', since: 2 }] },
    { seq: 6, acknowledged: [{ ...word, mark: 'khác', reason: 'chấp nhận', acceptedFault: 'AF1' }] },
  ];
  const earlier = earlierWords(releases);
  assert.deepEqual([...earlier], [[warning.mark, { release: 2, reason: 'lần đầu' }]]);
  assert.deepEqual(whatBlocks([warning], { ...nothing, earlier }).acknowledged, [
    { ...word, reason: 'lần đầu', since: 2 },
  ]);
  const given = [{ findingCode: 'w', reason: 'xem lại' }];
  assert.deepEqual(whatBlocks([warning], { ...nothing, earlier, given }).acknowledged, [
    { ...word, reason: 'xem lại' },
  ]);
});

test('a finding is the same wherever its item stands in the list, and another once the text there is another', () => {
  const action = (actionKey: string, preCondition: string) => ({ actionKey, preCondition });
  const at = (path: string): Finding => ({ severity: 'warning', code: 'w', path, message });
  const mark = (actions: object[], index: number, more: Partial<Finding> = {}) =>
    findingMark('service-process', 'QT1', { actions }, { ...at(`/actions/${index}/preCondition`), ...more });
  const first = mark([action('a1', 'payok')], 0);
  assert.equal(mark([action('a0', ''), action('a1', 'payok')], 1), first);
  assert.notEqual(mark([action('a1', 'payok@x')], 0), first);
  assert.notEqual(mark([action('a2', 'payok')], 0), first);
  assert.notEqual(mark([action('a1', 'payok')], 0, { message: { vi: 'lời khác', en: 'other words' } }), first);
});
