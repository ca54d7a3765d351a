import type {
  AppliedBatch,
  DefinitionStore,
  DraftBatch,
  DraftBatchItem,
  DraftSave,
} from '../../ports/definition-store.ts';
import type { Connection } from './connection.ts';
import { currentRevision, insertDraft, makeCurrent, removeDraft } from './drafts.ts';

export const isApplied = (connection: Connection, batchId: string): boolean =>
  connection.find('SELECT 1 FROM draft_batch WHERE batchId = ?', batchId) !== undefined;

/** A batch that was applied is closed: its texts are somebody's current drafts by now. */
export function stageDrafts(connection: Connection, batchId: string, items: DraftSave[]): void {
  if (isApplied(connection, batchId)) return;
  for (const item of items) insertDraft(connection, item, batchId);
}

function applyItem(connection: Connection, { batchId, stamp }: DraftBatch, item: DraftBatchItem): number {
  const { kind, code, baseRevision, removes } = item;
  if (removes) {
    const removed = removeDraft(connection, kind, code, baseRevision, stamp);
    if (removed.outcome === 'saved') return removed.draft.revision;
    throw new Error(`batch ${batchId}: ${kind} ${code} is not there to be removed`);
  }
  const staged = connection.find<{ n: number }>(
    'SELECT n FROM draft WHERE batchId = ? AND kind = ? AND code = ?',
    batchId,
    kind,
    code,
  );
  if (!staged) throw new Error(`batch ${batchId}: ${kind} ${code} was never staged`);
  return makeCurrent(connection, kind, code, staged.n, stamp);
}

export function applyBatch(
  connection: Connection,
  batch: DraftBatch,
): Awaited<ReturnType<DefinitionStore['applyBatch']>> {
  const stale = batch.items.filter(
    ({ kind, code, baseRevision }) => currentRevision(connection, kind, code) !== baseRevision,
  );
  if (stale.length > 0) return { outcome: 'changed', stale: stale.map(({ kind, code }) => ({ kind, code })) };
  const items = batch.items.map((item) => ({ ...item, revision: applyItem(connection, batch, item) }));
  connection.run(
    'INSERT INTO draft_batch (batchId, at, author, reason, items) VALUES (?, ?, ?, ?, ?)',
    batch.batchId,
    batch.stamp.at,
    batch.stamp.author,
    batch.stamp.reason,
    JSON.stringify(items),
  );
  return { outcome: 'applied' };
}

/** What the text staged for an item became; batches of older engines did not write it down. */
function revisionOf(connection: Connection, batchId: string, { kind, code }: DraftBatchItem): number {
  const found = connection.find<{ revision: number }>(
    `SELECT revision FROM draft JOIN draft_revision AS past ON past.kind = draft.kind AND past.code = draft.code
       AND past.draft = draft.n AND past.removed = 0
     WHERE draft.batchId = ? AND draft.kind = ? AND draft.code = ?`,
    batchId,
    kind,
    code,
  );
  if (!found) throw new Error(`batch ${batchId}: ${kind} ${code} has no revision`);
  return found.revision;
}

export function findBatch(connection: Connection, batchId: string): AppliedBatch | undefined {
  const found = connection.find<{ at: string; author: string; reason: string; items: string }>(
    'SELECT at, author, reason, items FROM draft_batch WHERE batchId = ?',
    batchId,
  );
  if (!found) return undefined;
  const items = JSON.parse(found.items) as (DraftBatchItem & { revision?: number })[];
  return {
    batchId,
    stamp: { at: found.at, author: found.author, reason: found.reason },
    items: items.map((item) => ({ ...item, revision: item.revision ?? revisionOf(connection, batchId, item) })),
  };
}
