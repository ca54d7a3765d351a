import type { Job, JobItem, JobState, StepMapping } from '../../schemas/types/index.ts';

/** A dossier a job is about. */
export interface JobTarget {
  dossierId: string;
  dossierNo: string | null;
}

type AsMade<Kind> = Kind extends Job ? Omit<Kind, 'counts' | 'state'> : never;

/** A job as it is made; its counts follow from its items. */
export type NewJob = AsMade<Job>;

/** Jobs and what became of each of their dossiers. A job and its items are one document: they come at once or not at all. */
export interface JobStore {
  /** Makes a job with all its items waiting; changes nothing when the id is there already. */
  createJob(job: NewJob, targets: readonly JobTarget[]): Promise<'created' | 'exists'>;
  findJob(id: string): Promise<Job | undefined>;
  /** Newest first. */
  listJobs(page: { offset: number; limit: number }): Promise<{ rows: Job[]; total: number }>;
  /** Items of one job, those that need somebody first: refused, waiting, left, done. */
  listItems(
    jobId: string,
    page: { state?: JobItem['state']; offset: number; limit: number },
  ): Promise<{ rows: JobItem[]; total: number }>;
  /** Up to `limit` waiting items of running jobs, leased until `leaseUntil`; an abandoned lease runs out. Counts an attempt. */
  claimItems(now: string, leaseUntil: string, limit: number): Promise<JobItem[]>;
  /** Records what became of an item; the job is done when none waits. */
  settleItem(item: Omit<JobItem, 'attempts'>): Promise<void>;
  /**
   * Sets refused items waiting again where `again` says so, and the job running or stopped; `mapping` takes the place of
   * the one a migration has. All of it or nothing.
   */
  setJobState(id: string, state: JobState, again: boolean, mapping?: StepMapping): Promise<void>;
}
