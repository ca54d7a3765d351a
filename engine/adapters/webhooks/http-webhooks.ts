import { createHmac } from 'node:crypto';
import type { Delivered, Partner, Receipt } from '../../ports/partner.ts';
import type { Webhook } from '../../ports/webhooks.ts';

/** How a listener of ours knows who calls: HMAC-SHA256 of the body, as hexadecimal digits. */
export const signatureOf = (body: string, secret: string): string =>
  `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;

const refused = (status: number, said: string): Delivered => ({
  outcome: 'refused',
  cause: {
    vi: `hệ thống nhận từ chối (HTTP ${status})${said ? `: ${said}` : ''}`,
    en: `the other system refused (HTTP ${status})${said ? `: ${said}` : ''}`,
  },
});

const SAID_AT_MOST = 300;
/** A repetition of what is there already, and an answer that says so. */
const CONFLICT = 409;
const TOO_MANY = 429;
const TIMED_OUT = 408;
const RECEIPTS: Readonly<Record<number, Receipt>> = { 200: 'received', 404: 'not-received' };

/** How an answer begins; what is longer is not waited for. */
async function saidBy({ body }: Response): Promise<string> {
  const decoder = new TextDecoder();
  let said = '';
  for await (const chunk of body ?? []) {
    said += decoder.decode(chunk, { stream: true });
    if (said.length >= SAID_AT_MOST) break;
  }
  return said.slice(0, SAID_AT_MOST);
}

/**
 * Calls the endpoint of a webhook: POST of the JSON body with the key in `Idempotency-Key` and its signature in
 * `X-Thutuc-Signature`. 2xx and 409 are received, another 4xx is a refusal, everything else could not be reached.
 * Whether a key was received is asked by GET of the same address with the same header, signed over the key. An answer that
 * carries the key back in `Idempotency-Key` counts: 200 it was, 404 it was not; any other listener cannot be asked.
 */
export function httpWebhooks(otherwise: Partner<Webhook>): Partner<Webhook> {
  return {
    async deliver(key, webhook, signal) {
      const { endpoint, ...content } = webhook;
      if (!endpoint) return otherwise.deliver(key, content, signal);
      const body = JSON.stringify({ key, ...content });
      const response = await fetch(endpoint.url, {
        method: 'POST',
        redirect: 'error',
        signal,
        headers: {
          'Content-Type': 'application/json',
          'Idempotency-Key': key,
          ...(endpoint.secret ? { 'X-Thutuc-Signature': signatureOf(body, endpoint.secret) } : {}),
        },
        body,
      });
      const said = await saidBy(response);
      const { status } = response;
      if (response.ok || status === CONFLICT) return { outcome: 'delivered' };
      if (status >= 400 && status < 500 && status !== TOO_MANY && status !== TIMED_OUT) return refused(status, said);
      throw new Error(`HTTP ${status} ${said}`.trim());
    },
    async verify(key, signal, webhook) {
      const endpoint = webhook?.endpoint;
      if (!endpoint) return otherwise.verify(key, signal);
      const response = await fetch(endpoint.url, {
        method: 'GET',
        redirect: 'error',
        signal,
        headers: {
          'Idempotency-Key': key,
          ...(endpoint.secret ? { 'X-Thutuc-Signature': signatureOf(key, endpoint.secret) } : {}),
        },
      });
      await response.body?.cancel();
      // An address that answers every GET alike proves nothing.
      return response.headers.get('Idempotency-Key') === key ? (RECEIPTS[response.status] ?? 'unknown') : 'unknown';
    },
  };
}
