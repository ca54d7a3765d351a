import assert from 'node:assert/strict';
import test from 'node:test';
import { type Gateway, GatewayFault, type OrderRequest } from '../../../engine/ports/gateway.ts';
import type { GatewayAccount, GatewayMessage } from '../../../schemas/types/index.ts';

/** A gateway with its other side: what a payer does, what it reports by itself, and its clock. */
export interface GatewayUnderTest {
  gateway: Gateway;
  account: GatewayAccount;
  pay(attemptId: string): Promise<void>;
  giveUp(attemptId: string): Promise<void>;
  /** Bodies the gateway has sent to the callback address so far. */
  reported(): Promise<unknown[]>;
  orderFor(attemptId: string): OrderRequest;
  /** After this the order has run out. */
  expire(): void;
  dispose(): Promise<void>;
}

const ATTEMPT = '01990000-0000-7000-8000-000000000001';
const OTHER = '01990000-0000-7000-8000-000000000002';

/** What every gateway adapter does. */
export function gatewaySuite(name: string, open: () => Promise<GatewayUnderTest>): void {
  const behaves = (title: string, run: (under: GatewayUnderTest) => Promise<void>) =>
    test(`${name}: ${title}`, async (t) => {
      const under = await open();
      t.after(() => under.dispose());
      await run(under);
    });

  behaves('an attempt is opened once, however often it is asked for', async ({ gateway, account, orderFor }) => {
    const first = await gateway.open(account, orderFor(ATTEMPT));
    assert.deepEqual(await gateway.open(account, { ...orderFor(ATTEMPT), amount: 1 }), first);
    assert.equal((await gateway.inquire(account, ATTEMPT)).state, 'pending');
  });

  behaves('what was paid, given up, has run out or was never heard of is told as that', async (under) => {
    const { gateway, account, orderFor } = under;
    await gateway.open(account, orderFor(ATTEMPT));
    await under.pay(ATTEMPT);
    const paid = await gateway.inquire(account, ATTEMPT);
    const { dossierNo, amount } = orderFor(ATTEMPT);
    assert.deepEqual([paid.state, paid.dossierNo, paid.amount], ['paid', dossierNo, amount]);
    assert.notEqual(paid.transactionNo, '');
    await under.giveUp(ATTEMPT);
    assert.deepEqual(await gateway.inquire(account, ATTEMPT), paid);
    assert.equal((await gateway.inquire(account, OTHER)).state, 'unknown');
    await gateway.open(account, orderFor(OTHER));
    under.expire();
    assert.equal((await gateway.inquire(account, OTHER)).state, 'expired');
    await under.pay(OTHER);
    assert.equal((await gateway.inquire(account, OTHER)).state, 'expired');
  });

  behaves('a report is read when it is signed, and not when anything in it was changed', async (under) => {
    const { gateway, account } = under;
    await gateway.open(account, under.orderFor(ATTEMPT));
    await under.pay(ATTEMPT);
    const [report] = await under.reported();
    const message = gateway.readCallback(account, report);
    assert.equal(message?.state, 'paid');
    const changes: Partial<GatewayMessage>[] = [
      { amount: (message?.amount ?? 0) + 1 },
      { dossierNo: 'H20.31-261123-0002' },
      { attemptId: OTHER },
      { state: 'failed' },
      { transactionNo: 'khác' },
      { at: '2026-01-01T00:00:00.000Z' },
      { reason: 'thêm' },
      { signature: '0'.repeat(64) },
      { merchantCode: 'KHAC' },
    ];
    for (const change of changes)
      assert.equal(gateway.readCallback(account, { ...message, ...change }), undefined, JSON.stringify(change));
    for (const body of [null, 'paid', [], {}, { ...message, extra: 1 }])
      assert.equal(gateway.readCallback(account, body), undefined);
    assert.equal(gateway.readCallback({ ...account, secretKey: 'khoá của người khác' }, report), undefined);
  });

  behaves(
    'who does not have the key, or is not reached, leaves everything open',
    async ({ gateway, account, orderFor }) => {
      const stranger = { ...account, secretKey: 'khoá của người khác' };
      await assert.rejects(gateway.open(stranger, orderFor(ATTEMPT)), GatewayFault);
      await assert.rejects(gateway.inquire(stranger, ATTEMPT), GatewayFault);
      const nowhere = { ...account, address: 'http://127.0.0.1:9' };
      await assert.rejects(gateway.open(nowhere, orderFor(ATTEMPT)), GatewayFault);
      assert.equal((await gateway.inquire(account, ATTEMPT)).state, 'unknown');
    },
  );
}
