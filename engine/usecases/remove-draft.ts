import type { DefinitionKind } from '../../schemas/types/index.ts';
import type { Actor } from '../domain/access/actor.ts';
import { noteAudit } from './audit.ts';
import { requireConfigure } from './configure-rights.ts';
import { draftKind } from './draft-kinds.ts';
import type { Engine } from './engine.ts';
import { findUses } from './find-uses.ts';
import { requireOpenPlan } from './open-plan.ts';
import { refuse } from './refused.ts';
import { endTrials } from './remove-trial.ts';
import { changedMeanwhile } from './save-draft.ts';

const SHOWN = 10;

/** A draft to be removed, as it was when it was read. */
export interface DraftRemoval {
  kind: DefinitionKind;
  code: string;
  expectedRevision: number;
  reason?: string;
}

/**
 * Removes a draft; its history stays. Throws `not-found`, `changed-meanwhile`, `not-allowed`, `plan-closed` and, where
 * it was ever in force, is to be, or is named by dossiers, definitions or plans, `in-use` with the first that use it.
 */
export async function removeDraft(engine: Engine, actor: Actor, removal: DraftRemoval): Promise<void> {
  const { kind, code, expectedRevision, reason = '' } = removal;
  const before = await engine.definitions.findDraft(kind, code);
  if (before?.revision !== expectedRevision) throw changedMeanwhile(kind, code, expectedRevision, before);
  requireConfigure(actor, kind, before.body, undefined, await engine.directory.view());
  const { live } = draftKind(kind);
  if (kind === 'release-plan') await requireOpenPlan(engine, code);
  const uses = await findUses(engine, kind, code);
  if (uses.length > 0) throw refuse('in-use', { kind, code, live, users: uses.slice(0, SHOWN), count: uses.length });
  const stamp = { at: engine.clock.now(), author: actor.username, reason };
  const removed = await engine.definitions.removeDraft(kind, code, expectedRevision, stamp);
  if (removed.outcome === 'changed') throw changedMeanwhile(kind, code, expectedRevision, removed.current);
  if (live) engine.directory.forget();
  await noteAudit(engine, actor, 'draft-removed', `${kind}/${code}`, { revision: expectedRevision, reason });
  await endTrials(engine, actor, [{ kind, code }], 'draft-removed');
}
