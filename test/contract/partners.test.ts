import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { journalled } from '../../engine/adapters/notify/journalled.ts';
import { memoryPartner } from '../../engine/adapters/notify/memory-partner.ts';
import { fileOutbox } from '../../engine/adapters/outbox/file-outbox.ts';
import { httpWebhooks, signatureOf } from '../../engine/adapters/webhooks/http-webhooks.ts';
import type { Message } from '../../engine/ports/messages.ts';
import type { PortalUpdate } from '../../engine/ports/portal.ts';
import type { Webhook } from '../../engine/ports/webhooks.ts';
import { testId } from '../support/dossier-builder.ts';
import { type PartnerUnderTest, partnerContract } from './suites/partner.ts';

const message = (text: string): Message => ({
  dossierId: testId(1),
  notificationType: 'APLC-1100',
  to: [{ name: 'Hoa', telNo: '0909' }],
  subject: text,
  text,
  channels: ['sms'],
});
const update = (text: string): PortalUpdate => ({ dossierId: testId(1), portalState: 4, data: { note: text } });

function inFolder<Content>(): Promise<PartnerUnderTest<Content>> {
  const folder = mkdtempSync(join(tmpdir(), 'thutuc-outbox-'));
  const told: string[] = [];
  const journal = { debug: (text: string) => told.push(text), info: () => undefined, error: () => undefined };
  return Promise.resolve({
    partner: journalled<Content>('test', journal, fileOutbox<Content>(folder)),
    held: async (key) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.includes(key)).length,
    dispose: async () => rmSync(folder, { recursive: true, force: true }),
  });
}

interface Heard {
  key: string;
  signature: string;
  body: string;
}

/** A listener that remembers what it was told, and how it answers. */
async function listener(secret?: string, tells = true) {
  const heard: Heard[] = [];
  let status = 200;
  const server = createServer(async (request, response) => {
    if (request.method === 'GET') {
      const asked = String(request.headers['idempotency-key']);
      const back = tells ? { 'Idempotency-Key': asked } : undefined;
      response.writeHead(heard.some(({ key }) => key === asked) ? 200 : tells ? 404 : 200, back).end();
      return;
    }
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const key = String(request.headers['idempotency-key']);
    const known = heard.some((one) => one.key === key);
    if (!known && status === 200) heard.push({ key, signature: String(request.headers['x-thutuc-signature']), body });
    response.writeHead(known ? 409 : status).end('nói gì đó');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the listener has no port');
  const endpoint = { url: `http://127.0.0.1:${address.port}/hook`, ...(secret ? { secret } : {}) };
  return {
    heard,
    answer: (code: number) => {
      status = code;
    },
    webhook: (text: string): Webhook => ({
      dossierId: testId(1),
      serverNo: 'LGSP',
      kind: 'sync',
      data: { text },
      endpoint,
    }),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

partnerContract('messages, in a folder', inFolder<Message>, message);
partnerContract('portal, in a folder', inFolder<PortalUpdate>, update);
partnerContract(
  'messages, remembered',
  async () => ({ partner: memoryPartner<Message>(), dispose: async () => undefined }),
  message,
);

let place: Awaited<ReturnType<typeof listener>>;
partnerContract(
  'webhooks, over HTTP',
  async (): Promise<PartnerUnderTest<Webhook>> => {
    place = await listener();
    const { heard } = place;
    return {
      partner: httpWebhooks(memoryPartner()),
      held: async (key) => heard.filter((one) => one.key === key).length,
      dispose: place.close,
    };
  },
  (text) => place.webhook(text),
);

test('a webhook is signed over exactly what is sent, and the secret is not in it', async (t) => {
  const told = await listener('bí mật');
  t.after(told.close);
  await httpWebhooks(memoryPartner()).deliver(testId(5), told.webhook('năm'), AbortSignal.timeout(5_000));
  const [one] = told.heard;
  assert.ok(one);
  assert.equal(one.signature, signatureOf(one.body, 'bí mật'));
  assert.ok(!one.body.includes('bí mật') && !one.body.includes('/hook'));
});

test('a refusal is told apart from a partner that cannot be reached', async (t) => {
  const told = await listener();
  t.after(told.close);
  const webhooks = httpWebhooks(memoryPartner());
  const deliver = (key: number) => webhooks.deliver(testId(key), told.webhook('x'), AbortSignal.timeout(5_000));
  for (const status of [400, 403, 422]) {
    told.answer(status);
    const delivered = await deliver(status);
    assert.equal(delivered.outcome, 'refused');
    assert.ok(delivered.outcome === 'refused' && delivered.cause.vi.includes(String(status)));
  }
  for (const status of [429, 500, 503]) {
    told.answer(status);
    await assert.rejects(deliver(status), new RegExp(String(status)));
  }
  await told.close();
  await assert.rejects(deliver(9));
});

test('a listener is asked by the key; only one that answers with the key proves anything', async (t) => {
  const webhooks = httpWebhooks(memoryPartner());
  for (const [tells, before, after] of [
    [true, 'not-received', 'received'],
    [false, 'unknown', 'unknown'],
  ] as const) {
    const told = await listener('bí mật', tells);
    t.after(told.close);
    const patience = AbortSignal.timeout(5_000);
    const ask = () => webhooks.verify(testId(7), patience, told.webhook('bảy'));
    assert.equal(await ask(), before);
    await webhooks.deliver(testId(7), told.webhook('bảy'), patience);
    assert.equal(await ask(), after);
  }
});

test('a listener that never stops answering is listened to for as long as its cause takes, and no longer', async (t) => {
  let written = 0;
  const server = createServer((_request, response) => {
    response.writeHead(422);
    const more = (): void => {
      do written += 65_536;
      while (response.write(Buffer.alloc(65_536, 'x')));
      response.once('drain', more);
    };
    more();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  assert.ok(address && typeof address === 'object');
  const webhook: Webhook = {
    dossierId: testId(1),
    serverNo: 'LGSP',
    kind: 'sync',
    data: {},
    endpoint: { url: `http://127.0.0.1:${address.port}/` },
  };
  const delivered = await httpWebhooks(memoryPartner()).deliver(testId(8), webhook, AbortSignal.timeout(3_000));
  assert.ok(delivered.outcome === 'refused' && delivered.cause.en.endsWith('x'.repeat(300)));
  assert.ok(written < 50_000_000);
});
