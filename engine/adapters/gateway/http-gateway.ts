import type { GatewayAccount, GatewayMessage } from '../../../schemas/types/index.ts';
import { check } from '../../../schemas/validate.ts';
import { type Gateway, GatewayFault, type OrderRequest } from '../../ports/gateway.ts';
import { isSigned, signed } from './signature.ts';

/** A gateway is given up on after this; the attempt is inquired about later. */
const PATIENCE_MS = 10_000;
const MOST_BYTES = 100_000;
const SIMULATED = 'simulated:';

/** Where the gateway that this installation plays itself answers, and the key it signs with. */
export interface PlayedGateway {
  address: string;
  secretKey: string;
}

/** An answer as text; one that is too long is not read to its end. */
async function textOf({ body }: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.byteLength;
    if (size > MOST_BYTES) throw new GatewayFault('the gateway answered too much');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Gateways that speak JSON over HTTP; an account at `simulated:` is one at the played gateway, where there is one. */
export class HttpGateway implements Gateway {
  readonly #played: () => PlayedGateway | undefined;

  constructor(played: () => PlayedGateway | undefined = () => undefined) {
    this.#played = played;
  }

  async open(account: GatewayAccount, order: OrderRequest): Promise<{ payUrl: string }> {
    const answer = await this.#post(account, 'orders', { merchantCode: account.merchantCode, ...order });
    const checked = check('GatewayOpened', answer);
    if (!checked.ok) throw new GatewayFault('the gateway gave no address to pay at');
    return checked.value;
  }

  async inquire(account: GatewayAccount, attemptId: string): Promise<GatewayMessage> {
    const { merchantCode } = account;
    const message = this.readCallback(account, await this.#post(account, 'inquiries', { merchantCode, attemptId }));
    if (!message || message.attemptId !== attemptId) throw new GatewayFault('the answer is not signed by the gateway');
    return message;
  }

  readCallback(account: GatewayAccount, body: unknown): GatewayMessage | undefined {
    const checked = check('GatewayMessage', body);
    if (!checked.ok || checked.value.merchantCode !== account.merchantCode) return undefined;
    const key = this.#reached(account)?.secretKey;
    return key !== undefined && isSigned(checked.value, key) ? checked.value : undefined;
  }

  #reached({ address, secretKey }: GatewayAccount): PlayedGateway | undefined {
    if (address === SIMULATED) return this.#played();
    return secretKey === undefined ? undefined : { address, secretKey };
  }

  async #post(account: GatewayAccount, what: string, body: object): Promise<unknown> {
    const reached = this.#reached(account);
    if (!reached) throw new GatewayFault('the account has no key, or this installation plays no gateway');
    const { address, secretKey } = reached;
    try {
      const answer = await fetch(`${address.replace(/\/$/, '')}/${what}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(signed(body, secretKey)),
        redirect: 'error',
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      if (!answer.ok) {
        await answer.body?.cancel();
        throw new GatewayFault(`the gateway answered ${answer.status}`);
      }
      return JSON.parse(await textOf(answer));
    } catch (error) {
      if (error instanceof GatewayFault) throw error;
      throw new GatewayFault(`the gateway was not reached: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}
