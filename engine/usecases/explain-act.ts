import type { Dossier, WhyAnswer, WhyBody } from '../../schemas/types/index.ts';
import type { Actor } from '../domain/access/actor.ts';
import { managesHands } from '../domain/dossier/reassign.ts';
import { delegationReasons } from '../domain/dossier/why-delegation.ts';
import { whyNot } from '../domain/dossier/why-not.ts';
import { type Reason, reason } from '../domain/refusals.ts';
import { definitionKey } from '../domain/release/in-force.ts';
import { loadContext, tableOfDossier } from './act-context.ts';
import type { Engine } from './engine.ts';
import { refuse } from './refused.ts';
import { visibleDossier } from './visible-dossier.ts';

/** Somebody else as they would act, and what keeps them from acting at all. Throws `not-found`. */
async function personOf(engine: Engine, username: string): Promise<{ person: Actor; reasons: Reason[] }> {
  const account = await engine.accounts.findAccount(username);
  const known = (await engine.directory.view()).person(username);
  if (!account && !known) throw refuse('not-found', { kind: { vi: 'cán bộ', en: 'officer' }, code: username });
  const name = known?.fullName ?? username;
  if (!account) {
    const why = { vi: 'chưa có tài khoản đăng nhập', en: 'has no account to sign in with' };
    const person: Actor = { kind: 'officer', username, name, posts: [] };
    return { person, reasons: [reason('assignee-unfit', { users: [name], why })] };
  }
  const person = await engine.directory.actorOf(account);
  const reasons = account.locked ? [reason('account-locked')] : [];
  if (known && known.workingStatus !== 1) {
    const why = { vi: 'đã nghỉ hoặc chuyển công tác', en: 'no longer working' };
    reasons.push(reason('assignee-unfit', { users: [name], why }));
  }
  return { person, reasons };
}

/** Whether the version in force has an act that the dossier's own version lacks. */
async function newerVersion(engine: Engine, { pins }: Dossier, actionCode: string): Promise<Reason[]> {
  const { code, version } = pins.process;
  const entry = (await engine.catalogue.inForce()).get(definitionKey('service-process', code));
  if (!entry || entry.version === version) return [];
  const { process } = await engine.catalogue.table(code, entry.version);
  return process.actions.some((action) => action.actionCode === actionCode)
    ? [reason('act-in-other-version', { actionCode, version, inForce: entry.version })]
    : [];
}

/**
 * Vì sao không làm được? For oneself, or for another officer when one manages the dossier. Reads only. Throws
 * `not-found` and `not-allowed`.
 */
export async function explainAct(engine: Engine, actor: Actor, idOrNo: string, body: WhyBody): Promise<WhyAnswer> {
  const dossier = await visibleDossier(engine, actor, idOrNo);
  const table = await tableOfDossier(engine, dossier);
  const source = { table, handlingAgency: dossier.handlingAgency.code, dossier };
  const context = await loadContext(engine, actor, source);
  const { username } = body;
  const another = username !== undefined && username !== actor.username;
  if (another && !managesHands(actor, dossier, context)) throw refuse('not-allowed', { right: 'act' });
  const { person, reasons } = another ? await personOf(engine, username) : { person: actor, reasons: [] };
  const asThem = another ? await loadContext(engine, person, source) : context;
  const found = whyNot(dossier, body, asThem);
  const delegated = delegationReasons(dossier, body, found.reasons, asThem);
  const newer = found.reasons.some(({ code }) => code === 'act-not-in-version')
    ? await newerVersion(engine, dossier, body.actionCode)
    : [];
  const all = [...reasons, ...(newer.length > 0 ? newer : found.reasons), ...delegated];
  return {
    possible: all.length === 0,
    personName: person.name,
    actionName: found.actionName,
    reasons: all,
    ...(found.asks && found.asks.length > 0 ? { asks: found.asks } : {}),
  };
}
