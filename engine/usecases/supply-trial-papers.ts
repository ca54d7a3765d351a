import type { Actor } from '../domain/access/actor.ts';
import { currentStep } from '../domain/dossier/context.ts';
import { tableOfDossier } from './act-context.ts';
import type { Engine } from './engine.ts';
import { refuse } from './refused.ts';
import { supplyPapers } from './supply-papers.ts';
import { type DossierView, viewOf, visibleDossier } from './visible-dossier.ts';

/** Puts stand-in papers into a trial, as the acts of its step ask for them. Throws `not-found` and `trial-only`. */
export async function supplyTrialPapers(engine: Engine, actor: Actor, idOrNo: string): Promise<DossierView> {
  const dossier = await visibleDossier(engine, actor, idOrNo);
  if (!dossier.trial) throw refuse('trial-only');
  const table = await tableOfDossier(engine, dossier);
  for (const action of table.actionsFrom(currentStep(dossier))) await supplyPapers(engine, dossier.id, action, actor);
  return viewOf(await visibleDossier(engine, actor, idOrNo));
}
