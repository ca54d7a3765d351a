import type { Job, JobItem } from '../../schemas/types/index.ts';
import type { Engine } from './engine.ts';
import { runMigrationItem } from './run-migration-item.ts';
import { runReassignmentItem } from './run-reassignment-item.ts';
import { runRecomputationItem } from './run-recomputation-item.ts';

/** What became of one item of a job. */
export type Settled = Pick<JobItem, 'state' | 'reasons' | 'fromStep' | 'toStep' | 'seq' | 'outcome'>;

/**
 * Carries out one item of a job: one compare-and-set of one dossier. Answers undefined when somebody wrote the dossier
 * meanwhile: the item waits and is decided again on what the dossier has become. Repeating it changes nothing.
 */
export function runJobItem(engine: Engine, job: Job, item: JobItem): Promise<Settled | undefined> {
  switch (job.kind) {
    case 'migration':
    case 'migration-back':
      return runMigrationItem(engine, job, item);
    case 'recomputation':
    case 'recomputation-back':
      return runRecomputationItem(engine, job, item);
    case 'reassignment':
      return runReassignmentItem(engine, job, item);
  }
}
