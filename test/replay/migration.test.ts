import assert from 'node:assert/strict';
import test from 'node:test';
import { systemActor } from '../../engine/domain/access/actor.ts';
import { replay } from '../../engine/domain/dossier/apply.ts';
import type { Engine } from '../../engine/usecases/engine.ts';
import { resumeJob } from '../../engine/usecases/jobs.ts';
import { listActions } from '../../engine/usecases/list-actions.ts';
import { attachFile } from '../../engine/usecases/part-files.ts';
import { publishRelease } from '../../engine/usecases/publish-release.ts';
import { readImpact } from '../../engine/usecases/read-impact.ts';
import { reverseJob } from '../../engine/usecases/reverse-job.ts';
import { saveDraft } from '../../engine/usecases/save-draft.ts';
import { startMigration } from '../../engine/usecases/start-migration.ts';
import { takeAction } from '../../engine/usecases/take-action.ts';
import { drainJobs } from '../../engine/workers/job-loop.ts';
import type { Dossier, DryRunItem, ServiceProcess } from '../../schemas/types/index.ts';
import { check } from '../../schemas/validate.ts';
import { withDossiers } from '../support/overtaken.ts';
import { seededEngine } from '../support/seeded-engine.ts';

type Ending = Parameters<typeof seededEngine>[0];

const KIND = 'service-process' as const;

/** A process of the demonstration with the most dossiers under way. */
async function busiest(engine: Engine): Promise<{ processNo: string; running: number }> {
  const drafts = await engine.definitions.allDrafts(KIND);
  const counted = await Promise.all(
    drafts.map(async ({ code }) => ({
      processNo: code,
      running: (await engine.dossiers.countRunning(code)).reduce((total, { count }) => total + count, 0),
    })),
  );
  const [first] = counted.sort((one, other) => other.running - one.running);
  assert.ok(first && first.running > 1, 'the demonstration has dossiers under way');
  return first;
}

async function edit(engine: Engine, processNo: string, change: (process: ServiceProcess) => ServiceProcess) {
  const draft = await engine.definitions.findDraft(KIND, processNo);
  const process = check('ServiceProcess', draft?.body);
  assert.ok(draft && process.ok);
  const body = change(structuredClone(process.value));
  await saveDraft(engine, systemActor, { kind: KIND, code: processNo, body, expectedRevision: draft.revision });
}

/** Every step code gets a mark, wherever it is named. */
const recoded = (process: ServiceProcess): ServiceProcess => {
  const codes = process.steps.map(({ stepCode }) => stepCode);
  const marked = (text: string) => (text === '' ? '' : `M${text}`);
  const inText = (text: string) =>
    text.replace(/stepdone=(\w+)|stepnotdone=(\w+)/g, (whole, one, other) =>
      whole.replace(one ?? other, marked(one ?? other)),
    );
  return {
    ...process,
    steps: process.steps.map((step) => ({
      ...step,
      stepCode: marked(step.stepCode),
      roleAsStep: codes.some((code) => step.roleAsStep.includes(code))
        ? step.roleAsStep.replace(/\w+/g, marked)
        : step.roleAsStep,
    })),
    actions: process.actions.map((action) => ({
      ...action,
      preStepCode: marked(action.preStepCode),
      postStepCode: marked(action.postStepCode),
      preCondition: inText(action.preCondition),
    })),
  };
};

const publish = (engine: Engine, processNo: string, more: object = {}) =>
  publishRelease(engine, systemActor, { items: [{ kind: KIND, code: processNo }], reason: 'sửa', ...more });

async function running(engine: Engine, processNo: string): Promise<Dossier[]> {
  const targets = await engine.dossiers.runningTargets({ processNo });
  const found = await Promise.all(targets.map(({ dossierId }) => engine.dossiers.find(dossierId)));
  return found.flatMap((dossier) => dossier ?? []);
}

/** All of a dossier but what counts its writes. */
const kept = ({ seq: _seq, revision: _revision, updatedAt: _at, ...dossier }: Dossier) => dossier;

