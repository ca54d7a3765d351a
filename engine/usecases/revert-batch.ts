import type { BatchReverted, Draft, RevertBatchBody, RevertedDraft } from '../../schemas/types/index.ts';
import type { Actor } from '../domain/access/actor.ts';
import { type BatchStep, batchStep, STILL_NAMED } from '../domain/release/batch-revert.ts';
import { definitionKey } from '../domain/release/in-force.ts';
import type { AppliedBatch } from '../ports/definition-store.ts';
import { noteAudit } from './audit.ts';
import { requireConfigure } from './configure-rights.ts';
import { draftKind, textOf } from './draft-kinds.ts';
import type { Engine } from './engine.ts';
import { refuse } from './refused.ts';
import { versionsInForceOrComing } from './release-fold.ts';
import { applyStaged, checkBatch, type DraftRemoval } from './stage-batch.ts';
import { stillNamed } from './still-named.ts';

type BatchedItem = AppliedBatch['items'][number];

/** What becomes of one draft of the batch, with its texts now and before. */
interface Looked {
  item: BatchedItem;
  step: BatchStep;
  now: Draft | undefined;
  before: Draft | undefined;
}

/** The batch of an id. Throws `not-found`. */
export async function batchOf(engine: Engine, batchId: string): Promise<AppliedBatch> {
  const batch = await engine.definitions.findBatch(batchId);
  if (!batch) throw refuse('not-found', { kind: { vi: 'lần lưu', en: 'batch' }, code: batchId });
  return batch;
}

async function lookAt(engine: Engine, batch: AppliedBatch): Promise<Looked[]> {
  const { definitions, clock } = engine;
  const versionOf = versionsInForceOrComing(await definitions.releases(0), clock.now());
  const looked: Looked[] = [];
  for (const item of batch.items) {
    const { kind, code, baseRevision, removes = false } = item;
    const now = await definitions.findDraft(kind, code);
    const step = batchStep({ ...item, removes, now, inForce: versionOf(kind, code) !== undefined });
    const before = step === 'restore' ? await definitions.findRevision(kind, code, baseRevision) : undefined;
    looked.push({ item, step, now, before });
  }
  const leaving = looked
    .filter(({ step }) => step === 'remove')
    .map(({ item: { kind, code } }) => definitionKey(kind, code));
  const named = await stillNamed(
    engine,
    new Set(leaving),
    looked.flatMap(({ before }) => before ?? []),
  );
  return looked.map((one) => {
    const kept = one.step === 'remove' && named.has(definitionKey(one.item.kind, one.item.code));
    return kept ? { ...one, step: { why: 'named', message: STILL_NAMED } } : one;
  });
}

function told({ item: { kind, code }, step, now, before }: Looked): RevertedDraft {
  const name = textOf(before?.body ?? now?.body ?? {}, draftKind(kind).nameField);
  if (step === 'restore') return { kind, code, name, outcome: 'restored' };
  if (step === 'remove') return { kind, code, name, outcome: 'removed' };
  return { kind, code, name, outcome: 'left', ...step };
}

/** Throws `not-allowed` unless the actor may change every draft of the batch that goes back. */
async function requireRights(engine: Engine, actor: Actor, looked: readonly Looked[]): Promise<void> {
  const view = await engine.directory.view();
  for (const { item, step, now, before } of looked)
    if (step === 'restore' || step === 'remove') requireConfigure(actor, item.kind, now?.body, before?.body, view);
}

const ATTEMPTS = 5;
const SHOWN = 10;

/**
 * Puts every draft of a batch back as it was, as a new batch: what it changed or removed has its text of before again,
 * what it made goes. Left and named are drafts that somebody changed since, that are in force, or that others name.
 * Throws `not-found`, `not-allowed`, `nothing-to-take-back`, and what saving throws; nothing is changed then.
 */
export async function revertBatch(
  engine: Engine,
  actor: Actor,
  reverts: string,
  { reason, dryRun = false }: RevertBatchBody,
): Promise<BatchReverted> {
  const batch = await batchOf(engine, reverts);
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const looked = await lookAt(engine, batch);
    await requireRights(engine, actor, looked);
    const items = looked.map(told);
    const left = items.filter(({ outcome }) => outcome === 'left');
    if (dryRun) return { reverts, dryRun, items };
    if (left.length === items.length)
      throw refuse('nothing-to-take-back', { codes: left.slice(0, SHOWN).map(({ code }) => code), count: left.length });
    const restored = looked.flatMap(({ before }) => before ?? []);
    const removals = looked.flatMap(({ step, now }): DraftRemoval[] => (step === 'remove' && now ? [now] : []));
    const { saves } = await checkBatch(engine, actor, restored);
    // What was looked at decides, not what somebody saved while it was checked.
    const revisions = new Map(looked.map(({ item, now }) => [definitionKey(item.kind, item.code), now?.revision ?? 0]));
    const batchId = engine.randomness.id();
    const { stale } = await applyStaged(engine, actor, batchId, { saves, revisions, removals }, reason);
    if (stale.length > 0) continue;
    const detail = { reverts, items: items.length - left.length, left: left.length, reason };
    await noteAudit(engine, actor, 'batch-reverted', `batch/${batchId}`, detail);
    return { batchId, reverts, dryRun, items };
  }
  throw refuse('changed-meanwhile', {});
}
