import type { Job, JobItem, MigrationJob } from '../../schemas/types/index.ts';
import type { Actor } from '../domain/access/actor.ts';
import { noteAudit } from './audit.ts';
import type { Engine } from './engine.ts';
import { requireOwner } from './jobs.ts';
import { refuse } from './refused.ts';
import { requiredJob } from './start-migration.ts';

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

/**
 * *Hoàn tác*: a job that takes every migrated dossier back, unless somebody acted on it since; asked again after the job
 * went on, it takes back what was moved since. Throws `not-found` and `not-allowed`.
 */
export async function reverseJob(engine: Engine, actor: Actor, id: string, reason: string): Promise<Job> {
  const job = await requiredMigration(engine, id);
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
  const { mapping: _mapping, counts: _counts, state: _state, pastStep: _past, release: _release, ...same } = job;
  const at = engine.clock.now();
  const made = { ...same, id: back, kind: 'migration-back' as const, createdAt: at, by: actor.username, reason };
  await engine.jobs.createJob({ ...made, mapping: {}, reverses: id }, targets);
  await noteAudit(engine, actor, 'job-reversed', `service-process/${job.processNo}`, { job: id, back, reason });
  return requiredJob(engine, back);
}