async function prepared(t: Ending) {
  const { engine } = await seededEngine(t);
  const { processNo, running: count } = await busiest(engine);
  const before = await running(engine, processNo);
  await edit(engine, processNo, recoded);
  return { engine, processNo, count, before };
}

test('the impact of a draft counts every running dossier by step, and proposes the step of the same name', async (t) => {
  const { engine, processNo, count } = await prepared(t);
  const impact = await readImpact(engine, systemActor, KIND, processNo);
  assert.equal(impact.running, count);
  for (const { stepCode, verdict, proposed } of impact.steps)
    if (stepCode !== '') assert.deepEqual([verdict, proposed], ['needs-mapping', `M${stepCode}`]);
  assert.ok(impact.changes.length > 0);
});

test('a dry run writes nothing, says what would become of each, and its counts add up', async (t) => {
  const { engine, processNo, count, before } = await prepared(t);
  await publish(engine, processNo);
  const [first] = before;
  assert.ok(first?.step);
  const mapping = { [first.step.stepCode]: `M${first.step.stepCode}` };
  const { dryRun } = await startMigration(engine, systemActor, { processNo, mapping, reason: 'thử', dryRun: true });
  assert.ok(dryRun);
  const { total, done, refused, left, waiting } = dryRun.counts;
  assert.deepEqual([total, done + refused + left + waiting], [count, count]);
  assert.equal(done, before.filter(({ step }) => step === null || step.stepCode === first.step?.stepCode).length);
  assert.ok(dryRun.items.every(({ state, reasons }) => (state === 'refused') === reasons.length > 0));
  assert.deepEqual(await running(engine, processNo), before);
});

test('a migration moves every dossier once, each log replays to it, and taking it back returns everything but the log', async (t) => {
  const { engine, processNo, count, before } = await prepared(t);
  await publish(engine, processNo);
  const codes = before.flatMap(({ step }) => step?.stepCode ?? []);
  const mapping = Object.fromEntries(codes.map((code) => [code, `M${code}`]));
  const { job } = await startMigration(engine, systemActor, { processNo, mapping, reason: 'chuyển', dryRun: false });
  assert.ok(job);
  await drainJobs(engine);
  const done = await engine.jobs.findJob(job.id);
  assert.deepEqual([done?.state, done?.counts.done, done?.counts.total], ['done', count, count]);
  for (const dossier of await running(engine, processNo)) {
    const log = await engine.dossiers.log(dossier.id);
    assert.deepEqual(replay(log), dossier);
    assert.equal(dossier.pins.process.version, 2);
    assert.ok(dossier.step === null || dossier.step.stepCode.startsWith('M'));
    const old = before.find(({ id }) => id === dossier.id);
    assert.deepEqual(
      [dossier.dates, dossier.payment, dossier.clock, dossier.holders],
      [old?.dates, old?.payment, old?.clock, old?.holders],
    );
  }
  const back = await reverseJob(engine, systemActor, job.id, 'nhầm');
  await drainJobs(engine);
  assert.equal((await engine.jobs.findJob(back.id))?.counts.done, count);
  assert.deepEqual((await running(engine, processNo)).map(kept), before.map(kept));
});

test('an engine that dies between a dossier and its item does no dossier twice', async (t) => {
  const { engine, processNo, count, before } = await prepared(t);
  await publish(engine, processNo);
  const mapping = Object.fromEntries(
    before.flatMap(({ step }) => (step ? [[step.stepCode, `M${step.stepCode}`]] : [])),
  );
  const { job } = await startMigration(engine, systemActor, { processNo, mapping, reason: 'chuyển', dryRun: false });
  assert.ok(job);
  let calls = 0;
  const dying: Engine = {
    ...engine,
    jobs: new Proxy(engine.jobs, {
      get(jobs, name) {
        const value: unknown = Reflect.get(jobs, name);
        if (typeof value !== 'function') return value;
        if (name !== 'settleItem') return value.bind(jobs);
        return async (...items: unknown[]) => {
          calls += 1;
          if (calls % 2 === 1) throw new Error('killed');
          return Reflect.apply(value, jobs, items);
        };
      },
    }),
  };
  await assert.rejects(drainJobs(dying));
  await resumeJob(engine, systemActor, job.id, { reason: 'máy chủ khởi động lại' });
  const later = new Date(Date.now() + 3_600_000).toISOString();
  await drainJobs({ ...engine, clock: { now: () => later } });
  const done = await engine.jobs.findJob(job.id);
  assert.deepEqual([done?.state, done?.counts.done], ['done', count]);
  for (const { id } of before) {
    const log = await engine.dossiers.log(id);
    assert.equal(log.filter(({ events }) => events.some(({ type }) => type === 'migrated')).length, 1);
  }
});

