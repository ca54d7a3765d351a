import type { Job, JobItem, MigrationJob } from '../../schemas/types/index.ts';
import type { Actor } from '../domain/access/actor.ts';
import { noteAudit } from './audit.ts';
import { mayOperate, requireConfigure } from './configure-rights.ts';
import type { Engine } from './engine.ts';
import { refuse } from './refused.ts';
import { requiredJob } from './start-migration.ts';

interface Page {
  offset: number;
  limit: number;
}

/** A migration belongs to whoever configures its process; a reassignment to whoever started it, and to operators. */
async function requireOwner(engine: Engine, actor: Actor, job: Job): Promise<void> {
  if (job.kind === 'reassignment') {
    if (job.by !== actor.username && !mayOperate(actor)) throw refuse('not-allowed', { right: 'operate' });
    return;
  }
  const { processNo, toVersion } = job;
  const { body } = await engine.catalogue.version('service-process', processNo, toVersion);
  requireConfigure(actor, 'service-process', body, undefined, await engine.directory.view());
}

/** What the audit says a job is about. */
const subjectOf = (job: Job): string =>
  job.kind === 'reassignment' ? `employee/${job.from?.username ?? ''}` : `service-process/${job.processNo}`;

/** A job that moves dossiers to a version; others cannot be taken back. */
async function requiredMigration(engine: Engine, id: string): Promise<MigrationJob> {
  const job = await requiredJob(engine, id);
  if (job.kind === 'reassignment') {
    const why = {
      vi: 'việc này không hoàn tác cả loạt; hãy phân công lại lần nữa',
      en: 'this is not taken back as a whole; reassign once more',
    };
    throw refuse('reassign-nothing', { why });
  }
  return job;
}

/** Jobs, newest first. */
export function listJobs(engine: Engine, page: Page): Promise<{ rows: Job[]; total: number }> {
  return engine.jobs.listJobs(page);
}

/** One job. Throws `not-found`. */
export function readJob(engine: Engine, id: string): Promise<Job> {
  return requiredJob(engine, id);
}

/** What became of each dossier of a job; those that need somebody first. Throws `not-found` and `not-allowed`. */
export async function listJobItems(
  engine: Engine,
  actor: Actor,
  id: string,
  page: Page & { state?: JobItem['state'] },
): Promise<{ rows: JobItem[]; total: number }> {
  await requireOwner(engine, actor, await requiredJob(engine, id));
  return engine.jobs.listItems(id, page);
}

/** *Chạy tiếp*: refused items are tried again, and a stopped job goes on. Throws `not-found` and `not-allowed`. */
export async function resumeJob(engine: Engine, actor: Actor, id: string): Promise<Job> {
  const job = await requiredJob(engine, id);
  await requireOwner(engine, actor, job);
  await engine.jobs.setJobState(id, 'running', true);
  await noteAudit(engine, actor, 'job-resumed', subjectOf(job), { job: id });
  return requiredJob(engine, id);
}

/** *Hoàn tác*: a job that takes every migrated dossier back, unless somebody acted on it since. Throws `not-found` and `not-allowed`. */
export async function reverseJob(engine: Engine, actor: Actor, id: string, reason: string): Promise<Job> {
  const job = await requiredMigration(engine, id);
  await requireOwner(engine, actor, job);
  // Nothing more is moved over while it is taken back.
  await engine.jobs.setJobState(id, job.state === 'running' ? 'stopped' : job.state, false);
  const { rows } = await engine.jobs.listItems(id, { state: 'done', offset: 0, limit: Number.MAX_SAFE_INTEGER });
  const back = `back-${id}`;
  const { mapping: _mapping, counts: _counts, state: _state, pastStep: _past, release: _release, ...same } = job;
  await engine.jobs.createJob(
    {
      ...same,
      id: back,
      kind: 'migration-back',
      createdAt: engine.clock.now(),
      by: actor.username,
      reason,
      mapping: {},
      reverses: id,
    },
    rows.map(({ dossierId, dossierNo }) => ({ dossierId, dossierNo })),
  );
  await noteAudit(engine, actor, 'job-reversed', `service-process/${job.processNo}`, { job: id, back, reason });
  return requiredJob(engine, back);
}
