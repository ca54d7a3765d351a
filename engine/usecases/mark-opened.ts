import type { Actor } from '../domain/access/actor.ts';
import { changeDossier } from './change-dossier.ts';
import type { Engine } from './engine.ts';
import { type DossierView, viewOf } from './visible-dossier.ts';

/** Records that the actor opened the dossier at its current step: the sender can see it, and an undo then asks for a reason. Once a person and step. */
export async function markOpened(engine: Engine, actor: Actor, idOrNo: string): Promise<DossierView> {
  const { username } = actor;
  const dossier = await changeDossier(engine, actor, idOrNo, 'open', ({ openedBy }, { now }) => ({
    events: openedBy.some((opened) => opened.username === username)
      ? []
      : [{ type: 'opened', by: { username, at: now } }],
  }));
  return viewOf(dossier);
}
