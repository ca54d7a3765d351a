import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { check } from '../../../schemas/validate.ts';
import { isSigned, signed } from './signature.ts';
import { REPORTS, type Report, SimulatedBank } from './simulated-bank.ts';
import { simulatedPage } from './simulated-page.ts';

export interface SimulatedGatewayOptions {
  /** The key it signs with, shared with every merchant. */
  secretKey: string;
  now: () => string;
  port?: number;
  /** How late a slow report is, in milliseconds. */
  slowness?: number;
}

/** A payment gateway that moves no money, with the faults of real ones; for tests and the demonstration. */
export interface SimulatedGateway {
  address: string;
  bank: SimulatedBank;
  /** What the page's buttons do: pays and reports as told. Resolves when every report has been answered or given up. */
  pay(attemptId: string, report?: Report): Promise<void>;
  giveUp(attemptId: string): Promise<void>;
  stop(): Promise<void>;
}

const MOST_BYTES = 100_000;
const WRONG_KEY = 'không phải khoá của cổng';

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) {
    text += String(chunk);
    if (text.length > MOST_BYTES) throw new RangeError('the body is too long');
  }
  return text;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const reply = (response: ServerResponse, status: number, type: string, body: string, headers = {}) =>
  response.writeHead(status, { 'Content-Type': `${type}; charset=utf-8`, ...headers }).end(body);
const json = (response: ServerResponse, status: number, body: object) =>
  reply(response, status, 'application/json', JSON.stringify(body));

/** Starts a simulated gateway on a loopback port of its own. */
export async function startSimulatedGateway({
  secretKey,
  now,
  port = 0,
  slowness = 15_000,
}: SimulatedGatewayOptions): Promise<SimulatedGateway> {
  const bank = new SimulatedBank(now);
  const later = new Set<NodeJS.Timeout>();

  /** Who is told does not matter to the payer: a report nobody takes is what inquiries are for. */
  const report = async (attemptId: string, change: { amount?: number; key?: string } = {}) => {
    const order = bank.order(attemptId);
    if (!order) return;
    const told = bank.tell(order.merchantCode, attemptId);
    const message = signed({ ...told, amount: change.amount ?? told.amount }, change.key ?? secretKey);
    await fetch(order.callbackUrl, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(message),
    }).then(
      (answer) => answer.arrayBuffer(),
      () => undefined,
    );
  };

  const reportAs: Readonly<Record<Report, (attemptId: string) => Promise<void>>> = {
    prompt: (attemptId) => report(attemptId),
    async slow(attemptId) {
      const timer = setTimeout(() => {
        later.delete(timer);
        report(attemptId);
      }, slowness);
      later.add(timer);
    },
    async duplicate(attemptId) {
      await Promise.all([report(attemptId), report(attemptId)]);
    },
    'wrong-amount': (attemptId) => report(attemptId, { amount: (bank.order(attemptId)?.amount ?? 0) + 1_000 }),
    'wrong-signature': (attemptId) => report(attemptId, { key: WRONG_KEY }),
    silent: async () => undefined,
  };
  const pay = async (attemptId: string, how: Report = 'prompt') => {
    bank.settle(attemptId, 'paid');
    await reportAs[how](attemptId);
  };
  const giveUp = async (attemptId: string) => {
    bank.settle(attemptId, 'failed');
    await report(attemptId);
  };

  async function asked(what: 'orders' | 'inquiries', request: IncomingMessage, response: ServerResponse) {
    const checked = check(what === 'orders' ? 'GatewayOrder' : 'GatewayInquiry', jsonOf(await bodyOf(request)));
    if (!checked.ok) return json(response, 400, { errors: checked.errors });
    const { merchantCode, attemptId } = checked.value;
    if (!isSigned(checked.value, secretKey)) return json(response, 403, { error: 'signature' });
    if (!('amount' in checked.value)) return json(response, 200, signed(bank.tell(merchantCode, attemptId), secretKey));
    bank.take(checked.value);
    return json(response, 200, { payUrl: `${address}/pay/${attemptId}` });
  }

  async function page(attemptId: string, request: IncomingMessage, response: ServerResponse) {
    const order = bank.order(attemptId);
    if (!order) return reply(response, 404, 'text/plain', 'Không có giao dịch này');
    if (request.method === 'GET') return reply(response, 200, 'text/html', simulatedPage(order));
    const chosen = new URLSearchParams(await bodyOf(request));
    const how = REPORTS.find((name) => name === chosen.get('report'));
    if (how) await pay(attemptId, how);
    else await giveUp(attemptId);
    return reply(response, 303, 'text/plain', '', { Location: order.returnUrl });
  }

  const server = createServer((request, response) => {
    const [, what = '', attemptId = ''] = new URL(request.url ?? '/', 'http://gateway').pathname.split('/');
    const answered =
      request.method === 'POST' && (what === 'orders' || what === 'inquiries')
        ? asked(what, request, response)
        : what === 'pay'
          ? page(attemptId, request, response)
          : Promise.resolve(reply(response, 404, 'text/plain', ''));
    answered.catch((error: unknown) => json(response, 400, { error: String(error) }));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const listening = server.address();
  const address = `http://127.0.0.1:${listening !== null && typeof listening === 'object' ? listening.port : port}`;
  return {
    address,
    bank,
    pay,
    giveUp,
    async stop() {
      for (const timer of later) clearTimeout(timer);
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
