import type { JobItem } from '../../schemas/types/index.ts';
import type { Engine } from '../usecases/engine.ts';
import { makeReleaseJobs } from '../usecases/release-jobs.ts';
import { runJobItem } from '../usecases/run-job-item.ts';
import { systemFault } from '../usecases/system-fault.ts';

const LEASE_MS = 60_000;
const BATCH = 64;

/** One item; a fault is told as its reason, so that it holds up no other. */
async function runOne(engine: Engine, item: JobItem): Promise<boolean> {
  const job = await engine.jobs.findJob(item.jobId);
  if (job?.state !== 'running') return false;
  try {
    const settled = await runJobItem(engine, job, item);
    if (!settled) return false;
    await engine.jobs.settleItem({ ...item, ...settled });
  } catch (error) {
    const { reasons } = systemFault(engine, error, { job: item.jobId, dossier: item.dossierId });
    await engine.jobs.settleItem({ ...item, state: 'refused', reasons: reasons.map(({ message }) => message) });
  }
  return true;
}

/** What a batch of items came to; nothing was claimed where nothing waits that is not leased. */
export interface JobBatch {
  claimed: number;
  settled: number;
}

/** Works on the next few items of running jobs. */
export async function runJobBatch(engine: Engine): Promise<JobBatch> {
  const now = engine.clock.now();
  const leaseUntil = new Date(Date.parse(now) + LEASE_MS).toISOString();
  const items = await engine.jobs.claimItems(now, leaseUntil, BATCH);
  const results = await Promise.all(items.map((item) => runOne(engine, item)));
  return { claimed: items.length, settled: results.filter(Boolean).length };
}

/** Makes the jobs of releases and works on all jobs until nothing waits that is not leased; answers how many items were settled. */
export async function drainJobs(engine: Engine): Promise<number> {
  await makeReleaseJobs(engine);
  let settled = 0;
  for (;;) {
    const batch = await runJobBatch(engine);
    if (batch.claimed === 0) return settled;
    settled += batch.settled;
  }
}
