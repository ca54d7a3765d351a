import type { CommandName, Dossier, DossierEvent } from '../../schemas/types/index.ts';
import type { Actor } from '../domain/access/actor.ts';
import { type Reason, reason } from '../domain/refusals.ts';
import { loadContext, tableOfDossier } from './act-context.ts';
import { commitCommand } from './commit-command.ts';
import type { Engine } from './engine.ts';
import { Refused } from './refused.ts';
import { visibleDossier } from './visible-dossier.ts';

/** A change that is no act: given the dossier as it is, the events, or why not; no events leave everything as it is. */
export type Change = (dossier: Dossier, now: string) => { events: DossierEvent[] } | { reasons: Reason[] };

const ATTEMPTS = 20;

/**
 * Commits a change to a dossier that does not move it; decided again on what the dossier has become when somebody else
 * wrote in between, unless the client said which seq it saw. Throws Refused.
 */
export async function changeDossier(
  engine: Engine,
  actor: Actor,
  idOrNo: string,
  name: CommandName,
  change: Change,
  guard: { ifMatch?: number; note?: string } = {},
): Promise<Dossier> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const dossier = await visibleDossier(engine, actor, idOrNo);
    if (guard.ifMatch !== undefined && guard.ifMatch !== dossier.seq) throw new Refused([reason('dossier-moved')]);
    const table = await tableOfDossier(engine, dossier);
    const context = await loadContext(engine, actor, { table, handlingAgency: dossier.handlingAgency.code, dossier });
    const decided = change(dossier, context.now);
    if ('reasons' in decided) throw new Refused(decided.reasons);
    if (decided.events.length === 0) return dossier;
    const decision = { events: decided.events, draws: [] };
    const result = await commitCommand(
      engine,
      { dossier, dossierId: dossier.id, name, decision, note: guard.note ?? '' },
      context,
    );
    if (result.outcome === 'committed') return result.dossier;
  }
  throw new Refused([reason('dossier-moved')]);
}
