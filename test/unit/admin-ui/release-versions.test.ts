import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeWords } from '../../../admin-ui/fields/place-words.ts';
import { countRelease } from '../../../admin-ui/resources/drafts/release-counts.ts';
import { instantOf, localOf } from '../../../admin-ui/resources/drafts/vietnam-time.ts';
import { namedPath } from '../../../engine/domain/process/named-path.ts';

test('a place is told by the labels of its form and the names of its items', () => {
  const body = { actions: [{}, { actionName: 'Tiếp nhận', actionCode: '1100' }], steps: [{ stepCode: '110' }] };
  assert.deepEqual(namedPath(body, '/actions/1/paymentFee'), ['actions', 'Tiếp nhận (1100)', 'paymentFee']);
  assert.deepEqual(namedPath(body, '/actions/0'), ['actions', '1']);
  assert.deepEqual(namedPath(body, '/steps/0'), ['steps', '110']);
  assert.deepEqual(namedPath(undefined, '/actions/1/paymentFee'), ['actions', '2', 'paymentFee']);
  assert.deepEqual(placeWords('ServiceProcess', ['actions', 'Tiếp nhận (1100)', 'paymentFee']), [
    { shape: 'ServiceProcess', field: 'actions' },
    { item: 'Tiếp nhận (1100)' },
    { shape: 'ProcessAction', field: 'paymentFee' },
  ]);
  assert.deepEqual(placeWords('ServiceProcess', ['nothing', 'inside']), [{ item: 'nothing' }, { item: 'inside' }]);
});

test('a release is counted kind by kind, with what it takes out of force', () => {
  assert.deepEqual(
    countRelease([
      { kind: 'service', version: 1 },
      { kind: 'service-process', version: null },
      { kind: 'service-process', version: 2 },
      { kind: 'service-process', version: 1 },
    ]),
    [
      { kind: 'service-process', published: 2, retired: 1 },
      { kind: 'service', published: 1, retired: 0 },
    ],
  );
});

test('a moment is typed and shown in Vietnamese time, whatever the machine thinks', () => {
  assert.equal(instantOf('2026-07-01T00:00'), '2026-06-30T17:00:00.000Z');
  assert.equal(localOf('2026-06-30T17:00:00.000Z'), '2026-07-01T00:00');
  assert.equal(instantOf('2026-07-01'), undefined);
  assert.equal(instantOf('2026-13-01T00:00'), undefined);
});
