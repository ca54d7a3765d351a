import type { GatewayAccount } from '../../schemas/types/index.ts';
import { check } from '../../schemas/validate.ts';
import type { Engine } from './engine.ts';

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * The account of an agency at its payment gateway, as its payment configuration says today: read live with its key, which
 * is in no version, event or answer. Undefined where the agency takes no online payment.
 */
export async function gatewayAccountOf(
  { definitions }: Pick<Engine, 'definitions'>,
  agencyCode: string,
): Promise<GatewayAccount | undefined> {
  const config = check('PaymentConfig', (await definitions.findDraft('payment-config', agencyCode))?.body);
  if (!config.ok) return undefined;
  const account = check('GatewayAccount', jsonOf(config.value.epaymentConfig ?? ''));
  return account.ok ? account.value : undefined;
}
