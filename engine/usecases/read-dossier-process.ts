import type { DossierProcess } from '../../schemas/types/index.ts';
import type { Actor } from '../domain/access/actor.ts';
import { tableOfDossier } from './act-context.ts';
import type { Engine } from './engine.ts';
import { visibleDossier } from './visible-dossier.ts';

/** The process a dossier runs on, as it was written and as it is run. Throws `not-found`. */
export async function readDossierProcess(engine: Engine, actor: Actor, idOrNo: string): Promise<DossierProcess> {
  const dossier = await visibleDossier(engine, actor, idOrNo);
  const { code, version } = dossier.pins.process;
  const [{ process }, trial] = await Promise.all([
    tableOfDossier(engine, dossier),
    dossier.trial ? engine.definitions.findTrialVersions(dossier.id) : undefined,
  ]);
  const own = trial?.find(({ kind }) => kind === 'service-process');
  const { body } = own ?? (await engine.catalogue.version('service-process', code, version));
  return { body, compiled: process };
}
