import { setImmediate } from 'node:timers/promises';
import type {
  Dossier,
  DryRunItem,
  Job,
  MigrationBody,
  MigrationDryRun,
  MigrationStarted,
} from '../../schemas/types/index.ts';
import type { Actor } from '../domain/access/actor.ts';
import { apply } from '../domain/dossier/apply.ts';
import { currentStep } from '../domain/dossier/context.ts';
import { offeredActions } from '../domain/dossier/offered-actions.ts';
import { differencesAhead } from '../domain/process/ahead.ts';
import type { Reason } from '../domain/refusals.ts';
import { definitionKey } from '../domain/release/in-force.ts';
import type { JobTarget } from '../ports/job-store.ts';
import { tableOfDossier } from './act-context.ts';
import { noteAudit } from './audit.ts';
import { requireConfigure } from './configure-rights.ts';
import type { Engine } from './engine.ts';
import { decideMigration, type JobPlan } from './migration-basis.ts';
import { refuseMissing } from './no-such-definition.ts';
import { refuse } from './refused.ts';

const SHOWN = 500;
/** Dossiers looked at between two turns of the event loop. */
const AT_ONCE = 20;

const wordsOf = (reasons: readonly Reason[]) => reasons.map(({ message }) => message);

/** The version dossiers go to: one that a release has named. Throws `not-found`. */
async function targetVersion(engine: Engine, { processNo, toVersion }: MigrationBody): Promise<number> {
  const entry = (await engine.catalogue.inForce()).get(definitionKey('service-process', processNo));
  if (toVersion === undefined) {
    if (!entry) throw refuseMissing('service-process', processNo);
    return entry.version;
  }
  const released = (await engine.definitions.releases(0)).some(({ items }) =>
    items.some(({ kind, code, version }) => kind === 'service-process' && code === processNo && version === toVersion),
  );
  if (!released) throw refuseMissing('service-process', `${processNo} v${toVersion}`);
  return toVersion;
}

/** Steps a mapping leads to must be there. Throws `invalid-shape`. */
export async function requireSteps(
  engine: Engine,
  { processNo, mapping }: Pick<MigrationBody, 'processNo' | 'mapping'>,
  version: number,
): Promise<void> {
  const table = await engine.catalogue.table(processNo, version);
  const errors = Object.entries(mapping).flatMap(([old, to]) =>
    table.step(to)
      ? []
      : [
          {
            path: `/mapping/${old}`,
            keyword: 'step',
            message: { vi: `không có bước “${to}”`, en: `there is no step “${to}”` },
          },
        ],
  );
  if (errors.length > 0) throw refuse('invalid-shape', { errors });
}

/** What of fees, papers and time limits would be otherwise from where a dossier stands. */
async function differencesFor(engine: Engine, before: Dossier, after: Dossier, job: JobPlan) {
  const [was, now] = [await tableOfDossier(engine, before), await engine.catalogue.table(job.processNo, job.toVersion)];
  return differencesAhead(
    { process: was.process, stepCode: currentStep(before) },
    { process: now.process, stepCode: currentStep(after) },
  );
}

async function dryRunItem(engine: Engine, job: JobPlan, target: JobTarget): Promise<DryRunItem> {
  const dossier = await engine.dossiers.find(target.dossierId);
  const blank = { ...target, reasons: [], fromStep: '', toStep: '', dueDate: null, nextActs: [] };
  if (!dossier) return { ...blank, state: 'left' };
  const { migration, context } = await decideMigration(engine, job, dossier);
  const { payment, dates } = dossier;
  const charged = payment && payment.state !== 'void' ? payment.total : null;
  const item = { ...blank, fromStep: dossier.step?.stepName ?? '', dueDate: dates.dueDate, payment: charged };
  if ('left' in migration) return { ...item, state: 'left', reasons: wordsOf([migration.left]) };
  if ('reasons' in migration) return { ...item, state: 'refused', reasons: wordsOf(migration.reasons) };
  const after = migration.events.reduce(apply, dossier);
  const nextActs = offeredActions(after, context).map(({ action }) => action.actionName);
  return {
    ...item,
    state: 'done',
    toStep: after.step?.stepName ?? '',
    nextActs: [...new Set(nextActs)],
    ...(job.recompute ? { dueDateAfter: after.dates.dueDate } : {}),
    differences: await differencesFor(engine, dossier, after, job),
  };
}

