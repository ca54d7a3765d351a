import type { ActBody, DossierEvent, Effect } from '../../schemas/types/index.ts';
import type { Actor } from '../domain/access/actor.ts';
import { decide } from '../domain/dossier/decide.ts';
import { loadContext, tableOfDossier } from './act-context.ts';
import { composeCommand } from './commit-command.ts';
import type { Engine } from './engine.ts';
import { playPart } from './play-part.ts';
import { withActFiles } from './prepare-files.ts';
import { Refused } from './refused.ts';
import { type DossierView, viewFor, visibleDossier } from './visible-dossier.ts';

/** What an act would lead to; numbers that would be drawn show as zeros. */
export interface Preview {
  dossier: DossierView;
  events: DossierEvent[];
  effects: Effect[];
  /** How many numbers the act would draw. */
  wouldDraw: number;
}

/** The same decision as taking the action, without a write. Throws Refused with all reasons. */
export async function previewAction(engine: Engine, actor: Actor, idOrNo: string, body: ActBody): Promise<Preview> {
  const dossier = await visibleDossier(engine, actor, idOrNo);
  const table = await tableOfDossier(engine, dossier);
  const acting = await playPart(engine, actor, dossier, body.playAs);
  const live = await loadContext(engine, acting, { table, handlingAgency: dossier.handlingAgency.code, dossier });
  const context = await withActFiles(engine, dossier, body, live, false);
  const decided = decide(dossier, body, context);
  if ('reasons' in decided) throw new Refused(decided.reasons);
  const { action, outcome, actor: actedBy } = decided;
  if (!outcome.ok) throw new Refused(outcome.reasons);
  const { decision } = outcome;
  const zeros = decision.draws.map(({ counters }) => counters.map(() => 0));
  const composed = composeCommand(
    { dossier, dossierId: dossier.id, name: 'act', decision, action, note: body.actionNote ?? '' },
    { ...context, actor: actedBy },
    zeros,
  );
  return {
    dossier: await viewFor(engine, actor, composed.dossier),
    events: composed.entry.events,
    effects: actor.kind === 'citizen' ? [] : composed.effects,
    wouldDraw: decision.draws.length,
  };
}
