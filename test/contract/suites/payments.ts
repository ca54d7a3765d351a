import assert from 'node:assert/strict';
import test from 'node:test';
import type { PaymentQuery, PaymentRow } from '../../../engine/ports/payment-list.ts';
import type { Mismatch, Statement } from '../../../schemas/types/index.ts';
import { buildWrite, testId } from '../../support/dossier-builder.ts';
import { type OpenStore, type StoreUnderTest, withStore } from '../../support/store-under-test.ts';

const at = '2026-03-04T02:00:00.000Z';
const row = (sheetId: string, more: Partial<PaymentRow> = {}): PaymentRow => ({
  sheetId,
  feeName: 'Lệ phí',
  feeAmount: 50_000,
  serviceAmount: 0,
  shipAmount: 0,
  total: 50_000,
  stage: 'requested',
  method: '',
  requestedAt: at,
  paidAt: null,
  refundDue: 0,
  receipts: [],
  keys: [`sheet/${sheetId}`],
  ...more,
});

/** Writes a dossier with these sheets. */
function write(
  { dossiers }: StoreUnderTest,
  n: number,
  seq: number,
  payments: PaymentRow[] | undefined,
  trial = false,
) {
  const id = testId(n);
  const built = buildWrite(id, seq, { row: { trial, handlingAgency: n % 2 ? 'A' : 'B', search: `ho so ${n}` } });
  return dossiers.commit({
    ...built,
    compose: (drawn) => ({ ...built.compose(drawn), ...(payments ? { payments } : {}) }),
  });
}

const everything: PaymentQuery = {
  visibleTo: { every: true },
  sort: 'requestedAt',
  descending: true,
  offset: 0,
  limit: 10,
};

const mismatch = (id: string, agencyCode: string): Mismatch => ({
  id,
  at,
  source: 'bank',
  agencyCode,
  amount: 1_000,
  content: 'x',
  transactionNo: id,
  cause: 'not-in-system',
  state: 'open',
});

