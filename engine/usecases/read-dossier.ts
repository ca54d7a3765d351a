import type { Effect, LogEntry } from '../../schemas/types/index.ts';
import type { Actor } from '../domain/access/actor.ts';
import { logForApplicant } from '../domain/dossier/applicant-view.ts';
import type { Engine } from './engine.ts';
import { type DossierView, ownActs, viewFor, visibleDossier } from './visible-dossier.ts';

/** Records that personal data was read, apart from every dossier log. */
export const noteRead = (engine: Engine, actor: Actor, dossierId: string): Promise<void> =>
  engine.audit.append({
    id: engine.randomness.id(),
    at: engine.clock.now(),
    actor: actor.username,
    action: 'read-dossier',
    subject: `dossier/${dossierId}`,
  });

/** The dossier; that its personal data was read is recorded apart from its log. */
export async function readDossier(engine: Engine, actor: Actor, idOrNo: string): Promise<DossierView> {
  const dossier = await visibleDossier(engine, actor, idOrNo);
  await noteRead(engine, actor, dossier.id);
  return viewFor(engine, actor, dossier);
}

/** Every accepted command of the dossier, oldest first, as whoever asks may read it; the look-up secret of its creation stays inside. */
export async function readLog(engine: Engine, actor: Actor, idOrNo: string): Promise<LogEntry[]> {
  const dossier = await visibleDossier(engine, actor, idOrNo);
  await noteRead(engine, actor, dossier.id);
  const log = await engine.dossiers.log(dossier.id);
  const entries = actor.kind === 'citizen' ? logForApplicant(dossier, log, await ownActs(engine, dossier)) : log;
  return entries.map(({ idempotency: _key, ...entry }) => ({
    ...entry,
    events: entry.events.map((event) => {
      if (event.type !== 'created' && event.type !== 'undone') return event;
      const { lookupSecret: _secret, ...shown } = event.dossier;
      return { ...event, dossier: shown };
    }),
  }));
}

/** What is still to be done outside because of the dossier, and what was done. */
export async function readEffects(engine: Engine, actor: Actor, idOrNo: string): Promise<Effect[]> {
  const { id } = await visibleDossier(engine, actor, idOrNo);
  return engine.dossiers.effects(id);
}
