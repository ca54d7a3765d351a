import type { ApplyImportBody, Finding, ImportPlan } from '../../schemas/types/index.ts';
import type { Actor } from '../domain/access/actor.ts';
import { canonicalJson } from '../domain/canonical-json.ts';
import { type ChosenDefinition, chooseItems } from '../domain/exchange/choose-items.ts';
import { definitionKey } from '../domain/release/in-force.ts';
import { noteAudit } from './audit.ts';
import { draftKind, isPublishable, textOf } from './draft-kinds.ts';
import type { Engine } from './engine.ts';
import { keepMappings } from './import-mappings.ts';
import { uploadShelf } from './plan-import.ts';
import { publishWhatCan } from './publish-what-can.ts';
import { readImport } from './read-import.ts';
import { refuse } from './refused.ts';
import { applyStaged, checkBatch } from './stage-batch.ts';

/** Definitions that two choices share are one when both say the same; the confirmed proposal comes last and wins. */
function onceEach(chosen: ChosenDefinition[]): ChosenDefinition[] {
  return [...new Map(chosen.map((one) => [definitionKey(one.kind, one.code), one])).values()];
}

/** Throws `import-stale` naming what the plan calls unchanged and somebody has changed since. */
async function requireUnchanged(engine: Engine, items: ChosenDefinition[]): Promise<void> {
  const stale: string[] = [];
  for (const { kind, code, baseRevision } of items)
    if ((await engine.definitions.findDraft(kind, code))?.revision !== baseRevision)
      stale.push(definitionKey(kind, code));
  if (stale.length > 0) throw refuse('import-stale', { codes: stale });
}

/** Saves what was chosen in one insert, whose batch it answers; what the plan calls unchanged is not saved again. */
async function saveChosen(
  engine: Engine,
  actor: Actor,
  plan: ImportPlan,
  chosen: ChosenDefinition[],
  reason: string,
): Promise<string> {
  const same = new Set(plan.items.flatMap(({ itemKey, outcome }) => (outcome === 'unchanged' ? [itemKey] : [])));
  await requireUnchanged(
    engine,
    chosen.filter(({ key }) => same.has(key)),
  );
  const changed = chosen.filter(({ key }) => !same.has(key));
  const batch = await checkBatch(engine, actor, changed);
  const revisions = new Map(batch.revisions);
  for (const { kind, code, baseRevision } of changed)
    if (baseRevision !== undefined) revisions.set(definitionKey(kind, code), baseRevision);
  const batchId = batchIdOf(engine, plan, changed);
  const { stale } = await applyStaged(engine, actor, batchId, { saves: batch.saves, revisions }, reason);
  if (stale.length > 0) throw refuse('import-stale', { codes: stale });
  return batchId;
}

/** The same choice from the same plan is the same batch, so that it can be repeated after a crash; another choice is another batch. */
function batchIdOf(engine: Engine, plan: ImportPlan, chosen: ChosenDefinition[]): string {
  const content = chosen.map(({ key, body }) => [key, body]);
  return `${plan.id}/${engine.secrets.sha256(canonicalJson(content))}`;
}

/** Imports under way: the batch of a plan can be repeated after a crash, so two at once would both seem to succeed. */
const underWay = new WeakMap<Engine, Set<string>>();

/**
 * Carries out a plan: every chosen definition becomes the current draft in one insert, and with `publish` what has no
 * errors is put into effect in one release, what has some being told in the findings. Throws `import-applied`,
 * `import-item-faulty`, `import-stale`, `not-allowed`, `invalid-shape` and `code-taken`; nothing is changed then. When
 * publishing alone is refused, the drafts stay and can be published by a release of their own.
 */
export async function applyImport(
  engine: Engine,
  actor: Actor,
  id: string,
  body: ApplyImportBody,
): Promise<ImportPlan> {
  const others = underWay.get(engine) ?? new Set<string>();
  underWay.set(engine, others);
  if (others.has(id)) throw refuse('import-applied');
  others.add(id);
  try {
    return await applyPlan(engine, actor, id, body);
  } finally {
    others.delete(id);
  }
}

async function applyPlan(engine: Engine, actor: Actor, id: string, body: ApplyImportBody): Promise<ImportPlan> {
  const plan = await readImport(engine, actor, id);
  if (plan.state === 'applied') throw refuse('import-applied');
  const choice = chooseItems(plan, body);
  if (choice.faulty.length > 0) throw refuse('import-item-faulty', { codes: choice.faulty });
  const chosen = onceEach(choice.chosen);
  const batchId = await saveChosen(engine, actor, plan, chosen, body.reason);
  const made = chosen.map(({ key, kind, code, body: content }) => {
    const name = textOf(content, draftKind(kind).nameField);
    return { key, kind, code, name };
  });
  const [appliedAt, appliedBy] = [engine.clock.now(), actor.username];
  const applied: ImportPlan = { ...plan, state: 'applied', appliedAt, appliedBy, made, batchId };
  await engine.imports.saveImport(applied);
  await keepMappings(engine, applied);
  await engine.files.clear(uploadShelf(id));
  await noteAudit(engine, actor, 'import-applied', `import/${id}`, { items: chosen.length, reason: body.reason });
  if (!body.publish) return applied;
  const publishable = chosen.filter(({ kind }) => isPublishable(kind));
  const { release, held, acknowledged } = await publishWhatCan(engine, actor, publishable, body);
  const findings: Finding[] = [...plan.findings, ...held, ...acknowledged];
  const published: ImportPlan = { ...applied, findings, ...(release === undefined ? {} : { release }) };
  await engine.imports.saveImport(published);
  return published;
}