/** Sheets in lists, what they are found by, statements and the queue of mismatches. */
export function paymentContract(name: string, open: OpenStore): void {
  test(`${name}: a write replaces the sheets of its dossier; one that says nothing of them leaves them`, () =>
    withStore(open, async (store) => {
      await write(store, 1, 1, [row('s1')]);
      await write(store, 1, 2, undefined);
      assert.deepEqual(
        (await store.payments.list(everything)).rows.map(({ sheetId }) => sheetId),
        ['s1'],
      );
      await write(store, 1, 3, [row('s1', { stage: 'paid', paidAt: at, receipts: ['AA 0000001'] }), row('s2')]);
      const { rows, total } = await store.payments.list({ ...everything, stage: ['paid'] });
      assert.deepEqual(
        [total, rows[0]?.sheetId, rows[0]?.receipts, rows[0]?.dossierId],
        [1, 's1', ['AA 0000001'], testId(1)],
      );
    }));

  test(`${name}: sheets are seen by whoever sees their dossier, narrowed by agency and words`, () =>
    withStore(open, async (store) => {
      await write(store, 1, 1, [row('s1')]);
      await write(store, 2, 1, [row('s2', { requestedAt: '2026-03-05T02:00:00.000Z' })]);
      const ids = async (more: Partial<PaymentQuery>) =>
        (await store.payments.list({ ...everything, ...more })).rows.map(({ sheetId }) => sheetId);
      assert.deepEqual(await ids({}), ['s2', 's1']);
      assert.deepEqual(await ids({ agencies: ['A'] }), ['s1']);
      assert.deepEqual(await ids({ words: ['so', '2'] }), ['s2']);
      const none = { every: false as const, agencies: [], ownerUsername: undefined, hands: [] };
      assert.deepEqual(await ids({ visibleTo: none }), []);
      assert.deepEqual(await ids({ visibleTo: { ...none, agencies: ['B'] } }), ['s2']);
    }));

  test(`${name}: a dossier is found by every key its sheets ever had`, () =>
    withStore(open, async (store) => {
      await write(store, 1, 1, [row('s1', { keys: ['sheet/s1', 'attempt/a1'] })]);
      await write(store, 1, 2, [row('s1', { keys: ['sheet/s1', 'transaction/T1'] })]);
      for (const key of ['sheet/s1', 'attempt/a1', 'transaction/T1'])
        assert.equal(await store.payments.dossierOf(key), testId(1), key);
      assert.equal(await store.payments.dossierOf('attempt/a2'), undefined);
    }));

  test(`${name}: a mismatch is noted once and resolved once`, () =>
    withStore(open, async ({ reconciliations }) => {
      assert.equal(await reconciliations.noteMismatch(mismatch('m1', 'A')), true);
      assert.equal(await reconciliations.noteMismatch({ ...mismatch('m1', 'A'), amount: 5 }), false);
      await reconciliations.noteMismatch(mismatch('m2', 'B'));
      const resolved: Mismatch = { ...mismatch('m1', 'A'), state: 'resolved', how: 'not-ours' };
      assert.deepEqual(
        [await reconciliations.resolveMismatch(resolved), await reconciliations.resolveMismatch(resolved)],
        [true, false],
      );
      assert.equal((await reconciliations.findMismatch('m1'))?.amount, 1_000);
      const asked = { agencies: ['A', 'B'], offset: 0, limit: 10 };
      assert.equal((await reconciliations.listMismatches(asked)).total, 2);
      const open_ = await reconciliations.listMismatches({ ...asked, state: 'open' });
      assert.deepEqual(
        open_.rows.map(({ id }) => id),
        ['m2'],
      );
    }));

  test(`${name}: a mismatch is kept for one dossier until it is let go, and resolved for no other`, () =>
    withStore(open, async ({ reconciliations }) => {
      await reconciliations.noteMismatch(mismatch('m1', 'A'));
      const [one, other] = [testId(1), testId(2)];
      const kept = [await reconciliations.keepMismatch('m1', one), await reconciliations.keepMismatch('m1', other)];
      assert.deepEqual([...kept, await reconciliations.keepMismatch('m1', one)], [true, false, true]);
      const end = (more: Partial<Mismatch>) =>
        reconciliations.resolveMismatch({ ...mismatch('m1', 'A'), state: 'resolved', ...more });
      assert.deepEqual([await end({ how: 'refunded' }), await end({ bookingOn: other })], [false, false]);
      await reconciliations.releaseMismatch('m1', other);
      assert.equal(await reconciliations.keepMismatch('m1', other), false);
      await reconciliations.releaseMismatch('m1', one);
      assert.equal(await reconciliations.keepMismatch('m1', other), true);
      assert.deepEqual([await end({ bookingOn: other }), await end({ bookingOn: other })], [true, false]);
      assert.equal(await reconciliations.keepMismatch('m1', other), false);
    }));

  test(`${name}: statements are listed newest first to the agencies they are of`, () =>
    withStore(open, async ({ reconciliations }) => {
      const statement = (id: string, day: number, agencyCodes: string[]): Statement => ({
        id,
        at: `2026-03-0${day}T02:00:00.000Z`,
        by: 'An',
        source: 'bank',
        name: '',
        agencyCodes,
        lines: 2,
        matched: 1,
        mismatched: 1,
      });
      await reconciliations.saveStatement(statement(testId(1), 1, ['A']));
      await reconciliations.saveStatement(statement(testId(2), 2, ['A', 'B']));
      const of = async (agencies: 'every' | string[]) =>
        (await reconciliations.listStatements(agencies, 0, 10)).rows.map(({ id }) => id);
      assert.deepEqual(await of('every'), [testId(2), testId(1)]);
      assert.deepEqual(await of(['B']), [testId(2)]);
      assert.deepEqual(await of([]), []);
    }));
}
