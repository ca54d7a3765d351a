import type { BeneficiaryAccount, FeeKind, PaymentConfig } from '../../../schemas/types/index.ts';
import { check } from '../../../schemas/validate.ts';
import { type Reason, reason } from '../refusals.ts';

/** What an agency collects with: accounts by kind of fee, form and series of its receipts; live, read before a decision. */
export interface Collector {
  agencyCode: string;
  agencyName: string;
  accounts: Readonly<Partial<Record<FeeKind, BeneficiaryAccount>>>;
  form: string;
  series: string;
}

const KINDS = ['phi', 'lephi', 'ship'] as const satisfies FeeKind[];

const NO_MONEY = { accountNo: '-' };

/** Stands for an agency that may collect, where no money is moved: simulations, and runs in memory. */
export const standInCollector: Collector = {
  agencyCode: '-',
  agencyName: '-',
  accounts: { phi: NO_MONEY, lephi: NO_MONEY, ship: NO_MONEY },
  form: '-',
  series: '-',
};

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function accountOf(value: unknown): BeneficiaryAccount | undefined {
  const checked = check('BeneficiaryAccount', value);
  return checked.ok && checked.value.accountNo.trim() !== '' ? checked.value : undefined;
}

/** `bankInfo` is one account, one for each kind under `phi`, `lephi` and `ship`, or a text that is shown as it is. */
function accountsOf(bankInfo: string): Collector['accounts'] {
  const text = bankInfo.trim();
  if (text === '') return {};
  const parsed = jsonOf(text);
  if (typeof parsed !== 'object' || parsed === null) {
    const account = { accountNo: text };
    return { phi: account, lephi: account, ship: account };
  }
  const common = accountOf(parsed);
  const found: Partial<Record<FeeKind, BeneficiaryAccount>> = {};
  for (const kind of KINDS) {
    const account = (kind in parsed ? accountOf(Reflect.get(parsed, kind)) : undefined) ?? common;
    if (account) found[kind] = account;
  }
  return found;
}

/** What a payment configuration lets its agency collect with. */
export function collectorOf(config: PaymentConfig): Collector {
  return {
    agencyCode: config.govAgencyCode,
    agencyName: config.govAgencyName,
    accounts: accountsOf(config.bankInfo ?? ''),
    form: (config.invoiceTemplateNo ?? '').trim(),
    series: (config.invoiceIssueNo ?? '').trim(),
  };
}

/** Why these kinds of money may not be taken: no account, no form, no series (PAY-13, PAY-18). */
export function collectorReasons(
  collector: Collector | undefined,
  kinds: readonly FeeKind[],
  agencyName: string,
): Reason[] {
  if (kinds.length === 0) return [];
  const missing = [
    ...(kinds.every((kind) => collector?.accounts[kind]) ? [] : ['account']),
    ...(collector?.form ? [] : ['form']),
    ...(collector?.series ? [] : ['series']),
  ];
  return missing.length > 0 ? [reason('collection-not-set-up', { missing, agency: agencyName })] : [];
}
