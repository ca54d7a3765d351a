import type { Actor } from '../domain/access/actor.ts';
import type { ImportStore } from '../ports/records.ts';
import type { Engine } from './engine.ts';
import { seesImportOf } from './read-import.ts';

/** The imports the actor may see, without their details, newest first. */
export async function listImports(engine: Engine, actor: Actor): ReturnType<ImportStore['listImports']> {
  const imports = await engine.imports.listImports();
  const view = await engine.directory.view();
  return imports.filter((plan) => seesImportOf(actor, plan, view));
}
