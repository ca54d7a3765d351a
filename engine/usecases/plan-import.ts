import type { ImportPlan } from '../../schemas/types/index.ts';
import type { Actor } from '../domain/access/actor.ts';
import type { DirectoryView } from '../domain/access/directory.ts';
import { planBundle } from '../domain/exchange/plan-import.ts';
import type { CurrentDefinition } from '../domain/exchange/plan-item.ts';
import type { Home } from '../domain/exchange/settle-body.ts';
import { noteAudit } from './audit.ts';
import { territoryOf } from './configure-rights.ts';
import { definitionKinds } from './draft-kinds.ts';
import type { Engine } from './engine.ts';
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
  const current = await currentDefinitions(engine);
  const plan: ImportPlan = {
    id: engine.randomness.id(),
    fileName,
    sha256: engine.secrets.sha256(bytes),
    at: engine.clock.now(),
    by: actor.username,
    state: 'planned',
    ...planBundle(read.bundle, current, homeOf(actor, current, view)),
  };
  await engine.imports.saveImport(plan);
  await noteAudit(engine, actor, 'import-planned', `import/${plan.id}`, { fileName, items: plan.items.length });
  return plan;
}
