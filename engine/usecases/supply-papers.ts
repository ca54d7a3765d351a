import type { CompiledAction } from '../../schemas/types/index.ts';
import { type Actor, systemActor } from '../domain/access/actor.ts';
import { eventsToSupply, partsToSupply } from '../domain/dossier/supply.ts';
import { tableOfDossier } from './act-context.ts';
import { changeDossier } from './change-dossier.ts';
import type { Engine } from './engine.ts';
import { attachFile } from './part-files.ts';

/** Puts a stand-in file into every part an action would miss, and stands in for whoever checks, signs and stamps; for trials and demonstrations, never for real dossiers. */
export async function supplyPapers(
  engine: Engine,
  dossierId: string,
  action: CompiledAction,
  actor: Actor = systemActor,
): Promise<void> {
  const dossier = await engine.dossiers.find(dossierId);
  if (!dossier) return;
  const table = await tableOfDossier(engine, dossier);
  for (const partNo of partsToSupply(dossier, action, { table }))
    await attachFile(engine, actor, dossierId, partNo, {
      name: `${partNo}.txt`,
      mediaType: 'text/plain',
      bytes: Buffer.from(`Tài liệu chạy thử ${partNo}\n`),
    });
  await changeDossier(engine, actor, dossierId, 'describe-part', (current, context) => ({
    events: eventsToSupply(current, action, context),
  }));
}