test('a dossier somebody acted on since is not taken back, and the reason says who', async (t) => {
  const { engine, processNo, before } = await prepared(t);
  await publish(engine, processNo);
  const mapping = Object.fromEntries(
    before.flatMap(({ step }) => (step ? [[step.stepCode, `M${step.stepCode}`]] : [])),
  );
  const { job } = await startMigration(engine, systemActor, { processNo, mapping, reason: 'chuyển', dryRun: false });
  assert.ok(job);
  await drainJobs(engine);
  const [first] = before;
  assert.ok(first);
  const partNo = first.parts.find(({ files, multiple }) => multiple || files.length === 0)?.partNo ?? '';
  const file = { name: 'a.txt', mediaType: 'text/plain', bytes: Buffer.from('a') };
  await attachFile(engine, systemActor, first.id, partNo, file);
  const back = await reverseJob(engine, systemActor, job.id, 'nhầm');
  await drainJobs(engine);
  const { rows } = await engine.jobs.listItems(back.id, { state: 'refused', offset: 0, limit: 9 });
  assert.deepEqual(
    rows.map(({ dossierId }) => dossierId),
    [first.id],
  );
  assert.match(rows[0]?.reasons[0]?.vi ?? '', /Hệ thống/);
});

test('a release that reaches running dossiers makes one job, however often the engine starts', async (t) => {
  const { engine } = await seededEngine(t);
  const { processNo, running: count } = await busiest(engine);
  await edit(engine, processNo, (process) => ({ ...process, processName: `${process.processName} (sửa)` }));
  const release = await publish(engine, processNo, { reach: 'all' });
  await drainJobs(engine);
  await drainJobs({ ...engine });
  const { rows, total } = await engine.jobs.listJobs({ offset: 0, limit: 9 });
  assert.deepEqual([total, rows[0]?.id, rows[0]?.counts.done], [1, `release-${release.seq}-${processNo}`, count]);
  assert.ok((await running(engine, processNo)).every(({ pins }) => pins.process.version === 2));
});

test('a release that reaches dossiers before a step leaves those that have passed it', async (t) => {
  const { engine } = await seededEngine(t);
  const { processNo } = await busiest(engine);
  const before = await running(engine, processNo);
  const passed = before.find(({ pastSteps }) => pastSteps.length > 0)?.pastSteps[0]?.stepCode;
  assert.ok(passed);
  await edit(engine, processNo, (process) => ({ ...process, processName: `${process.processName} (sửa)` }));
  const items = [{ kind: KIND, code: processNo, pastStep: passed }];
  await publishRelease(engine, systemActor, { items, reason: 'sửa', reach: 'before-step' });
  await drainJobs(engine);
  for (const { pins, pastSteps } of await running(engine, processNo))
    assert.equal(pins.process.version, pastSteps.some(({ stepCode }) => stepCode === passed) ? 1 : 2);
});

