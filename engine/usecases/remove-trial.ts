import type { Release, ReleaseItem } from '../../schemas/types/index.ts';
import type { Actor } from '../domain/access/actor.ts';
import type { DossierRow } from '../ports/dossier-store.ts';
import { noteAudit } from './audit.ts';
import type { Engine } from './engine.ts';
import { refuse } from './refused.ts';
import { visibleDossier } from './visible-dossier.ts';

type Ended = Pick<ReleaseItem, 'kind' | 'code'>;

/** Document first, bytes after: no dossier ever names bytes that are not there. */
async function remove(engine: Engine, actor: Actor, dossierId: string, processNo: string, why: string): Promise<void> {
  if (!(await engine.dossiers.removeTrial(dossierId))) return;
  await engine.files.clear(dossierId);
  const definition = `service-process/${processNo}`;
  await noteAudit(engine, actor, 'trial-removed', `dossier/${dossierId}`, { definition, reason: why });
}

/** Xoá hồ sơ thử: by whoever opened it. Throws `not-found`, `trial-only` and `not-your-trial`. */
export async function removeTrial(engine: Engine, actor: Actor, idOrNo: string): Promise<void> {
  const { id, trial } = await visibleDossier(engine, actor, idOrNo);
  if (!trial) throw refuse('trial-only');
  if (trial.openedBy !== actor.username) throw refuse('not-your-trial', { by: trial.openedBy });
  await remove(engine, actor, id, trial.code, 'asked');
}

/** Every trial there is. */
async function allTrials(engine: Engine): Promise<DossierRow[]> {
  const { rows } = await engine.dossiers.list({
    visibleTo: { every: true, trials: 'every' },
    trials: true,
    sort: 'createdAt',
    descending: false,
    offset: 0,
    limit: Number.MAX_SAFE_INTEGER,
  });
  return rows;
}

/** Ends the trials of processes whose drafts were removed, published or retired. */
export async function endTrials(engine: Engine, actor: Actor, ended: readonly Ended[], why: string): Promise<void> {
  const codes = new Set(ended.flatMap(({ kind, code }) => (kind === 'service-process' ? [code] : [])));
  if (codes.size === 0) return;
  for (const { id, processNo } of await allTrials(engine))
    if (codes.has(processNo)) await remove(engine, actor, id, processNo, why);
}

/** Whether a release decided after an instant names a process. */
const named = (releases: readonly Release[], processNo: string, after: string): boolean =>
  releases.some(
    ({ at, items }) => at > after && items.some(({ kind, code }) => kind === 'service-process' && code === processNo),
  );

/** Ends the trials an engine that was stopped at the wrong moment has left behind. */
export async function endOverdueTrials(engine: Engine, actor: Actor): Promise<void> {
  const trials = await allTrials(engine);
  if (trials.length === 0) return;
  const releases = await engine.definitions.releases(0);
  for (const { id, processNo, createdAt } of trials) {
    const draft = await engine.definitions.findDraft('service-process', processNo);
    if (!draft || named(releases, processNo, createdAt)) await remove(engine, actor, id, processNo, 'draft-ended');
  }
}
