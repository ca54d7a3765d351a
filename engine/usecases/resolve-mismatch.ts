import type { Mismatch, ResolveMismatchBody } from '../../schemas/types/index.ts';
import type { Actor } from '../domain/access/actor.ts';
import { booked } from '../domain/dossier/filed-anew.ts';
import { receiveMoney } from '../domain/payment/receive-money.ts';
import { sheetsOf } from '../domain/payment/sheets.ts';
import { reason } from '../domain/refusals.ts';
import { changeDossier } from './change-dossier.ts';
import type { Engine } from './engine.ts';
import { requireCashier } from './reconcile.ts';
import { Refused, refuse } from './refused.ts';
import { receivingOf } from './sheet-of.ts';
import { visibleDossier } from './visible-dossier.ts';

/** Money that fits nothing, newest first. Throws `not-cashier`. */
export async function listMismatches(
  engine: Engine,
  actor: Actor,
  asked: { state?: Mismatch['state']; statementId?: string; offset: number; limit: number },
): Promise<{ rows: Mismatch[]; total: number }> {
  const agencies = await requireCashier(engine, actor);
  return engine.reconciliations.listMismatches({ ...asked, agencies: agencies === 'every' ? 'every' : [...agencies] });
}

/**
 * A person ends a mismatch: the money is booked on a dossier, was given back, or is none of ours. Booked money must be what
 * is owed; for a sheet that is paid it becomes a refund task. Throws `mismatch-resolved`, `mismatch-being-booked`,
 * `money-known`, `amount-differs`, `not-cashier`.
 */
export async function resolveMismatch(
  engine: Engine,
  actor: Actor,
  id: string,
  { how, dossierNo, reason: why }: ResolveMismatchBody,
): Promise<Mismatch> {
  const agencies = await requireCashier(engine, actor);
  const mismatch = await engine.reconciliations.findMismatch(id);
  if (!mismatch || (agencies !== 'every' && !agencies.has(mismatch.agencyCode)))
    throw refuse('not-found', { kind: { vi: 'khoản lệch', en: 'mismatch' }, code: id });
  if (mismatch.state === 'resolved') throw refuse('mismatch-resolved');
  if (why.trim() === '') throw refuse('note-missing');
  const bookingOn =
    how === 'booked'
      ? await bookOnce(engine, actor, mismatch, dossierNo ?? mismatch.dossierNo ?? '', why, agencies)
      : undefined;
  const { bookingOn: _kept, ...told } = mismatch;
  const resolved: Mismatch = {
    ...told,
    ...(bookingOn === undefined ? {} : { bookingOn }),
    state: 'resolved',
    how,
    resolution: why,
    resolvedAt: engine.clock.now(),
    resolvedBy: actor.name,
  };
  if (!(await engine.reconciliations.resolveMismatch(resolved))) throw await whyTaken(engine, id);
  return resolved;
}

/** Why an open mismatch could not be taken after all. */
async function whyTaken({ reconciliations }: Engine, id: string): Promise<Refused> {
  const now = await reconciliations.findMismatch(id);
  return refuse(now?.state === 'open' ? 'mismatch-being-booked' : 'mismatch-resolved');
}

/** Books it on the dossier named and on no other, and answers which that is; after a crash the same again ends it. */
async function bookOnce(
  engine: Engine,
  actor: Actor,
  mismatch: Mismatch,
  dossierNo: string,
  why: string,
  agencies: 'every' | ReadonlySet<string>,
): Promise<string> {
  const { id: dossierId, handlingAgency } = await visibleDossier(engine, actor, dossierNo);
  if (agencies !== 'every' && !agencies.has(handlingAgency.code)) throw refuse('not-cashier');
  if (!(await engine.reconciliations.keepMismatch(mismatch.id, dossierId))) throw await whyTaken(engine, mismatch.id);
  try {
    await refuseKnown(engine, mismatch);
    await book(engine, actor, mismatch, dossierId, why);
  } catch (error) {
    // Only what was refused is known not to be booked.
    if (error instanceof Refused) await engine.reconciliations.releaseMismatch(mismatch.id, dossierId);
    throw error;
  }
  return dossierId;
}

const arrivalOf = ({ id }: Mismatch): string => `mismatch/${id}`.slice(0, 255);

/** What was booked after all, as when a gateway corrects itself, is not booked again from the queue. */
async function refuseKnown({ payments }: Engine, mismatch: Mismatch): Promise<void> {
  const { transactionNo } = mismatch;
  if (transactionNo === '' || (await payments.dossierOf(`arrival/${arrivalOf(mismatch)}`)) !== undefined) return;
  if ((await payments.dossierOf(`transaction/${transactionNo}`)) !== undefined)
    throw refuse('money-known', { transactionNo });
}

async function book(engine: Engine, actor: Actor, mismatch: Mismatch, dossierId: string, why: string): Promise<void> {
  const { amount, transactionNo, attemptId } = mismatch;
  await changeDossier(
    engine,
    actor,
    dossierId,
    'reconcile',
    (dossier, context) => {
      const sheets = sheetsOf(dossier);
      const arrivalId = arrivalOf(mismatch);
      if (sheets.some(({ arrivals = [] }) => arrivals.some((one) => one.arrivalId === arrivalId)))
        return { events: [] };
      const sheet = sheets.findLast(({ state }) => state !== 'paid' && state !== 'void') ?? sheets.at(-1);
      if (!sheet) return { reasons: [reason('payment-missing')] };
      const arrival = {
        arrivalId,
        via: attemptId ? ('gateway' as const) : ('transfer' as const),
        amount,
        at: context.now,
        by: actor.name,
        ...(attemptId ? { attemptId } : {}),
        ...(transactionNo === '' ? {} : { transactionNo }),
      };
      const receiving = { ...receivingOf(dossier, context, actor.username), method: 'Đối soát' };
      const received = receiveMoney(sheet, arrival, receiving);
      if (received === 'known') return { events: [] };
      if (received === 'amount-differs')
        return { reasons: [reason('amount-differs', { expected: sheet.total, amount })] };
      return 'reasons' in received
        ? received
        : { events: booked(dossier, received.sheet, context), draws: received.draws };
    },
    { note: why },
  );
}
