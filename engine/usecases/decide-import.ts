import { buffer } from 'node:stream/consumers';
import type { ImportDecisions, ImportPlan } from '../../schemas/types/index.ts';
import type { Actor } from '../domain/access/actor.ts';
import { PARTING } from '../domain/exchange/recode-texts.ts';
import { definitionKey } from '../domain/release/in-force.ts';
import { noteAudit } from './audit.ts';
import type { Engine } from './engine.ts';
import { plannedAs, uploadShelf } from './plan-import.ts';
import { readImport } from './read-import.ts';
import { refuse } from './refused.ts';

/** A new code has none of the letters that part codes inside conditions and lists of children. Throws `invalid-shape`. */
async function requireWritable(engine: Engine, { mappings }: ImportDecisions): Promise<void> {
  const message = {
    vi: 'mã mới không được có dấu , # @ | hay +, vì điều kiện và danh sách hồ sơ con tách mã bằng các dấu này',
    en: 'a new code has no , # @ | or +: conditions and lists of children part codes by them',
  };
  const errors = [];
  for (const [index, { kind, to }] of mappings.entries())
    if (PARTING.test(to) && !(await engine.definitions.findDraft(kind, to)))
      errors.push({ path: `/mappings/${index}/to`, keyword: 'pattern', message });
  if (errors.length > 0) throw refuse('invalid-shape', { errors });
}

/** Throws `not-found` where a code is mapped to one that is neither here nor that of an item under another name. */
async function requireTargets(engine: Engine, plan: ImportPlan, { mappings }: ImportDecisions): Promise<void> {
  const isItem = new Set(
    (plan.mappable ?? []).flatMap(({ kind, code, why }) => (why === 'unknown' ? [] : [definitionKey(kind, code)])),
  );
  for (const { kind, from, to } of mappings)
    if (!isItem.has(definitionKey(kind, from)) && !(await engine.definitions.findDraft(kind, to)))
      throw refuse('not-found', { kind: { vi: 'mã', en: 'code' }, code: definitionKey(kind, to) });
}

/**
 * Plans an upload anew with what was decided about it: codes that stand for others, and mends of groups of findings; the
 * earlier decisions are forgotten. Throws `not-found`, `invalid-shape`, `import-applied` and `import-stale` where its bytes are gone.
 */
export async function decideImport(
  engine: Engine,
  actor: Actor,
  id: string,
  decisions: ImportDecisions,
): Promise<ImportPlan> {
  const plan = await readImport(engine, actor, id);
  if (plan.state === 'applied') throw refuse('import-applied');
  await requireTargets(engine, plan, decisions);
  await requireWritable(engine, decisions);
  const bytes = await engine.files.open(plan.sha256, uploadShelf(id));
  if (!bytes) throw refuse('import-stale', { codes: [] });
  const read = await engine.bundles.read(plan.fileName, await buffer(bytes));
  if ('refused' in read) throw refuse('import-refused', { ...read.refused });
  const decided: ImportPlan = { ...plan, ...(await plannedAs(engine, actor, read.bundle, decisions)) };
  await engine.imports.saveImport(decided);
  const { mappings, mends } = decisions;
  await noteAudit(engine, actor, 'import-decided', `import/${id}`, { mappings: mappings.length, mends: mends.length });
  return decided;
}
