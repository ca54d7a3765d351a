import type { Actor } from '../domain/access/actor.ts';
import { reachedAgencies } from '../domain/access/reach.ts';
import { covers, mayOperate, type Territory, territoryOf } from './configure-rights.ts';
import type { Engine } from './engine.ts';
import { refuse } from './refused.ts';

/** The agencies whose dossiers' incidents are an actor's to look after: all for who runs the system, else those configured. */
export async function incidentTerritory(engine: Engine, actor: Actor): Promise<Territory> {
  return mayOperate(actor) ? 'every' : territoryOf(actor, await engine.directory.view());
}

/** Throws `not-allowed` unless incidents of a dossier of these agencies are the actor's to look after. */
export async function requireLookAfter(engine: Engine, actor: Actor, agencies: string[]): Promise<void> {
  const territory = await incidentTerritory(engine, actor);
  if (!agencies.some((code) => covers(territory, [code]))) throw refuse('not-allowed', { right: 'operate' });
}

/** The same for what an officer may do for the dossiers of the own agency too: to have it tried or told again. */
export async function requireTryAgain(engine: Engine, actor: Actor, agencies: string[]): Promise<void> {
  const { subtree } = await engine.directory.view();
  const acts = actor.posts.some(({ act, agencyCode }) => {
    const reached = reachedAgencies(act, agencyCode, subtree);
    return reached === 'every' || agencies.some((code) => reached.includes(code));
  });
  if (actor.kind === 'officer' && acts) return;
  await requireLookAfter(engine, actor, agencies);
}
