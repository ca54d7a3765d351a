import type { Job, JobItem, MigrationJob, RecomputationJob } from '../../schemas/types/index.ts';
import type { Actor } from '../domain/access/actor.ts';
import type { NewJob } from '../ports/job-store.ts';
import { noteAudit } from './audit.ts';
import type { Engine } from './engine.ts';
import { requireOwner, subjectOf } from './jobs.ts';
import { refuse } from './refused.ts';
import { requiredJob } from './start-migration.ts';

/** A job that can be taken back: it moves dossiers to a version, or gives them other dates. */
async function reversibleJob(engine: Engine, id: string): Promise<MigrationJob | RecomputationJob> {
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

const itemsOf = async (engine: Engine, id: string): Promise<JobItem[]> =>
  (await engine.jobs.listItems(id, { offset: 0, limit: Number.MAX_SAFE_INTEGER })).rows;

/** Always the same for the same turn, so that pressing twice makes one job. */
const backId = (id: string, turn: number): string => (turn === 1 ? `back-${id}` : `back-${id}-${turn}`);

/** The jobs that took a job back so far, the oldest first. */
async function reversalsOf(engine: Engine, id: string): Promise<Job[]> {
  const found: Job[] = [];
  for (;;) {
    const job = await engine.jobs.findJob(backId(id, found.length + 1));
    if (!job) return found;
    found.push(job);
  }
}

/** The job that takes another back, as it is made. */
function backOf(
  job: MigrationJob | RecomputationJob,
  made: Pick<NewJob, 'id' | 'createdAt' | 'by' | 'reason'>,
): NewJob {
  if ('calendarCode' in job)
    return { ...made, kind: 'recomputation-back', calendarCode: job.calendarCode, reverses: job.id };
  const { mapping: _mapping, counts: _counts, state: _state, pastStep: _past, release: _release, ...same } = job;
  return { ...same, ...made, kind: 'migration-back', mapping: {}, reverses: job.id };
}

/**
 * *Hoàn tác*: a job that takes every migrated dossier back, unless somebody acted on it since; asked again after the job
 * went on, it takes back what was moved since. Throws `not-found` and `not-allowed`.
 */
export async function reverseJob(engine: Engine, actor: Actor, id: string, reason: string): Promise<Job> {
  const job = await reversibleJob(engine, id);
  await requireOwner(engine, actor, job);
  // Nothing more is moved over while it is taken back.
  await engine.jobs.setJobState(id, job.state === 'running' ? 'stopped' : job.state, false);
  const earlier = await reversalsOf(engine, id);
  const settled = new Set<string>();
  for (const one of earlier)
    for (const { dossierId, state } of await itemsOf(engine, one.id))
      if (state === 'done' || state === 'waiting') settled.add(dossierId);
  const targets = (await itemsOf(engine, id))
    .filter(({ dossierId, state }) => state === 'done' && !settled.has(dossierId))
    .map(({ dossierId, dossierNo }) => ({ dossierId, dossierNo }));
  const last = earlier.at(-1);
  if (last && targets.length === 0) return last;
  const back = backId(id, earlier.length + 1);
  await engine.jobs.createJob(
    backOf(job, { id: back, createdAt: engine.clock.now(), by: actor.username, reason }),
    targets,
  );
  await noteAudit(engine, actor, 'job-reversed', subjectOf(job), { job: id, back, reason });
  return requiredJob(engine, back);
}
