import type { Dossier } from '../../schemas/types/index.ts';
import type { Actor } from '../domain/access/actor.ts';
import { handOf, hatsFor } from '../domain/access/delegation.ts';
import { mayTakeStep } from '../domain/dossier/actor-right.ts';
import type { ActContext } from '../domain/dossier/context.ts';
import { delegatedWork } from '../domain/dossier/takers.ts';
import { changeDossier } from './change-dossier.ts';
import type { Engine } from './engine.ts';
import { type DossierView, viewFor } from './visible-dossier.ts';

/** Whether a dossier is in somebody's hands: to execute, by name or role, to co-operate or watch, or in another's place. */
const holds = (dossier: Dossier, context: ActContext): boolean =>
  context.actor.kind === 'officer' &&
  hatsFor(context.actor, delegatedWork(dossier)).some(
    (actor) =>
      dossier.holders.some(({ username }) => username === handOf(actor)) ||
      mayTakeStep(dossier, { ...context, actor }) === undefined,
  );

/**
 * Records that a holder opened the dossier at its current step: the sender can see it, and an undo then asks for a reason.
 * Once a person and step; nothing of somebody who only looks.
 */
export async function markOpened(engine: Engine, actor: Actor, idOrNo: string): Promise<DossierView> {
  const { username } = actor;
  const dossier = await changeDossier(engine, actor, idOrNo, 'open', (current, context) => {
    const known = current.openedBy.some((opened) => opened.username === username);
    return { events: known || !holds(current, context) ? [] : [{ type: 'opened', by: { username, at: context.now } }] };
  });
  return viewFor(engine, actor, dossier);
}
