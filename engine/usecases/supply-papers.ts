import type { CompiledAction } from '../../schemas/types/index.ts';
import { type Actor, systemActor } from '../domain/access/actor.ts';
import { partsToSupply } from '../domain/dossier/find-paths.ts';
import type { Engine } from './engine.ts';
import { attachFile } from './part-files.ts';

/** Puts a stand-in file into every part an action would miss; for trials and demonstrations, never for real dossiers. */
export async function supplyPapers(
  engine: Engine,
  dossierId: string,
  action: CompiledAction,
  actor: Actor = systemActor,
): Promise<void> {
  const dossier = await engine.dossiers.find(dossierId);
  if (!dossier) return;
  for (const partNo of partsToSupply(dossier, action))
    await attachFile(engine, actor, dossierId, partNo, {
      name: `${partNo}.txt`,
      mediaType: 'text/plain',
      bytes: Buffer.from(`Tài liệu chạy thử ${partNo}\n`),
    });
}
