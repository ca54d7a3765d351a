import type {
  Bilingual,
  Dossier,
  Mismatch,
  MismatchCause,
  PaymentSheet,
  Statement,
  StatementBody,
} from '../../schemas/types/index.ts';
import type { Actor } from '../domain/access/actor.ts';
import { booked } from '../domain/dossier/filed-anew.ts';
import { gatewayArrival } from '../domain/payment/attempts.ts';
import { cashierOf } from '../domain/payment/cashier.ts';
import { matchLine } from '../domain/payment/match-line.ts';
import { readStatement, type StatementLine } from '../domain/payment/read-statement.ts';
import { receiveMoney } from '../domain/payment/receive-money.ts';
import { changeDossier } from './change-dossier.ts';
import type { Engine } from './engine.ts';
import { gatewayAccountOf } from './gateway-accounts.ts';
import { Refused, refuse } from './refused.ts';
import { receivingOf } from './sheet-of.ts';

/** What the lines of one statement are compared for. */
interface Comparing {
  engine: Engine;
  actor: Actor;
  agencies: 'every' | ReadonlySet<string>;
  source: StatementBody['source'];
  statementId: string;
}

/** The agencies whose money an actor answers for. Throws `not-cashier` where there are none. */
export async function requireCashier(engine: Engine, actor: Actor): Promise<'every' | ReadonlySet<string>> {
  const { subtree } = await engine.directory.view();
  const agencies = cashierOf(actor, subtree);
  if (agencies !== 'every' && agencies.size === 0) throw refuse('not-cashier');
  return agencies;
}

/**
 * Compares a statement of the bank or the gateway with what was booked: money that is owed and came is booked, what was
 * booked is ticked off, everything else waits in the queue of mismatches for a person. The same statement again changes
 * nothing. Throws `not-cashier`, `statement-empty`.
 */
export async function reconcile(
  engine: Engine,
  actor: Actor,
  { source, name = '', text }: StatementBody,
): Promise<Statement> {
  const agencies = await requireCashier(engine, actor);
  const lines = readStatement(text);
  if (lines.length === 0) throw refuse('statement-empty');
  const statementId = engine.randomness.id();
  const comparing: Comparing = { engine, actor, agencies, source, statementId };
  const statement: Statement = {
    id: statementId,
    at: engine.clock.now(),
    by: actor.name,
    source,
    name,
    agencyCodes: agencies === 'every' ? [] : [...agencies],
    lines: lines.length,
    matched: 0,
    mismatched: 0,
  };
  for (const [index, line] of lines.entries()) {
    if (await compare(comparing, line, index)) statement.matched += 1;
    else statement.mismatched += 1;
  }
  await engine.reconciliations.saveStatement(statement);
  return statement;
}

async function dossierOf({ engine, agencies }: Comparing, line: StatementLine): Promise<Dossier | undefined> {
  const byNumber = line.transactionNo && (await engine.payments.dossierOf(`transaction/${line.transactionNo}`));
  const key = byNumber || line.dossierNo;
  const dossier = key ? await engine.dossiers.find(key) : undefined;
  const mine = dossier && !dossier.trial && (agencies === 'every' || agencies.has(dossier.handlingAgency.code));
  return mine ? dossier : undefined;
}

/** Whether a line fits; where it does not, it waits in the queue. */
async function compare(comparing: Comparing, line: StatementLine, index: number): Promise<boolean> {
  const { engine, actor, source, statementId } = comparing;
  const { amount, transactionNo } = line;
  if (amount === undefined || amount === 0) return note(comparing, line, index, 'unreadable');
  const found = await dossierOf(comparing, line);
  if (!found) return note(comparing, line, index, line.dossierNo ? 'dossier-unknown' : 'not-in-system');
  const account = source === 'gateway' ? await gatewayAccountOf(engine, found.handlingAgency.code) : undefined;
  const arrivalId =
    transactionNo === ''
      ? `${source}/${line.text}`.slice(0, 255)
      : source === 'gateway'
        ? gatewayArrival(account?.gatewayCode ?? 'gateway', transactionNo)
        : `bank/${transactionNo}`;
  let failed: { cause: MismatchCause; expected?: number; sheet?: PaymentSheet } | undefined;
  try {
    await changeDossier(engine, actor, found.id, 'reconcile', (dossier, context) => {
      failed = undefined;
      const match = matchLine(dossier, { transactionNo, amount }, source);
      if (match.how === 'mismatch') {
        failed = match;
        return { events: [] };
      }
      const reconciled = { at: context.now, by: actor.name, statementId };
      if (match.how === 'tick')
        return { events: match.sheet.reconciled ? [] : [{ type: 'charged', sheet: { ...match.sheet, reconciled } }] };
      const received = receiveMoney(
        { ...match.sheet, reconciled },
        {
          arrivalId,
          via: source === 'gateway' ? 'gateway' : 'transfer',
          amount,
          at: context.now,
          by: actor.name,
          ...(transactionNo === '' ? {} : { transactionNo }),
        },
        {
          ...receivingOf(dossier, context, actor.username),
          method: source === 'gateway' ? 'Trực tuyến' : 'Chuyển khoản',
        },
      );
      if (received === 'known') return { events: [] };
      if (received === 'amount-differs') throw new RangeError('a matched line is what is owed');
      return 'reasons' in received
        ? received
        : { events: booked(dossier, received.sheet, context), draws: received.draws };
    });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return note(comparing, line, index, 'refused', {
      dossier: found,
      refusal: error.reasons.map(({ message }) => message),
    });
  }
  if (!failed) return true;
  const { cause, expected, sheet } = failed;
  const about = { dossier: found, ...(expected === undefined ? {} : { expected }), ...(sheet ? { sheet } : {}) };
  return note(comparing, line, index, cause, about);
}

async function note(
  { engine, actor, agencies, source, statementId }: Comparing,
  { text, amount = 0, transactionNo, dossierNo }: StatementLine,
  index: number,
  cause: MismatchCause,
  about: { dossier?: Dossier; sheet?: PaymentSheet; expected?: number; refusal?: Bilingual[] } = {},
): Promise<false> {
  const { dossier, sheet, expected, refusal } = about;
  const [first = actor.posts[0]?.agencyCode ?? '-'] = agencies === 'every' ? [] : [...agencies];
  const number = dossier?.dossierNo ?? dossierNo;
  const mismatch: Mismatch = {
    id: `${source}/${transactionNo || engine.secrets.sha256(`${index}\n${text}`)}`.slice(0, 255),
    at: engine.clock.now(),
    source,
    agencyCode: dossier?.handlingAgency.code ?? first,
    statementId,
    amount,
    content: text,
    transactionNo,
    cause,
    state: 'open',
    ...(dossier ? { dossierId: dossier.id } : {}),
    ...(number === undefined ? {} : { dossierNo: number }),
    ...(sheet ? { sheetId: sheet.sheetId } : {}),
    ...(expected === undefined ? {} : { expected }),
    ...(refusal === undefined ? {} : { refusal }),
  };
  await engine.reconciliations.noteMismatch(mismatch);
  return false;
}

/** Statements that were compared, newest first. Throws `not-cashier`. */
export async function listStatements(engine: Engine, actor: Actor, offset: number, limit: number) {
  const agencies = await requireCashier(engine, actor);
  return engine.reconciliations.listStatements(agencies === 'every' ? 'every' : [...agencies], offset, limit);
}
