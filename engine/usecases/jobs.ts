import type { Job, JobItem, ResumeBody } from '../../schemas/types/index.ts';
import type { Actor } from '../domain/access/actor.ts';
import { noteAudit } from './audit.ts';
import { covers, mayOperate, requireConfigure, territoryOf } from './configure-rights.ts';
import type { Engine } from './engine.ts';
import { changedCalendar } from './recount-deadlines.ts';
import { refuse } from './refused.ts';
import { requiredJob, requireSteps } from './start-migration.ts';

interface Page {
  offset: number;
  limit: number;
}

/**
 * A migration belongs to whoever configures its process, a recomputation to whoever configures the calendar; a reassignment
 * to whoever started it, whoever manages the officer, and operators. Throws `not-allowed`.
 */
export async function requireOwner(engine: Engine, actor: Actor, job: Job): Promise<void> {
  if (job.kind === 'reassignment') {
    if (job.by === actor.username || mayOperate(actor)) return;
    const view = await engine.directory.view();
    const agencies = view.person(job.from?.username ?? '')?.posts.map(({ agencyCode }) => agencyCode) ?? [];
    if (!covers(territoryOf(actor, view), agencies)) throw refuse('not-allowed', { right: 'operate' });
    return;
  }
  if ('calendarCode' in job) {
    await changedCalendar(engine, actor, job.calendarCode);
    return;
  }
  const { processNo, toVersion } = job;
  const { body } = await engine.catalogue.version('service-process', processNo, toVersion);
  requireConfigure(actor, 'service-process', body, undefined, await engine.directory.view());
}

/** What the audit says a job is about. */
export function subjectOf(job: Job): string {
  if (job.kind === 'reassignment') return `employee/${job.from?.username ?? ''}`;
  return 'calendarCode' in job ? `calendar/${job.calendarCode}` : `service-process/${job.processNo}`;
}

/** Jobs, newest first. */
export function listJobs(engine: Engine, page: Page): Promise<{ rows: Job[]; total: number }> {
  return engine.jobs.listJobs(page);
}

/** One job; whoever configures nothing sees only reassignments of their own. Throws `not-found` and `not-allowed`. */
export async function readJob(engine: Engine, actor: Actor, id: string): Promise<Job> {
  const job = await requiredJob(engine, id);
  const configures = actor.kind === 'system' || actor.posts.some(({ configure }) => configure !== 'none');
  if (!configures) await requireOwner(engine, actor, job);
  return job;
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

/**
 * *Chạy tiếp*: refused items are tried again, and a stopped job goes on, with steps added to the mapping of a migration.
 * Throws `not-found`, `not-allowed`, and `invalid-shape` for steps that are not there.
 */
export async function resumeJob(
  engine: Engine,
  actor: Actor,
  id: string,
  { reason, mapping: added }: ResumeBody,
): Promise<Job> {
  const job = await requiredJob(engine, id);
  await requireOwner(engine, actor, job);
  const mapping = job.kind === 'migration' && added ? { ...job.mapping, ...added } : undefined;
  if (job.kind === 'migration' && mapping) await requireSteps(engine, { ...job, mapping }, job.toVersion);
  await engine.jobs.setJobState(id, 'running', true, mapping);
  await noteAudit(engine, actor, 'job-resumed', subjectOf(job), { job: id, reason, ...(mapping ? { mapping } : {}) });
  return requiredJob(engine, id);
}
