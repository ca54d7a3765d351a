import type { DefinitionStore, DraftBatch, DraftSave } from '../../ports/definition-store.ts';
import type { Connection } from './connection.ts';
import { currentRevision, insertDraft, makeCurrent } from './drafts.ts';

export const isApplied = (connection: Connection, batchId: string): boolean =>
  connection.find('SELECT 1 FROM draft_batch WHERE batchId = ?', batchId) !== undefined;

/** A batch that was applied is closed: its texts are somebody's current drafts by now. */
export function stageDrafts(connection: Connection, batchId: string, items: DraftSave[]): void {
  if (isApplied(connection, batchId)) return;
  for (const item of items) insertDraft(connection, item, batchId);
}

export function applyBatch(
  connection: Connection,
  batch: DraftBatch,
): Awaited<ReturnType<DefinitionStore['applyBatch']>> {
  const stale = batch.items.filter(
    ({ kind, code, baseRevision }) => currentRevision(connection, kind, code) !== baseRevision,
  );
  if (stale.length > 0) return { outcome: 'changed', stale: stale.map(({ kind, code }) => ({ kind, code })) };
  connection.run(
    'INSERT INTO draft_batch (batchId, at, author, reason, items) VALUES (?, ?, ?, ?, ?)',
    batch.batchId,
    batch.stamp.at,
    batch.stamp.author,
    batch.stamp.reason,
    JSON.stringify(batch.items),
  );
  for (const { kind, code } of batch.items) {
    const staged = connection.find<{ n: number }>(
      'SELECT n FROM draft WHERE batchId = ? AND kind = ? AND code = ?',
      batch.batchId,
      kind,
      code,
    );
    if (!staged) throw new Error(`batch ${batch.batchId}: ${kind} ${code} was never staged`);
    makeCurrent(connection, kind, code, staged.n, batch.stamp);
  }
  return { outcome: 'applied' };
}
