import type { Dossier } from '../../schemas/types/index.ts';
import type { Actor } from '../domain/access/actor.ts';
import type { ActContext } from '../domain/dossier/context.ts';
import { decideAction } from '../domain/dossier/decide.ts';
import { paperRightReasons } from '../domain/dossier/paper-rights.ts';
import { answeredEffects, askedEffects, askReasons, ownWithdrawal } from '../domain/dossier/request-withdrawal.ts';
import { stopByRequest, stoppingStep } from '../domain/dossier/stop-by-request.ts';
import { type Reason, reason } from '../domain/refusals.ts';
import { loadContext, tableOfDossier } from './act-context.ts';
import { changeDossier } from './change-dossier.ts';
import { commitCommand } from './commit-command.ts';
import type { Engine } from './engine.ts';
import { idempotencyOf } from './idempotency.ts';
import { withPrintedPapers } from './prepare-files.ts';
import { Refused } from './refused.ts';
import { repeatedAct, takeAction } from './take-action.ts';
import { type DossierView, viewFor, visibleDossier } from './visible-dossier.ts';

const ATTEMPTS = 20;

async function contextFor(engine: Engine, actor: Actor, dossier: Dossier): Promise<ActContext> {
  const table = await tableOfDossier(engine, dossier);
  return loadContext(engine, actor, { table, handlingAgency: dossier.handlingAgency.code, dossier });
}

/**
 * The applicant asks to stop: by their own act where the process has one, else as a task of whoever holds the dossier; an
 * officer records the request of whoever asks at the desk.
 * Throws Refused: not theirs, ended, asked already, or a result exists (NĐ 118/2025 Đ21).
 */
export async function askWithdrawal(
  engine: Engine,
  actor: Actor,
  idOrNo: string,
  why: string,
  idempotencyKey?: string,
): Promise<DossierView> {
  const asked = { why };
  // Asked first: decided anew, the second time would be refused.
  const repeated =
    idempotencyKey === undefined ? undefined : await repeatedAct(engine, actor, idOrNo, asked, idempotencyKey);
  if (repeated) return repeated.dossier;
  const seen = await visibleDossier(engine, actor, idOrNo);
  const context = await contextFor(engine, actor, seen);
  const act = actor.kind === 'citizen' ? ownWithdrawal(seen, context) : undefined;
  const reasons = askReasons(seen, context);
  if (act && reasons.length === 0 && act.form === null) {
    const { actionCode, actionKey } = act;
    const body = { actionCode, actionKey, actionNote: why, confirmed: true };
    const guard = idempotencyKey === undefined ? {} : { idempotencyKey, asked };
    const done = await takeAction(engine, actor, seen.id, body, guard);
    return done.dossier;
  }
  if (why.trim() === '') throw new Refused([reason('note-missing')]);
  const idempotency = idempotencyOf(engine, actor, `withdraw ${seen.id}`, idempotencyKey, asked);
  const dossier = await changeDossier(
    engine,
    actor,
    idOrNo,
    'ask-withdrawal',
    (current, live) => {
      const refused = askReasons(current, live);
      if (refused.length > 0) return { reasons: refused };
      const request = { at: live.now, by: actor.name, reason: why.trim(), state: 'asked' as const };
      return { events: [{ type: 'withdrawal-asked', request }], effects: askedEffects(current, live) };
    },
    { note: why.trim(), ...(idempotency ? { idempotency } : {}) },
  );
  return viewFor(engine, actor, dossier);
}

/** Why an officer may not answer: no right over the dossier, or nothing asked. */
function answerReasons(dossier: Dossier, { actor, directory }: ActContext): Reason[] {
  if (actor.kind !== 'officer') return [reason('not-allowed', { right: 'act' })];
  const reasons = paperRightReasons(dossier, actor, directory.subtree);
  return dossier.withdrawal?.state === 'asked' ? reasons : [...reasons, reason('withdrawal-not-asked')];
}

/** The desk says no to a withdrawal, with the reason. Throws Refused. */
export async function declineWithdrawal(
  engine: Engine,
  actor: Actor,
  idOrNo: string,
  why: string,
): Promise<DossierView> {
  if (why.trim() === '') throw new Refused([reason('note-missing')]);
  const dossier = await changeDossier(
    engine,
    actor,
    idOrNo,
    'answer-withdrawal',
    (current, live) => {
      const reasons = answerReasons(current, live);
      if (reasons.length > 0) return { reasons };
      const answer = { state: 'declined', at: live.now, by: actor.name, answer: why.trim() } as const;
      return {
        events: [{ type: 'withdrawal-answered', ...answer }],
        effects: answeredEffects(current, false, why.trim()),
      };
    },
    { note: why.trim() },
  );
  return viewFor(engine, actor, dossier);
}

/**
 * The desk grants a withdrawal the process has no act for: the dossier goes to the step where it is stopped, decided by the
 * code of every act, with the notice of the law. Throws Refused.
 */
export async function grantWithdrawal(engine: Engine, actor: Actor, idOrNo: string, why: string): Promise<DossierView> {
  if (why.trim() === '') throw new Refused([reason('note-missing')]);
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const dossier = await visibleDossier(engine, actor, idOrNo);
    const context = await contextFor(engine, actor, dossier);
    const step = stoppingStep(context.table);
    const reasons = answerReasons(dossier, context);
    if (!step) reasons.push(reason('withdrawal-without-step', { processName: context.table.process.processName }));
    if (!step || reasons.length > 0) throw new Refused(reasons);
    const stopping = stopByRequest(dossier, step, context.table);
    const command = { actionCode: stopping.actionCode, actionNote: why.trim(), confirmed: true };
    // The notice gives the reason of whoever asked, not the desk's consent.
    const said = { ...command, actionNote: dossier.withdrawal?.reason ?? command.actionNote };
    const { action, files, keep } = await withPrintedPapers(engine, dossier, stopping, 'withdrawal', said, context);
    // Whoever may answer may stop, whoever holds the step; everything else about the act is decided as for any other.
    const asEngine = { ...context, actor: { ...actor, kind: 'system' as const }, files };
    const { outcome } = decideAction({ action, passedOver: [] }, dossier, command, asEngine);
    if (!outcome.ok) throw new Refused(outcome.reasons);
    const { decision } = outcome;
    await keep();
    const result = await commitCommand(
      engine,
      {
        dossier,
        dossierId: dossier.id,
        name: 'answer-withdrawal',
        decision,
        action,
        note: why.trim(),
        effects: answeredEffects(dossier, true, why.trim()),
      },
      context,
    );
    if (result.outcome === 'committed') return viewFor(engine, actor, result.dossier);
  }
  throw new Refused([reason('dossier-moved')]);
}
