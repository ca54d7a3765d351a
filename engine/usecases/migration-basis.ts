import type { Dossier, DossierTemplate, MigrationJob } from '../../schemas/types/index.ts';
import { check } from '../../schemas/validate.ts';
import { systemActor } from '../domain/access/actor.ts';
import { type Migration, type MigrationPlan, migrateDossier } from '../domain/dossier/migrate.ts';
import { definitionKey } from '../domain/release/in-force.ts';
import { loadContext, tableOfDossier } from './act-context.ts';
import type { Engine } from './engine.ts';

/** What of a job says where its dossiers go. */
export type JobPlan = Pick<
  MigrationJob,
  'id' | 'processNo' | 'toVersion' | 'mapping' | 'pastStep' | 'recompute' | 'reason'
>;

/** What a dossier decides about: the job's plan with the versions it leads to, and the context of the new version. */
export async function planFor(engine: Engine, job: JobPlan, dossier: Dossier) {
  const { processNo, toVersion, mapping, pastStep, recompute = false, reason } = job;
  const inForce = await engine.catalogue.inForce();
  const version = await engine.catalogue.version('service-process', processNo, toVersion);
  const templateCode = dossier.pins.template.code;
  const templateEntry = inForce.get(definitionKey('dossier-template', templateCode));
  const templateVersion =
    templateEntry && (await engine.catalogue.version('dossier-template', templateCode, templateEntry.version));
  const checked = check('DossierTemplate', templateVersion?.body);
  const template: DossierTemplate | undefined = checked.ok ? checked.value : undefined;
  const plan: MigrationPlan = {
    jobId: job.id,
    pins: {
      process: { code: processNo, version: toVersion, hash: version.hash },
      template: templateVersion
        ? { code: templateCode, version: templateVersion.version, hash: templateVersion.hash }
        : dossier.pins.template,
      release: await engine.catalogue.lastRelease(),
    },
    mapping,
    ...(template ? { template } : {}),
    ...(pastStep === undefined ? {} : { pastStep }),
    ...(recompute ? { recompute: { reason, before: await tableOfDossier(engine, dossier) } } : {}),
  };
  const table = await engine.catalogue.table(processNo, toVersion);
  const handlingAgency = dossier.handlingAgency.code;
  const context = await loadContext(engine, systemActor, { table, handlingAgency, dossier });
  return { plan, context, table };
}

/** Decides one dossier of a job; reads and writes nothing of it. */
export async function decideMigration(
  engine: Engine,
  job: JobPlan,
  dossier: Dossier,
): Promise<{ migration: Migration } & Awaited<ReturnType<typeof planFor>>> {
  const basis = await planFor(engine, job, dossier);
  return { ...basis, migration: migrateDossier(dossier, basis.plan, basis.context) };
}