test('a job taken back, gone on with the steps it lacked and taken back again leaves no dossier behind', async (t) => {
  const { engine, processNo, count, before } = await prepared(t);
  await publish(engine, processNo);
  const [first] = before.flatMap(({ step }) => step ?? []);
  assert.ok(first);
  const lacking = before.filter(({ step }) => step?.stepCode === first.stepCode).length;
  const mapping = Object.fromEntries(
    before.flatMap(({ step }) =>
      step && step.stepCode !== first.stepCode ? [[step.stepCode, `M${step.stepCode}`]] : [],
    ),
  );
  const { job } = await startMigration(engine, systemActor, { processNo, mapping, reason: 'chuyển', dryRun: false });
  assert.ok(job);
  await drainJobs(engine);
  assert.equal((await engine.jobs.findJob(job.id))?.counts.refused, lacking);
  const back = await reverseJob(engine, systemActor, job.id, 'nhầm');
  assert.equal((await reverseJob(engine, systemActor, job.id, 'nhầm')).id, back.id, 'pressed twice, one job');
  await drainJobs(engine);
  const reason = 'thêm bước còn thiếu';
  const wrong = { [first.stepCode]: 'KHONG' };
  await assert.rejects(resumeJob(engine, systemActor, job.id, { reason, mapping: wrong }), /invalid-shape/);
  await resumeJob(engine, systemActor, job.id, { reason, mapping: { [first.stepCode]: `M${first.stepCode}` } });
  await drainJobs(engine);
  assert.equal((await engine.jobs.findJob(job.id))?.counts.done, count);
  const { rows: audit } = await engine.audit.list({ offset: 0, limit: 50 });
  assert.equal(audit.find(({ action }) => action === 'job-resumed')?.detail?.reason, reason);
  const again = await reverseJob(engine, systemActor, job.id, 'vẫn nhầm');
  assert.notEqual(again.id, back.id);
  await drainJobs(engine);
  assert.equal((await engine.jobs.findJob(again.id))?.counts.done, lacking);
  assert.deepEqual((await running(engine, processNo)).map(kept), before.map(kept));
});

/** Gives the whole process another time limit. */
const limited =
  (durationCount: number) =>
  (process: ServiceProcess): ServiceProcess => ({ ...process, durationCount });

test('the impact compares every dossier with its own version, and tells the dates it would have', async (t) => {
  const { engine, processNo, count, before } = await prepared(t);
  await publish(engine, processNo);
  const [first] = before.filter(({ step, dates }) => step && dates.dueDate !== null && dates.releaseDate === null);
  assert.ok(first?.step);
  const mapping = { [first.step.stepCode]: `M${first.step.stepCode}` };
  const one = { processNo, mapping, ids: [first.dossierNo ?? first.id], reason: 'một hồ sơ', dryRun: false };
  await startMigration(engine, systemActor, one);
  await drainJobs(engine);
  await edit(engine, processNo, limited(77));
  const impact = await readImpact(engine, systemActor, KIND, processNo);
  assert.deepEqual(impact.fromVersions, [
    { version: 2, running: 1 },
    { version: 1, running: count - 1 },
  ]);
  const own = impact.steps.filter(({ version }) => version === 2);
  assert.deepEqual(
    own.map(({ verdict, count: there }) => [verdict, there]),
    [['continues', 1]],
  );
  assert.ok(
    impact.steps.every(
      ({ version, stepCode, verdict }) => version === 2 || stepCode === '' || verdict === 'needs-mapping',
    ),
  );
  const [change] = own[0]?.differences?.filter(({ what, where }) => what === 'deadline' && where === '') ?? [];
  assert.match(change?.after.vi ?? '', /^77 /);
  const [sample] = own[0]?.samples ?? [];
  assert.equal(sample?.dueDate, first.dates.dueDate);
  assert.ok(first.dates.dueDate && (sample?.dueDateAfter ?? '') > first.dates.dueDate);
});

