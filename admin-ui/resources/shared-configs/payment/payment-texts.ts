// The two texts of a payment configuration that hold several things: the account at the gateway, and those money is paid into.
import type { BeneficiaryAccount, Bilingual, FeeKind, GatewayAccount } from '../../../../schemas/types/index.ts';
import { check } from '../../../../schemas/validate.ts';
import { readJsonObject } from '../inputs/json-object.ts';

export const GATEWAY_FIELDS = [
  'gatewayCode',
  'address',
  'merchantCode',
  'secretKey',
] as const satisfies readonly (keyof GatewayAccount)[];
export type GatewayField = (typeof GATEWAY_FIELDS)[number];
export type TypedGateway = Partial<Record<GatewayField, string>>;

const isOneOf = <Name extends string>(names: readonly Name[], name: string): name is Name =>
  names.some((one) => one === name);

/** The texts of an object, where it holds nothing but texts under these names. */
function textsIn<Name extends string>(
  value: unknown,
  names: readonly Name[],
): Partial<Record<Name, string>> | undefined {
  const texts: Partial<Record<Name, string>> = {};
  for (const [name, text] of Object.entries(Object(value))) {
    if (!isOneOf(names, name) || typeof text !== 'string') return undefined;
    texts[name] = text;
  }
  return texts;
}

/** The account a text holds; undefined where it is something else, as another system wrote it. */
export function readGateway(text: string): TypedGateway | undefined {
  const read = readJsonObject(text);
  return read.ok ? textsIn(read.value ?? {}, GATEWAY_FIELDS) : undefined;
}

const withoutBlanks = (typed: Readonly<Partial<Record<string, string>>>): object =>
  Object.fromEntries(Object.entries(typed).filter(([, text]) => text !== undefined && text !== ''));

/** The account as it is kept; empty while nothing is typed. */
export function writeGateway(typed: TypedGateway): string {
  const kept = withoutBlanks(typed);
  return Object.keys(kept).length === 0 ? '' : JSON.stringify(kept);
}

const BLANK: Bilingual = { vi: 'không được để trống', en: 'must not be empty' };
const KEYLESS: Bilingual = { vi: 'cổng này cần khoá bí mật', en: 'this gateway needs a secret key' };
const PLAYED = 'simulated:';

/** What is wrong with an account, by field; nothing while nothing is typed at all: then the agency takes no money online. */
export function gatewayFaults(typed: TypedGateway): Partial<Record<GatewayField, Bilingual>> {
  const kept = withoutBlanks(typed);
  if (Object.keys(kept).length === 0) return {};
  const faults: Partial<Record<GatewayField, Bilingual>> = {};
  const checked = check('GatewayAccount', kept);
  for (const { path, message } of checked.ok ? [] : checked.errors) {
    const field = path.slice(1);
    if (isOneOf(GATEWAY_FIELDS, field)) faults[field] ??= message;
  }
  for (const field of ['gatewayCode', 'address', 'merchantCode'] as const) if (!typed[field]) faults[field] = BLANK;
  if (!typed.secretKey && typed.address !== PLAYED) faults.secretKey = KEYLESS;
  return faults;
}

export const MONEY_KINDS = ['phi', 'lephi', 'ship'] as const satisfies readonly FeeKind[];
export const ACCOUNT_FIELDS = [
  'bankName',
  'accountNo',
  'accountName',
] as const satisfies readonly (keyof BeneficiaryAccount)[];
export type TypedAccount = Partial<Record<(typeof ACCOUNT_FIELDS)[number], string>>;

/** Where money is paid: one account for everything, or one for each kind. */
export type TypedAccounts = { common: TypedAccount } | { apart: Record<FeeKind, TypedAccount> };

/** The accounts a text tells; a plain text is the number of one account. Undefined where it holds something else. */
export function readAccounts(text: string): TypedAccounts | undefined {
  const read = readJsonObject(text);
  if (!read.ok) return text.trim().startsWith('{') ? undefined : { common: { accountNo: text } };
  if (read.value === undefined) return { common: {} };
  const common = textsIn(read.value, ACCOUNT_FIELDS);
  if (common) return { common };
  const apart: Record<FeeKind, TypedAccount> = { phi: {}, lephi: {}, ship: {} };
  for (const [kind, value] of Object.entries(read.value)) {
    const account = isOneOf(MONEY_KINDS, kind) ? textsIn(value, ACCOUNT_FIELDS) : undefined;
    if (!account || !isOneOf(MONEY_KINDS, kind)) return undefined;
    apart[kind] = account;
  }
  return { apart };
}

/** The accounts as they are kept; empty while none is typed. */
export function writeAccounts(accounts: TypedAccounts): string {
  if ('common' in accounts) {
    const kept = withoutBlanks(accounts.common);
    return Object.keys(kept).length === 0 ? '' : JSON.stringify(kept);
  }
  const kept = MONEY_KINDS.map((kind) => [kind, withoutBlanks(accounts.apart[kind])] as const);
  const named = kept.filter(([, account]) => Object.keys(account).length > 0);
  // Without any account it is still said that they are apart.
  return JSON.stringify(Object.fromEntries(named.length > 0 ? named : [['phi', {}]]));
}
