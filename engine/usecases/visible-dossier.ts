import type { Dossier } from '../../schemas/types/index.ts';
import type { Actor } from '../domain/access/actor.ts';
import { isVisible, visibilityOf } from '../domain/access/visibility.ts';
import { forApplicant } from '../domain/dossier/applicant-view.ts';
import { visibleOf } from '../domain/dossier/row.ts';
import { tableOfDossier } from './act-context.ts';
import type { Engine } from './engine.ts';
import { refuse } from './refused.ts';

/** The dossier by id or code when the actor may see it; one that may not be seen answers as one that does not exist. */
export async function visibleDossier(engine: Engine, actor: Actor, idOrNo: string): Promise<Dossier> {
  const dossier = await engine.dossiers.find(idOrNo.normalize('NFC'));
  const directory = await engine.directory.view();
  if (!dossier || !isVisible(visibilityOf(actor, directory.subtree), visibleOf(dossier)))
    throw refuse('not-found', { kind: { vi: 'hồ sơ', en: 'dossier' }, code: idOrNo });
  return dossier;
}

/** A dossier as people see it: what belongs to the store alone and the look-up secret stay inside. */
export type DossierView = Omit<Dossier, 'revision' | 'lookupSecret'>;

/** Strips what never leaves. */
export function viewOf(dossier: Dossier): DossierView {
  const { revision: _revision, lookupSecret: _secret, ...view } = dossier;
  return view;
}

/** Codes of the acts that are the applicant's own. */
export async function ownActs(engine: Engine, dossier: Dossier): Promise<Set<string>> {
  const { process } = await tableOfDossier(engine, dossier);
  return new Set(process.actions.flatMap(({ auto, actionCode }) => (auto === 'submit' ? [actionCode] : [])));
}

/** The dossier as whoever asks may read it: an applicant sees no drafts and no notes between officers. */
export const viewFor = async (engine: Engine, { kind }: Pick<Actor, 'kind'>, dossier: Dossier): Promise<DossierView> =>
  viewOf(kind === 'citizen' ? forApplicant(dossier, await ownActs(engine, dossier)) : dossier);
