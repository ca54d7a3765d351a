import type { CreateDossierBody, Dossier } from '../../schemas/types/index.ts';
import type { Actor } from '../domain/access/actor.ts';
import { commitCommand } from './commit-command.ts';
import type { Engine } from './engine.ts';
import { idempotencyOf } from './idempotency.ts';
import { type ChildOpening, prepareOpening } from './prepare-opening.ts';
import { refuse } from './refused.ts';
import { type DossierView, viewOf } from './visible-dossier.ts';

/** What whoever opens a dossier gets: with the look-up secret, to be printed on the receipt; nobody is told it again. */
export type OpenedDossier = DossierView & { lookupSecret?: string };

function openedView(dossier: Dossier): OpenedDossier {
  const { lookupSecret } = dossier;
  return lookupSecret === undefined ? viewOf(dossier) : { ...viewOf(dossier), lookupSecret };
}

/**
 * Opens a dossier on the versions in force now and pins them; the first act follows as a command of its own. Throws
 * Refused: service not offered, template or case unclear, identity number wrong.
 */
export async function openDossier(
  engine: Engine,
  actor: Actor,
  body: CreateDossierBody,
  idempotencyKey?: string,
  child?: ChildOpening,
): Promise<OpenedDossier> {
  const idempotency = idempotencyOf(engine, actor, 'open', idempotencyKey, body);
  if (idempotency) {
    const repeated = await engine.dossiers.findRepeated(idempotency);
    if (repeated === 'key-reused') throw refuse('key-reused');
    if (repeated) return openedView(await stored(engine, repeated.dossierId));
  }
  const { dossier, context } = await prepareOpening(engine, actor, body, child);
  const decision = { events: [{ type: 'created' as const, dossier }], draws: [] };
  const command = { dossier: undefined, dossierId: dossier.id, name: 'create' as const, decision };
  const result = await commitCommand(engine, idempotency ? { ...command, idempotency } : command, context);
  if (result.outcome === 'committed') return openedView(result.dossier);
  if (result.outcome === 'key-reused') throw refuse('key-reused');
  return openedView(await stored(engine, result.outcome === 'repeated' ? result.entry.dossierId : dossier.id));
}

async function stored(engine: Engine, id: string): Promise<Dossier> {
  const dossier = await engine.dossiers.find(id);
  if (!dossier) throw new Error(`dossier ${id} has gone from the store`);
  return dossier;
}
