import type { Dossier, PaymentSheet, PaymentView } from '../../schemas/types/index.ts';
import type { Actor } from '../domain/access/actor.ts';
import type { ActContext } from '../domain/dossier/context.ts';
import { payReasons } from '../domain/payment/attempts.ts';
import { isCashier } from '../domain/payment/cashier.ts';
import type { Receiving } from '../domain/payment/receive-money.ts';
import { asksNoMore, findSheet, stageOf } from '../domain/payment/sheets.ts';
import type { Engine } from './engine.ts';
import { gatewayAccountOf } from './gateway-accounts.ts';
import { refuse } from './refused.ts';
import { visibleDossier } from './visible-dossier.ts';

/** A sheet with the dossier it is of. */
export interface SheetOfDossier {
  dossier: Dossier;
  sheet: PaymentSheet;
}

/** The sheet, when the actor may see its dossier. Throws `not-found`. */
export async function visibleSheet(engine: Engine, actor: Actor, sheetId: string): Promise<SheetOfDossier> {
  const missing = () => refuse('not-found', { kind: { vi: 'phiếu thu', en: 'payment sheet' }, code: sheetId });
  const dossierId = await engine.payments.dossierOf(`sheet/${sheetId}`);
  if (dossierId === undefined) throw missing();
  const dossier = await visibleDossier(engine, actor, dossierId);
  const sheet = findSheet(dossier, sheetId);
  if (!sheet) throw missing();
  return { dossier, sheet };
}

/** The same, where the actor answers for its money. Throws `not-cashier`. */
export async function collectableSheet(engine: Engine, actor: Actor, sheetId: string): Promise<SheetOfDossier> {
  const found = await visibleSheet(engine, actor, sheetId);
  const { subtree } = await engine.directory.view();
  if (!isCashier(actor, found.dossier.handlingAgency.code, subtree)) throw refuse('not-cashier');
  return found;
}

/** What money is taken with in a command of this context. */
export const receivingOf = (dossier: Dossier, context: ActContext, by: string): Receiving => ({
  collector: context.money?.collector,
  agencyName: dossier.handlingAgency.name,
  payer: dossier.applicant.name,
  now: context.now,
  by,
  entryId: context.entryId,
  ended: asksNoMore(dossier),
  method: '',
});

/** Whether an actor may pay for a dossier: its applicant, or an officer who acts for the agency (PAY-29). */
export function mayPay(actor: Actor, dossier: Dossier): boolean {
  if (actor.kind === 'citizen') return dossier.ownerUsername === actor.username;
  const agencies = [dossier.handlingAgency.code, dossier.receivingAgency.code];
  return (
    actor.kind === 'system' || actor.posts.some((post) => post.act !== 'none' && agencies.includes(post.agencyCode))
  );
}

/** A sheet and what the actor may do with it now. Throws `not-found`. */
export async function readPayment(engine: Engine, actor: Actor, sheetId: string): Promise<PaymentView> {
  const { dossier, sheet } = await visibleSheet(engine, actor, sheetId);
  const { subtree } = await engine.directory.view();
  const account = await gatewayAccountOf(engine, dossier.handlingAgency.code);
  return {
    id: sheet.sheetId,
    dossierId: dossier.id,
    dossierNo: dossier.dossierNo ?? null,
    sheet,
    stage: stageOf(sheet, dossier),
    payable: mayPay(actor, dossier) && payReasons(dossier, sheet, account).length === 0,
    collectable: isCashier(actor, dossier.handlingAgency.code, subtree),
    mine: dossier.ownerUsername === actor.username,
  };
}
