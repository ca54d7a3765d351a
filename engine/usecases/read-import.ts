import type { ImportPlan } from '../../schemas/types/index.ts';
import type { Actor } from '../domain/access/actor.ts';
import type { DirectoryView } from '../domain/access/directory.ts';
import { territoryOf } from './configure-rights.ts';
import type { Engine } from './engine.ts';
import { refuse } from './refused.ts';

/** A plan holds secrets and people's data: it is for whoever made it and for those who configure everything. */
export function seesImportOf(actor: Actor, { by }: Pick<ImportPlan, 'by'>, view: DirectoryView): boolean {
  return by === actor.username || territoryOf(actor, view) === 'every';
}

/** The plan of an import and what became of it. Throws `not-found`. */
export async function readImport(engine: Engine, actor: Actor, id: string): Promise<ImportPlan> {
  const plan = await engine.imports.findImport(id);
  if (!plan || !seesImportOf(actor, plan, await engine.directory.view()))
    throw refuse('not-found', { kind: { vi: 'lần nhập', en: 'import' }, code: id });
  return plan;
}