const ORDER = { refused: 0, waiting: 1, left: 2, done: 3 };

async function dryRun(engine: Engine, job: JobPlan, targets: readonly JobTarget[]): Promise<MigrationDryRun> {
  const counts = { total: targets.length, waiting: 0, done: 0, refused: 0, left: 0 };
  const items: DryRunItem[] = [];
  for (const [index, target] of targets.entries()) {
    if (index % AT_ONCE === AT_ONCE - 1) await setImmediate();
    const item = await dryRunItem(engine, job, target);
    counts[item.state] += 1;
    items.push(item);
  }
  items.sort((one, other) => ORDER[one.state] - ORDER[other.state]);
  return { processNo: job.processNo, toVersion: job.toVersion, counts, items: items.slice(0, SHOWN) };
}

/** The running dossiers that are meant; each one named must be among them. Throws `invalid-shape`. */
async function targetsOf(engine: Engine, body: MigrationBody): Promise<JobTarget[]> {
  const { processNo, agencies, ids, fromVersions: versions } = body;
  const targets = await engine.dossiers.runningTargets({
    processNo,
    ...(agencies ? { agencies } : {}),
    ...(versions ? { versions } : {}),
    ...(ids ? { ids } : {}),
  });
  const found = new Set(targets.flatMap(({ dossierId, dossierNo }) => [dossierId, dossierNo]));
  const errors = (ids ?? []).flatMap((id, index) => {
    if (found.has(id)) return [];
    const message = {
      vi: `“${id}” không phải hồ sơ đang giải quyết thuộc diện đã chọn`,
      en: `“${id}” is no running dossier among those chosen`,
    };
    return [{ path: `/ids/${index}`, keyword: 'dossier', message }];
  });
  if (errors.length > 0) throw refuse('invalid-shape', { errors });
  return targets;
}

/**
 * Chuyển hồ sơ sang phiên bản mới: tells what would become of each running dossier, or makes the job that moves them.
 * Throws `not-found`, `not-allowed` and `invalid-shape`.
 */
export async function startMigration(engine: Engine, actor: Actor, body: MigrationBody): Promise<MigrationStarted> {
  const { processNo, mapping, pastStep, recompute = false, reason } = body;
  const toVersion = await targetVersion(engine, body);
  const version = await engine.catalogue.version('service-process', processNo, toVersion);
  requireConfigure(actor, 'service-process', version.body, undefined, await engine.directory.view());
  await requireSteps(engine, body, toVersion);
  const targets = await targetsOf(engine, body);
  const id = engine.randomness.id();
  const plan = {
    id,
    processNo,
    toVersion,
    mapping,
    reason,
    ...(pastStep === undefined ? {} : { pastStep }),
    ...(recompute ? { recompute } : {}),
  };
  if (body.dryRun) return { dryRun: await dryRun(engine, plan, targets) };
  const made = { ...plan, kind: 'migration' as const, createdAt: engine.clock.now(), by: actor.username };
  await engine.jobs.createJob(made, targets);
  await noteAudit(engine, actor, 'migration-started', `service-process/${processNo}`, { job: id, toVersion, reason });
  return { job: await requiredJob(engine, id) };
}

/** A job by its id. Throws `not-found`. */
export async function requiredJob(engine: Engine, id: string): Promise<Job> {
  const job = await engine.jobs.findJob(id);
  if (!job) throw refuse('not-found', { kind: { vi: 'công việc nền', en: 'job' }, code: id });
  return job;
}
