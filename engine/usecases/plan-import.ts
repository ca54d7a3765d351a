import type { ImportDecisions, ImportItem, ImportPlan } from '../../schemas/types/index.ts';
import type { Actor } from '../domain/access/actor.ts';
import type { DirectoryView } from '../domain/access/directory.ts';
import { type Bundle, placed } from '../domain/exchange/bundle.ts';
import { decidedBundle, mendedBundle, UNDECIDED } from '../domain/exchange/decide-bundle.ts';
import { withGroupMend } from '../domain/exchange/group-rules.ts';
import { mappableCodes } from '../domain/exchange/mappable-codes.ts';
import { type PlannedBundle, planBundle } from '../domain/exchange/plan-import.ts';
import type { CurrentDefinition } from '../domain/exchange/plan-item.ts';
import { restateFees } from '../domain/exchange/restate-fees.ts';
import type { Home } from '../domain/exchange/settle-body.ts';
import { distinctFindings } from '../domain/release/distinct-findings.ts';
import { definitionKey } from '../domain/release/in-force.ts';
import { noteAudit } from './audit.ts';
import { territoryOf } from './configure-rights.ts';
import { definitionKinds } from './draft-kinds.ts';
import type { Engine } from './engine.ts';
import { earlierMappings } from './import-mappings.ts';
import { lintPlanned } from './lint-planned.ts';
import { withSite } from './own-site.ts';
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

/** The items with everything the lint finds in what would stand, each finding once and at its line. */
async function linted(engine: Engine, items: ImportItem[], { items: read }: Bundle): Promise<ImportItem[]> {
  const found = await lintPlanned(engine, items);
  const readByKey = new Map(read.map((one) => [definitionKey(one.kind, one.code), one]));
  return items.map((item) => {
    const source = readByKey.get(definitionKey(item.kind, item.code));
    const more = distinctFindings(found.get(item.itemKey) ?? [], item.findings);
    if (!source || more.length === 0) return item;
    return {
      ...item,
      findings: [...item.findings, ...more.map((one) => placed(withGroupMend(one, item.body), source))],
    };
  });
}

/** What a bundle would change, as it is decided so far. */
export async function plannedAs(
  engine: Engine,
  actor: Actor,
  read: Bundle,
  decisions: ImportDecisions,
): Promise<PlannedBundle & Pick<ImportPlan, 'decisions' | 'mappable'>> {
  const own = await withSite(engine, read);
  const bundle = decisions.feeDialect === 'source' ? restateFees(own) : own;
  const current = await currentDefinitions(engine);
  const known = new Set(current.map(({ kind, code }) => definitionKey(kind, code)));
  const home = homeOf(actor, current, await engine.directory.view());
  const earlier = await earlierMappings(engine, bundle);
  const look = async (read: Bundle) => {
    const planned = planBundle(read, current, home);
    return { ...planned, items: await linted(engine, planned.items, read) };
  };
  const decided = decidedBundle(bundle, decisions, known);
  const planned = await look(decided);
  const found = new Map(planned.items.map(({ kind, code, findings }) => [definitionKey(kind, code), findings]));
  const { mends } = decisions;
  return {
    ...(mends.length === 0 ? planned : await look(mendedBundle(decided, found, mends))),
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
