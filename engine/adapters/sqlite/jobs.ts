import type { Job, JobItem, JobItemOutcome, JobState, StepMapping } from '../../../schemas/types/index.ts';
import type { JobStore, JobTarget, NewJob } from '../../ports/job-store.ts';
import type { Connection } from './connection.ts';
import type { WriteQueue } from './write-queue.ts';

interface ItemRow {
  jobId: string;
  dossierId: string;
  dossierNo: string | null;
  state: JobItem['state'];
  reasons: string;
  fromStep: string | null;
  toStep: string | null;
  seq: number | null;
  outcome: string | null;
  attempts: number;
}

const FREE = '';
const COLUMNS = 'jobId, dossierId, dossierNo, state, reasons, fromStep, toStep, seq, outcome, attempts';

const itemOf = ({ reasons, fromStep, toStep, seq, outcome, ...row }: ItemRow): JobItem => ({
  ...row,
  reasons: JSON.parse(reasons) as JobItem['reasons'],
  ...(fromStep === null ? {} : { fromStep }),
  ...(toStep === null ? {} : { toStep }),
  ...(seq === null ? {} : { seq }),
  ...(outcome === null ? {} : { outcome: JSON.parse(outcome) as JobItemOutcome }),
});

export class SqliteJobs implements JobStore {
  readonly #connection: Connection;
  readonly #queue: WriteQueue;

  constructor(connection: Connection, queue: WriteQueue) {
    this.#connection = connection;
    this.#queue = queue;
  }

  createJob(job: NewJob, targets: readonly JobTarget[]): Promise<'created' | 'exists'> {
    return this.#queue.enqueue(() => {
      if (this.#connection.find('SELECT n FROM job WHERE id = ?', job.id)) return 'exists';
      const state: JobState = targets.length > 0 ? 'running' : 'done';
      this.#connection.run(
        'INSERT INTO job (id, state, document) VALUES (?, ?, ?)',
        job.id,
        state,
        JSON.stringify(job),
      );
      for (const { dossierId, dossierNo } of targets)
        this.#connection.run(
          `INSERT INTO job_item (jobId, dossierId, dossierNo, state, reasons, attempts, leaseUntil)
           VALUES (?, ?, ?, 'waiting', '[]', 0, ?)`,
          job.id,
          dossierId,
          dossierNo,
          FREE,
        );
      this.#queue.wrote('job', job.id);
      return 'created';
    });
  }

  #jobOf({ id, state, document }: { id: string; state: JobState; document: string }): Job {
    const counts = { total: 0, waiting: 0, done: 0, refused: 0, left: 0 };
    const rows = this.#connection.all<{ state: JobItem['state']; count: number }>(
      'SELECT state, count(*) AS count FROM job_item WHERE jobId = ? GROUP BY state',
      id,
    );
    for (const row of rows) {
      counts[row.state] = row.count;
      counts.total += row.count;
    }
    return { ...(JSON.parse(document) as NewJob), state, counts } as Job;
  }

  async findJob(id: string): Promise<Job | undefined> {
    const found = this.#connection.find<{ id: string; state: JobState; document: string }>(
      'SELECT id, state, document FROM job WHERE id = ?',
      id,
    );
    return found && this.#jobOf(found);
  }

  async listJobs({ offset, limit }: { offset: number; limit: number }): Promise<{ rows: Job[]; total: number }> {
    const rows = this.#connection.all<{ id: string; state: JobState; document: string }>(
      'SELECT id, state, document FROM job ORDER BY n DESC LIMIT ? OFFSET ?',
      limit,
      offset,
    );
    const total = this.#connection.find<{ total: number }>('SELECT count(*) AS total FROM job')?.total ?? 0;
    return { rows: rows.map((row) => this.#jobOf(row)), total };
  }

  async listItems(
    jobId: string,
    { state, offset, limit }: { state?: JobItem['state']; offset: number; limit: number },
  ): Promise<{ rows: JobItem[]; total: number }> {
    const where = state === undefined ? 'jobId = ?' : 'jobId = ? AND state = ?';
    const values = state === undefined ? [jobId] : [jobId, state];
    const rows = this.#connection.all<ItemRow>(
      `SELECT ${COLUMNS} FROM job_item WHERE ${where}
       ORDER BY CASE state WHEN 'refused' THEN 0 WHEN 'waiting' THEN 1 WHEN 'left' THEN 2 ELSE 3 END, dossierId
       LIMIT ? OFFSET ?`,
      ...values,
      limit,
      offset,
    );
    const found = this.#connection.find<{ total: number }>(
      `SELECT count(*) AS total FROM job_item WHERE ${where}`,
      ...values,
    );
    return { rows: rows.map(itemOf), total: found?.total ?? 0 };
  }

  claimItems(now: string, leaseUntil: string, limit: number): Promise<JobItem[]> {
    return this.#queue.enqueue(() => {
      const rows = this.#connection.all<ItemRow>(
        `SELECT ${COLUMNS} FROM job_item
         WHERE state = 'waiting' AND leaseUntil < ? AND jobId IN (SELECT id FROM job WHERE state = 'running')
         ORDER BY leaseUntil LIMIT ?`,
        now,
        limit,
      );
      for (const { jobId, dossierId } of rows)
        this.#connection.run(
          'UPDATE job_item SET leaseUntil = ?, attempts = attempts + 1 WHERE jobId = ? AND dossierId = ?',
          leaseUntil,
          jobId,
          dossierId,
        );
      return rows.map((row) => itemOf({ ...row, attempts: row.attempts + 1 }));
    });
  }

  settleItem(item: Omit<JobItem, 'attempts'>): Promise<void> {
    const { jobId, dossierId, state, reasons, fromStep, toStep, seq, outcome } = item;
    return this.#queue.enqueue(() => {
      this.#connection.run(
        `UPDATE job_item SET state = ?, reasons = ?, fromStep = ?, toStep = ?, seq = ?, outcome = ?, leaseUntil = ?
         WHERE jobId = ? AND dossierId = ?`,
        state,
        JSON.stringify(reasons),
        fromStep ?? null,
        toStep ?? null,
        seq ?? null,
        outcome ? JSON.stringify(outcome) : null,
        FREE,
        jobId,
        dossierId,
      );
      const waiting = this.#connection.find(
        "SELECT 1 FROM job_item WHERE jobId = ? AND state = 'waiting' LIMIT 1",
        jobId,
      );
      if (!waiting) this.#connection.run("UPDATE job SET state = 'done' WHERE id = ? AND state = 'running'", jobId);
      this.#queue.wrote('job', jobId);
    });
  }

  setJobState(id: string, state: JobState, again: boolean, mapping?: StepMapping): Promise<void> {
    return this.#queue.enqueue(() => {
      if (again)
        this.#connection.run(
          "UPDATE job_item SET state = 'waiting', reasons = '[]', leaseUntil = ? WHERE jobId = ? AND state = 'refused'",
          FREE,
          id,
        );
      this.#connection.run('UPDATE job SET state = ? WHERE id = ?', state, id);
      if (mapping)
        this.#connection.run(
          "UPDATE job SET document = json_set(document, '$.mapping', json(?)) WHERE id = ?",
          JSON.stringify(mapping),
          id,
        );
      this.#queue.wrote('job', id);
    });
  }
}
