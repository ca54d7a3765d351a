import type { ActBody, Dossier, LogEntry } from '../../schemas/types/index.ts';
import type { Actor } from '../domain/access/actor.ts';
import { decide } from '../domain/dossier/decide.ts';
import { reason } from '../domain/refusals.ts';
import { loadContext, tableOfDossier } from './act-context.ts';
import { commitCommand } from './commit-command.ts';
import type { Engine } from './engine.ts';
import { idempotencyOf } from './idempotency.ts';
import { playPart } from './play-part.ts';
import { withActFiles } from './prepare-files.ts';
import { Refused, refuse } from './refused.ts';
import { type DossierView, viewFor, visibleDossier } from './visible-dossier.ts';

/** How a client guards its act: the seq it saw, and a key that makes a repetition harmless. */
export interface ActGuard {
  ifMatch?: number;
  idempotencyKey?: string;
  /** What the key is kept with, where the act was made out of something else that was asked. */
  asked?: object;
}

export interface ActResult {
  dossier: DossierView;
  entry: LogEntry;
}

const ATTEMPTS = 20;

/** The refusal of an act on a dossier that went on since the client saw it. */
function moved(dossier: Dossier): Refused {
  const { step } = dossier;
  return new Refused([
    reason('dossier-moved', step ? { by: step.enteredBy, at: step.enteredAt, stepName: step.stepName } : {}),
  ]);
}

/**
 * Carries out an act: request → decision → one commit. Retried by the server only while the dossier is still in the
 * same entry of the step the first attempt saw; otherwise refused as `dossier-moved`. Throws Refused with all reasons.
 */
export async function takeAction(
  engine: Engine,
  actor: Actor,
  idOrNo: string,
  body: ActBody,
  guard: ActGuard = {},
): Promise<ActResult> {
  const { asked = body, idempotencyKey } = guard;
  if (idempotencyKey !== undefined) {
    const repeated = await repeatedAct(engine, actor, idOrNo, asked, idempotencyKey);
    if (repeated) return repeated;
  }
  const seen = await visibleDossier(engine, actor, idOrNo);
  const idempotency = idempotencyOf(engine, actor, `act ${seen.id}`, idempotencyKey, asked);
  if (guard.ifMatch !== undefined && guard.ifMatch !== seen.seq) throw moved(seen);
  let table = await tableOfDossier(engine, seen);
  let dossier = seen;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const acting = await playPart(engine, actor, dossier, body.playAs);
    const live = await loadContext(engine, acting, { table, handlingAgency: dossier.handlingAgency.code, dossier });
    const context = await withActFiles(engine, dossier, body, live, true);
    const decided = decide(dossier, body, context);
    if ('reasons' in decided) throw new Refused(decided.reasons);
    const { action, outcome, actor: actedBy } = decided;
    if (!outcome.ok) throw new Refused(outcome.reasons);
    const command = {
      dossier,
      dossierId: dossier.id,
      name: 'act' as const,
      decision: outcome.decision,
      action,
      note: body.actionNote?.trim() ?? '',
    };
    const result = await commitCommand(engine, idempotency ? { ...command, idempotency } : command, {
      ...context,
      actor: actedBy,
    });
    if (result.outcome === 'committed')
      return { dossier: await viewFor(engine, actor, result.dossier), entry: result.entry };
    if (result.outcome === 'key-reused') throw refuse('key-reused');
    if (result.outcome === 'repeated')
      return { dossier: await viewFor(engine, actor, await current(engine, seen.id)), entry: result.entry };
    dossier = await current(engine, seen.id);
    if (dossier.step?.entry !== seen.step?.entry || (guard.ifMatch !== undefined && guard.ifMatch !== dossier.seq))
      throw moved(dossier);
    // Another version may be what it runs on now, at the same step.
    table = await tableOfDossier(engine, dossier);
  }
  throw moved(dossier);
}

/** What was answered to the same key before, asked the same: ahead of visibility, since the act itself may have taken the dossier out of sight. Throws `key-reused`. */
export async function repeatedAct(
  engine: Engine,
  actor: Actor,
  idOrNo: string,
  asked: object,
  key: string,
): Promise<ActResult | undefined> {
  const dossier = await engine.dossiers.find(idOrNo.normalize('NFC'));
  const idempotency = dossier && idempotencyOf(engine, actor, `act ${dossier.id}`, key, asked);
  const repeated = idempotency && (await engine.dossiers.findRepeated(idempotency));
  if (repeated === 'key-reused') throw refuse('key-reused');
  return repeated && dossier ? { dossier: await viewFor(engine, actor, dossier), entry: repeated } : undefined;
}

async function current(engine: Engine, id: string): Promise<Dossier> {
  const dossier = await engine.dossiers.find(id);
  if (!dossier) throw new Error(`dossier ${id} has gone from the store`);
  return dossier;
}
