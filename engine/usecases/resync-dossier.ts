import type { Effect } from '../../schemas/types/index.ts';
import type { Actor } from '../domain/access/actor.ts';
import { resync } from '../domain/dossier/resync.ts';
import { changeDossier } from './change-dossier.ts';
import type { Engine } from './engine.ts';
import { requireTryAgain } from './incident-rights.ts';
import { type DossierView, viewOf, visibleDossier } from './visible-dossier.ts';

/** *Đồng bộ lại*: tells every partner the present state of a dossier anew, one entry in its log. Throws `not-found`, `not-allowed`, `nobody-to-resync`. */
export async function resyncDossier(engine: Engine, actor: Actor, idOrNo: string, note = ''): Promise<DossierView> {
  const { id, handlingAgency, receivingAgency } = await visibleDossier(engine, actor, idOrNo);
  await requireTryAgain(engine, actor, [handlingAgency.code, receivingAgency.code]);
  let effects: Effect[] = [];
  const after = await changeDossier(
    engine,
    actor,
    id,
    'resync',
    (dossier, context) => resync(dossier, effects, note, context),
    {
      note,
      async prepare() {
        effects = await engine.dossiers.effects(id);
      },
    },
  );
  return viewOf(after);
}
