import type { Release } from '../../schemas/types/index.ts';
import type { Engine } from './engine.ts';

/** The id of the job that carries a release to running dossiers of a process: always the same, so that there is one. */
export const releaseJobId = (seq: number, processNo: string): string => `release-${seq}-${processNo}`;

const handled = new WeakMap<Engine['jobs'], Set<string>>();

/** Makes the jobs of one release that has come into effect and reaches running dossiers. */
async function jobsOf(
  engine: Engine,
  { seq, reach, items, author, reason }: Release,
  done: Set<string>,
): Promise<void> {
  for (const { kind, code, version, pastStep } of items) {
    const id = releaseJobId(seq, code);
    if (kind !== 'service-process' || version === null || done.has(id)) continue;
    if (!(await engine.jobs.findJob(id))) {
      const targets = await engine.dossiers.runningTargets({ processNo: code });
      await engine.jobs.createJob(
        {
          id,
          kind: 'migration',
          createdAt: engine.clock.now(),
          by: author,
          reason,
          processNo: code,
          toVersion: version,
          mapping: {},
          release: seq,
          ...(reach === 'before-step' && pastStep !== undefined ? { pastStep } : {}),
        },
        targets,
      );
    }
    done.add(id);
  }
}

/**
 * Finds releases in effect whose reach goes beyond new dossiers and makes their jobs, each exactly once whatever crashes:
 * the job's id says which release it belongs to.
 */
export async function makeReleaseJobs(engine: Engine): Promise<void> {
  const done = handled.get(engine.jobs) ?? new Set<string>();
  handled.set(engine.jobs, done);
  const now = engine.clock.now();
  for (const release of await engine.definitions.releases(0))
    if (release.reach !== 'new-dossiers' && release.validFrom <= now) await jobsOf(engine, release, done);
}
