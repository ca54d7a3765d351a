import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import fc from 'fast-check';
import { systemActor } from '../../engine/domain/access/actor.ts';
import { replay } from '../../engine/domain/dossier/apply.ts';
import { seedStore } from '../../engine/importers/seeds/seed-store.ts';
import type { Engine } from '../../engine/usecases/engine.ts';
import { publishRelease } from '../../engine/usecases/publish-release.ts';
import { reverseJob } from '../../engine/usecases/reverse-job.ts';
import { saveDraft } from '../../engine/usecases/save-draft.ts';
import { startMigration } from '../../engine/usecases/start-migration.ts';
import { drainEffects } from '../../engine/workers/effect-loop.ts';
import { drainJobs } from '../../engine/workers/job-loop.ts';
import { engineIn } from '../support/engine-in.ts';
import { killAfter } from '../support/kill-child.ts';

const writer = join(import.meta.dirname, 'migration-writer.ts');
const KILLS = 4;
const HOUR_MS = 3_600_000;
const KIND = 'service-process' as const;

/** The process with the most dossiers under way, put into effect once more, with a job that moves them. */
async function prepare(engine: Engine): Promise<{ jobId: string; processNo: string; total: number }> {
  const drafts = await engine.definitions.allDrafts(KIND);
  const counted = await Promise.all(
    drafts.map(async (draft) => ({
      draft,
      total: (await engine.dossiers.runningTargets({ processNo: draft.code })).length,
    })),
  );
  const [busiest] = counted.sort((one, other) => other.total - one.total);
  assert.ok(busiest && busiest.total > 1, 'the demonstration has dossiers under way');
  const { code, body, revision } = busiest.draft;
  const changed = { ...body, processName: 'Tên mới' };
  await saveDraft(engine, systemActor, { kind: KIND, code, body: changed, expectedRevision: revision });
  await publishRelease(engine, systemActor, { items: [{ kind: KIND, code }], reason: 'thử' });
  const wish = { processNo: code, mapping: {}, reason: 'chuyển', dryRun: false };
  const { job } = await startMigration(engine, systemActor, wish);
  assert.ok(job);
  return { jobId: job.id, processNo: code, total: busiest.total };
}

/** What became of every dossier of a job: none is moved twice, and each is what its log tells. */
async function movedOnce(engine: Engine, jobId: string): Promise<number> {
  const { rows } = await engine.jobs.listItems(jobId, { offset: 0, limit: Number.MAX_SAFE_INTEGER });
  let moved = 0;
  for (const { dossierId } of rows) {
    const [dossier, log] = [await engine.dossiers.find(dossierId), await engine.dossiers.log(dossierId)];
    assert.deepEqual(replay(log), dossier);
    const times = log.filter(({ events }) =>
      events.some((event) => event.type === 'migrated' && event.jobId === jobId),
    );
    assert.ok(times.length <= 1, `${dossierId} was moved ${times.length} times`);
    moved += times.length;
  }
  return moved;
}

test('killed at any point inside a migration, and again inside its reversal: every dossier is moved once or not, and the job goes on', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'thutuc-migration-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const first = engineIn(folder);
  await seedStore(first.engine, 'demo', drainEffects);
  const { jobId, processNo, total } = await prepare(first.engine);
  await first.close();

  let hours = 1;
  /** Kills workers again and again, then lets one finish; leases of the killed have run out by then. */
  async function killed(job: string): Promise<void> {
    let waits = total;
    for (const wanted of fc.sample(fc.integer({ min: 1, max: 2 * total }), KILLS)) {
      // As many lines as are sure to come: one for each item that waits, and the last.
      const lines = Math.min(wanted, waits + 1);
      const now = new Date(Date.now() + hours * HOUR_MS).toISOString();
      hours += 1;
      const { heard } = await killAfter(writer, [folder, now], lines);
      t.diagnostic(`killed after ${lines}: ${heard.at(-1)}`);
      const again = engineIn(folder);
      const found = await again.engine.jobs.findJob(job);
      assert.ok(found);
      const { waiting, done, refused, left } = found.counts;
      assert.equal(waiting + done + refused + left, total);
      assert.ok((await movedOnce(again.engine, job)) >= done, 'settled and not moved');
      await again.close();
      waits = waiting;
      if (waits === 0) return;
    }
  }

  async function finish(job: string): Promise<void> {
    const { engine, close } = engineIn(folder);
    const now = new Date(Date.now() + hours * HOUR_MS).toISOString();
    hours += 1;
    await drainJobs({ ...engine, clock: { now: () => now } });
    const found = await engine.jobs.findJob(job);
    assert.deepEqual([found?.state, found?.counts.done, await movedOnce(engine, job)], ['done', total, total]);
    await close();
  }

  await killed(jobId);
  await finish(jobId);
  const reversing = engineIn(folder);
  const back = await reverseJob(reversing.engine, systemActor, jobId, 'nhầm');
  await reversing.close();
  await killed(back.id);
  await finish(back.id);
  const last = engineIn(folder);
  const counted = await last.engine.dossiers.countRunning(processNo);
  assert.ok(counted.every(({ version }) => version === 1));
  await last.close();
});
