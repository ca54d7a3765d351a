import type { ImportDecisions, ImportPlan } from '../../schemas/types/index.ts';
import type { Actor } from '../domain/access/actor.ts';
import type { DirectoryView } from '../domain/access/directory.ts';
import type { Bundle } from '../domain/exchange/bundle.ts';
import { decidedBundle, UNDECIDED } from '../domain/exchange/decide-bundle.ts';
import { mappableCodes } from '../domain/exchange/mappable-codes.ts';
import { type PlannedBundle, planBundle } from '../domain/exchange/plan-import.ts';
import type { CurrentDefinition } from '../domain/exchange/plan-item.ts';
import type { Home } from '../domain/exchange/settle-body.ts';
import { definitionKey } from '../domain/release/in-force.ts';
import { noteAudit } from './audit.ts';
import { territoryOf } from './configure-rights.ts';
import { definitionKinds } from './draft-kinds.ts';
import type { Engine } from './engine.ts';
import { earlierMappings } from './import-mappings.ts';
import { refuse } from './refused.ts';

/** A file somebody sent. */
export interface Upload {
  fileName: string;
  bytes: Uint8Array;
}

async function currentDefinitions(engine: Engine): Promise<CurrentDefinition[]> {
  const drafts = await Promise.all(definitionKinds.map((kind) => engine.definitions.allDrafts(kind)));
  return drafts.flat();
}

/** Where the actor imports: the agency of the first post that configures, else the largest root. */
function homeOf(actor: Actor, current: CurrentDefinition[], view: DirectoryView): Home {
  const territory = territoryOf(actor, view);
  const post = actor.posts.find(({ configure }) => configure !== 'none');
  const agencies = current.flatMap(({ kind, code }) => (kind === 'agency' ? (view.agency(code) ?? []) : []));
  const [root] = agencies
    .filter(({ parentCode }) => parentCode === '')
    .map((found) => ({ found, size: view.subtree(found.agencyCode).length }))
    .toSorted((one, other) => other.size - one.size)
    .map(({ found }) => found);
  const agency = (post ? view.agency(post.agencyCode) : undefined) ?? root;
  return { ...(agency ? { agency } : {}), owner: territory === 'every' ? '' : (post?.agencyCode ?? '') };
}

/** Where the bytes of an upload wait until it is applied, so that it can be planned anew as it is decided. */
export const uploadShelf = (importId: string): string => `import-${importId}`;

/** What a bundle would change, as it is decided so far. */
export async function plannedAs(
  engine: Engine,
  actor: Actor,
  bundle: Bundle,
  decisions: ImportDecisions,
): Promise<PlannedBundle & Pick<ImportPlan, 'decisions' | 'mappable'>> {
  const current = await currentDefinitions(engine);
  const known = new Set(current.map(({ kind, code }) => definitionKey(kind, code)));
  const home = homeOf(actor, current, await engine.directory.view());
  const earlier = await earlierMappings(engine, bundle);
  return {
    ...planBundle(decidedBundle(bundle, decisions, known), current, home),
    decisions,
    mappable: mappableCodes(bundle.items, current, earlier),
  };
}

/**
 * Reads a bundle and keeps the plan of what it would change; nothing else is written. Throws `import-refused` with the
 * place, and `not-allowed`.
 */
export async function planImport(engine: Engine, actor: Actor, { fileName, bytes }: Upload): Promise<ImportPlan> {
  const view = await engine.directory.view();
  const territory = territoryOf(actor, view);
  if (territory !== 'every' && territory.size === 0) throw refuse('not-allowed', { right: 'configure' });
  const read = await engine.bundles.read(fileName, bytes);
  if ('refused' in read) throw refuse('import-refused', { ...read.refused });
  const id = engine.randomness.id();
  const kept = await engine.files.put(bytes, bytes.byteLength, uploadShelf(id));
  if ('tooLarge' in kept) throw new Error('an upload grew');
  const plan: ImportPlan = {
    id,
    fileName,
    sha256: engine.secrets.sha256(bytes),
    at: engine.clock.now(),
    by: actor.username,
    state: 'planned',
    ...(await plannedAs(engine, actor, read.bundle, UNDECIDED)),
  };
  await engine.imports.saveImport(plan);
  await noteAudit(engine, actor, 'import-planned', `import/${plan.id}`, { fileName, items: plan.items.length });
  return plan;
}
