import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import test from 'node:test';
import { HttpGateway } from '../../engine/adapters/gateway/http-gateway.ts';
import type { Report } from '../../engine/adapters/gateway/simulated-bank.ts';
import { startSimulatedGateway } from '../../engine/adapters/gateway/simulated-gateway.ts';
import { GatewayFault } from '../../engine/ports/gateway.ts';
import { openGatewayUnderTest } from '../support/gateway-under-test.ts';
import { gatewaySuite } from './suites/gateway.ts';

gatewaySuite('HTTP gateway', openGatewayUnderTest);

const ATTEMPT = '01990000-0000-7000-8000-000000000001';
const account = {
  gatewayCode: 'MO_PHONG',
  address: 'simulated:',
  merchantCode: 'SADEC',
  secretKey: 'khoá bí mật của Sa Đéc',
};

test('an answer that is not signed by the gateway is a fault, never a payment', async (t) => {
  const liar = createServer((_request, response) => {
    response.end(
      JSON.stringify({
        merchantCode: 'SADEC',
        attemptId: ATTEMPT,
        dossierNo: 'H20.31-261123-0001',
        amount: 150_000,
        state: 'paid',
        transactionNo: 'X',
        at: '2026-11-23T01:00:00.000Z',
        signature: 'a'.repeat(64),
      }),
    );
  });
  await new Promise<void>((resolve) => liar.listen(0, '127.0.0.1', resolve));
  t.after(() => {
    liar.closeAllConnections();
    liar.close();
  });
  const at = liar.address();
  const address = `http://127.0.0.1:${at !== null && typeof at === 'object' ? at.port : 0}`;
  const gateway = new HttpGateway();
  await assert.rejects(gateway.inquire({ ...account, address }, ATTEMPT), GatewayFault);
  await assert.rejects(gateway.open(account, (await openedOrder(t)).order), /plays no gateway/);
});

async function openedOrder(t: { after(end: () => unknown): void }) {
  const under = await openGatewayUnderTest();
  t.after(() => under.dispose());
  return { under, order: under.orderFor(ATTEMPT) };
}

for (const [report, read] of [
  ['prompt', ['paid']],
  ['duplicate', ['paid', 'paid']],
  ['wrong-amount', ['paid']],
  ['wrong-signature', [undefined]],
  ['silent', []],
] as const satisfies [Report, (string | undefined)[]][])
  test(`the simulated gateway reports a payment: ${report}`, async (t) => {
    const { under, order } = await openedOrder(t);
    const simulated = await startSimulatedGateway({
      secretKey: account.secretKey,
      now: () => '2026-11-23T01:00:00.000Z',
    });
    t.after(() => simulated.stop());
    const gateway = new HttpGateway(() => ({ address: simulated.address, secretKey: account.secretKey }));
    const { payUrl } = await gateway.open(account, order);
    const page = await fetch(payUrl);
    assert.match(await page.text(), /150\.000 đ/);
    const paid = await fetch(payUrl, { method: 'POST', body: new URLSearchParams({ report }), redirect: 'manual' });
    assert.equal(paid.headers.get('Location'), order.returnUrl);
    const messages = (await under.reported()).map((body) => gateway.readCallback(account, body));
    assert.deepEqual(
      messages.map((message) => message?.state),
      [...read],
    );
    assert.equal(
      messages.some((message) => message && message.amount !== order.amount),
      report === 'wrong-amount',
    );
    assert.equal((await gateway.inquire(account, ATTEMPT)).state, 'paid');
  });