test('due dates are counted anew where that is asked for, with a line in the ledger, and are taken back with the rest', async (t) => {
  const { engine } = await seededEngine(t);
  const { processNo, running: count } = await busiest(engine);
  const before = await running(engine, processNo);
  await edit(engine, processNo, limited(77));
  await publish(engine, processNo);
  const wish = { processNo, mapping: {}, fromVersions: [1], recompute: true, reason: 'Quyết định 12' };
  const { dryRun } = await startMigration(engine, systemActor, { ...wish, dryRun: true });
  assert.equal(dryRun?.counts.done, count);
  const { job } = await startMigration(engine, systemActor, { ...wish, dryRun: false });
  assert.ok(job);
  await drainJobs(engine);
  assert.equal((await engine.jobs.findJob(job.id))?.counts.done, count);
  let moved = 0;
  for (const dossier of await running(engine, processNo)) {
    assert.deepEqual(replay(await engine.dossiers.log(dossier.id)), dossier);
    const told: DryRunItem | undefined = dryRun?.items.find(({ dossierId }) => dossierId === dossier.id);
    assert.equal(told?.dueDateAfter, dossier.dates.dueDate);
    const old = before.find(({ id }) => id === dossier.id);
    if (dossier.dates.dueDate === old?.dates.dueDate) continue;
    moved += 1;
    const { kind, reason, duration } = dossier.clock.at(-1) ?? {};
    assert.deepEqual([kind, reason, duration?.count], ['recompute', 'Quyết định 12', 77]);
  }
  assert.ok(moved > 0, 'some date moves');
  await reverseJob(engine, systemActor, job.id, 'nhầm');
  await drainJobs(engine);
  for (const dossier of await running(engine, processNo)) {
    const old = before.find(({ id }) => id === dossier.id);
    assert.deepEqual(
      [dossier.dates, dossier.duration, dossier.step?.dueDate],
      [old?.dates, old?.duration, old?.step?.dueDate],
    );
    assert.deepEqual(replay(await engine.dossiers.log(dossier.id)), dossier);
  }
});

test('dossiers are chosen by their old version, by agencies and by their codes; a code that is none of them is named', async (t) => {
  const { engine, processNo, count, before } = await prepared(t);
  await publish(engine, processNo);
  const [first] = before;
  assert.ok(first);
  const wish = { processNo, mapping: {}, reason: 'thử', dryRun: true };
  const total = async (more: object) =>
    (await startMigration(engine, systemActor, { ...wish, ...more })).dryRun?.counts.total;
  assert.equal(await total({ fromVersions: [2] }), 0);
  assert.equal(await total({ fromVersions: [1, 2] }), count);
  assert.equal(await total({ ids: [first.dossierNo ?? first.id] }), 1);
  const agency = first.handlingAgency.code;
  const there = before.filter(({ handlingAgency }) => handlingAgency.code === agency).length;
  assert.equal(await total({ agencies: [agency, 'KHONG'] }), there);
  await assert.rejects(total({ ids: ['H00.00-000000-0000'] }), /invalid-shape/);
});

const renamed = (process: ServiceProcess): ServiceProcess => ({
  ...process,
  actions: process.actions.map((action) => ({ ...action, actionName: `${action.actionName} mới` })),
});

/** A dossier with an act that can be done now, besides those before their first act. */
async function withAct(engine: Engine, dossiers: readonly Dossier[]) {
  for (const { id, step } of dossiers) {
    const offers = step ? await listActions(engine, systemActor, id) : [];
    const offer = offers.find(({ enabled, noteRule, form }) => enabled && noteRule !== 2 && form === null);
    if (offer) return { id, actionCode: offer.actionCode };
  }
  throw new Error('no dossier of the demonstration can go on');
}

test('an act that a migration comes before is decided by the version the dossier runs on by then', async (t) => {
  const { engine } = await seededEngine(t);
  const { processNo } = await busiest(engine);
  const { id, actionCode } = await withAct(engine, await running(engine, processNo));
  await edit(engine, processNo, renamed);
  await publish(engine, processNo);
  const migrate = async () => {
    await startMigration(engine, systemActor, { processNo, mapping: {}, reason: 'chuyển', dryRun: false });
    await drainJobs(engine);
  };
  let overtaken: Promise<void> | undefined;
  const busy = withDossiers(engine, {
    async commit(write) {
      overtaken ??= migrate();
      await overtaken;
      return engine.dossiers.commit(write);
    },
  });
  const { dossier, entry } = await takeAction(busy, systemActor, id, { actionCode });
  assert.equal(dossier.pins.process.version, 2);
  assert.match(entry.actionName ?? '', / mới$/);
});
