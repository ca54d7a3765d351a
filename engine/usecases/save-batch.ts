import type { Actor } from '../domain/access/actor.ts';
import { noteAudit } from './audit.ts';
import type { Engine } from './engine.ts';
import { refuse } from './refused.ts';
import { applyStaged, type BatchItem, checkBatch } from './stage-batch.ts';

/**
 * Saves many definitions as current drafts in one act: all of them or none. Throws `invalid-shape`, `not-allowed`,
 * `code-taken` and `changed-meanwhile`.
 */
export async function saveBatch(engine: Engine, actor: Actor, items: BatchItem[], reason: string): Promise<void> {
  if (items.length === 0) return;
  const batch = await checkBatch(engine, actor, items);
  const batchId = engine.randomness.id();
  const { stale } = await applyStaged(engine, actor, batchId, batch, reason);
  if (stale.length > 0) throw refuse('changed-meanwhile', { codes: stale });
  await noteAudit(engine, actor, 'batch-saved', `batch/${batchId}`, { items: items.length, reason });
}
