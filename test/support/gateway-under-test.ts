import { createServer } from 'node:http';
import { HttpGateway } from '../../engine/adapters/gateway/http-gateway.ts';
import { startSimulatedGateway } from '../../engine/adapters/gateway/simulated-gateway.ts';
import { SimulatedClock } from '../../engine/adapters/system/clock.ts';
import type { GatewayUnderTest } from '../contract/suites/gateway.ts';

const START = '2026-11-23T01:00:00.000Z';
const EXPIRES = '2026-11-23T01:15:00.000Z';
const merchant = { merchantCode: 'SADEC', secretKey: 'khoá bí mật của Sa Đéc' };

/** Notes what is sent to it. */
async function listener(): Promise<{ address: string; bodies: unknown[]; stop(): Promise<void> }> {
  const bodies: unknown[] = [];
  const server = createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request) text += String(chunk);
    bodies.push(JSON.parse(text));
    response.end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const at = server.address();
  const port = at !== null && typeof at === 'object' ? at.port : 0;
  return {
    address: `http://127.0.0.1:${port}`,
    bodies,
    async stop() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

/** The HTTP adapter before a simulated gateway. */
export async function openGatewayUnderTest(): Promise<GatewayUnderTest> {
  const clock = new SimulatedClock(START);
  const heard = await listener();
  const simulated = await startSimulatedGateway({ secretKey: merchant.secretKey, now: () => clock.now() });
  return {
    gateway: new HttpGateway(),
    account: { gatewayCode: 'MO_PHONG', address: simulated.address, ...merchant },
    pay: (attemptId) => simulated.pay(attemptId),
    giveUp: (attemptId) => simulated.giveUp(attemptId),
    reported: async () => heard.bodies,
    orderFor: (attemptId) => ({
      attemptId,
      dossierNo: 'H20.31-261123-0001',
      amount: 150_000,
      description: 'Lệ phí cấp giấy phép xây dựng',
      returnUrl: 'http://127.0.0.1/ho-so',
      callbackUrl: `${heard.address}/callback`,
      expiresAt: EXPIRES,
    }),
    expire: () => clock.set(EXPIRES),
    async dispose() {
      await simulated.stop();
      await heard.stop();
    },
  };
}
