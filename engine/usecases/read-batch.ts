import type { BatchAnswer } from '../../schemas/types/index.ts';
import { draftKind, textOf } from './draft-kinds.ts';
import type { Engine } from './engine.ts';
import { batchOf } from './revert-batch.ts';

/** Which drafts were changed together, by whom and why. Throws `not-found`. */
export async function readBatch(engine: Engine, batchId: string): Promise<BatchAnswer> {
  const { stamp, items } = await batchOf(engine, batchId);
  const drafts = await Promise.all(
    items.map(async ({ kind, code, baseRevision, revision, removes }): Promise<BatchAnswer['items'][number]> => {
      const made = await engine.definitions.findRevision(kind, code, revision);
      const name = textOf(made?.body ?? {}, draftKind(kind).nameField);
      return { kind, code, name, revision, did: removes ? 'removed' : baseRevision === 0 ? 'created' : 'changed' };
    }),
  );
  return { id: batchId, ...stamp, items: drafts };
}
