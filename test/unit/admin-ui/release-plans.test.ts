import assert from 'node:assert/strict';
import { test } from 'node:test';
import { agendaOf } from '../../../admin-ui/resources/drafts/agenda.ts';
import { withKeptSecret } from '../../../admin-ui/resources/drafts/with-kept-secret.ts';
import { itemsIn, questionOf } from '../../../admin-ui/resources/release-plans/plan-body.ts';
import {
  changedItem,
  hasMovedOn,
  withItems,
  withNewest,
  withoutItem,
} from '../../../admin-ui/resources/release-plans/plan-items.ts';
import type { DraftListItem, ItemReadiness, PublishItem, Release } from '../../../schemas/types/index.ts';

const process: PublishItem = { kind: 'service-process', code: 'A', revision: 1 };
const service: PublishItem = { kind: 'service', code: 'A' };

test('what is added replaces what is there of the same kind and code, and nothing else of that code', () => {
  assert.deepEqual(withItems([process], [service]), [process, service]);
  assert.deepEqual(withItems([process, service], [{ ...service, retire: true }]), [
    process,
    { ...service, retire: true },
  ]);
  assert.deepEqual(withoutItem([process, service], service), [process]);
});

test('a field of an item is changed, and taken out where it says nothing', () => {
  assert.deepEqual(changedItem(process, { retire: true, revision: undefined }), {
    kind: 'service-process',
    code: 'A',
    retire: true,
  });
});

test('a draft that moved on is taken over as it is now; what is retired or returned to has no draft to look at', () => {
  const readiness = { kind: 'service-process', code: 'A', revision: 3 } as const;
  const judged: ItemReadiness = {
    ...readiness,
    name: '',
    act: 'publish',
    state: 'changed',
    inForce: 1,
    errors: 0,
    warnings: 0,
    findings: [],
    notes: [],
    ready: false,
  };
  assert.deepEqual(
    [process, { ...process, revision: 3 }, { ...process, retire: true }, { ...process, version: 1 }].map((item) =>
      hasMovedOn(item, judged),
    ),
    [true, false, false, false],
  );
  assert.deepEqual(withNewest([process, service], [judged]), [{ ...process, revision: 3 }, service]);
});

test('readiness is asked of what is typed so far: no empty reason, nothing where there is nothing', () => {
  assert.deepEqual(questionOf({ items: [process], reason: ' ', reach: 'all', validFrom: '' }), {
    items: [process],
    reach: 'all',
  });
  assert.deepEqual(questionOf({ items: [] }), { reach: 'new-dossiers' });
  assert.deepEqual(itemsIn({ items: 'x' }), []);
});

test('the agenda tells decided releases and plans with a day, day by day in Vietnam', () => {
  const release = (seq: number, validFrom: string) => ({ seq, validFrom }) as Release;
  const plan = (code: string, validFrom?: string) =>
    ({ code, name: code, facts: { validFrom, itemCount: 2 } }) as unknown as DraftListItem;
  const days = agendaOf(
    [release(2, '2026-03-02T18:00:00.000Z'), release(3, '2026-03-01T18:00:00.000Z')],
    [plan('P', '2026-03-02T17:00:00.000Z'), plan('KHÔNG NGÀY')],
  );
  assert.deepEqual(
    days.map(({ day, entries }) => [day, entries.map(({ release: one, plan: other }) => one?.seq ?? other?.code)]),
    [
      ['2026-03-02', [3]],
      ['2026-03-03', ['P', 2]],
    ],
  );
});

test('the draft keeps its secret when it is set to the text of a version', () => {
  const draft = { govAgencyCode: 'X', epaymentConfig: '{"secret":1}', bankInfo: 'cũ' };
  assert.deepEqual(withKeptSecret('payment-configs', { govAgencyCode: 'X', bankInfo: 'mới' }, draft), {
    govAgencyCode: 'X',
    bankInfo: 'mới',
    epaymentConfig: '{"secret":1}',
  });
  assert.deepEqual(withKeptSecret('services', { serviceCode: 'X' }, { serviceCode: 'X', feeText: 'y' }), {
    serviceCode: 'X',
  });
});
