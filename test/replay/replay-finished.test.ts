// Finished dossiers replayed through a draft: by the people who acted, with the papers there were.
import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import { SimulatedClock } from '../../engine/adapters/system/clock.ts';
import { systemActor } from '../../engine/domain/access/actor.ts';
import type { Engine } from '../../engine/usecases/engine.ts';
import { readDraft } from '../../engine/usecases/read-draft.ts';
import { replayFinished } from '../../engine/usecases/replay-finished.ts';
import { saveDraft } from '../../engine/usecases/save-draft.ts';
import type { DefinitionKind, ReplayReport, ServiceProcess } from '../../schemas/types/index.ts';
import { check } from '../../schemas/validate.ts';
import { seededEngine } from '../support/seeded-engine.ts';

const KIND = 'service-process' as const;
const COPY = 'QT_CHUNG_THUC_BAN_SAO';
const PRESS = 'QT_SVHTTDL_BANTIN';
const PETROL = 'QT_SCT_010696';
const HOUSEHOLD = 'QT_HKD_1.001612';

const seeded = (t: TestContext) => seededEngine(t, 'demo', new SimulatedClock('2026-03-04T02:00:00.000Z'));

async function processOf(engine: Engine, code: string): Promise<ServiceProcess> {
  const process = check('ServiceProcess', (await readDraft(engine, systemActor, KIND, code)).body);
  assert.ok(process.ok);
  return structuredClone(process.value);
}

/** What the last finished dossiers differ in on a text that nobody has saved. */
async function replayOn(
  engine: Engine,
  code: string,
  change: (process: ServiceProcess) => void = () => undefined,
): Promise<ReplayReport> {
  const process = await processOf(engine, code);
  change(process);
  return replayFinished(engine, systemActor, code, { last: 50, process });
}

const causes = ({ differences }: ReplayReport): string[] => differences.map(({ cause }) => cause);

async function edit(engine: Engine, kind: DefinitionKind, code: string, change: (body: object) => object) {
  const { body, revision } = await readDraft(engine, systemActor, kind, code);
  await saveDraft(engine, systemActor, { kind, code, body: change(body), expectedRevision: revision });
}

test('on its own definition every finished dossier of the demonstration goes as it went', async (t) => {
  const { engine } = await seeded(t);
  let replayed = 0;
  for (const { code } of await engine.definitions.allDrafts(KIND)) {
    const { dossiers, same, differences } = await replayOn(engine, code);
    assert.deepEqual([code, same, differences], [code, dossiers, []]);
    replayed += dossiers;
  }
  assert.ok(replayed >= 6, `${replayed} dossiers`);
});

test('whoever acted then and would no longer be allowed to is found', async (t) => {
  const { engine } = await seeded(t);
  const report = await replayOn(engine, COPY, (process) => {
    for (const step of process.steps)
      if (step.stepCode === '260')
        step.roles = step.roles.map((role) => ({ ...role, roleCode: 'VAN_THU', roleName: 'Văn thư' }));
  });
  const [found] = report.differences;
  assert.deepEqual([found?.cause, found?.actionKey], ['refused', '2700-260']);
  assert.match(found?.sentence.vi ?? '', /Ký chứng thực.*bị từ chối/);
});

test('somebody who has left since is no difference of the draft', async (t) => {
  const { engine } = await seeded(t);
  const leader = (await engine.directory.view()).person('lanhdao.thuongphuoc');
  assert.ok(leader);
  await edit(engine, 'employee', leader.employeeNo, (body) => ({ ...body, workingStatus: 0 }));
  assert.deepEqual((await replayOn(engine, COPY)).differences, []);
});

test('a paper that nobody handed in then stands in the way', async (t) => {
  const { engine } = await seeded(t);
  await edit(engine, 'dossier-template', 'MAU_2.000815', (body) => ({
    ...body,
    parts: [...Reflect.get(body, 'parts')].map((part) => (part.partNo === 'TP02' ? { ...part, required: true } : part)),
  }));
  const report = await replayOn(engine, COPY);
  assert.deepEqual(causes(report), ['refused']);
  assert.match(report.differences[0]?.sentence.vi ?? '', /TP02/);
});

test('another fee, another deadline and another way are told at the act that brings them, with both values', async (t) => {
  const { engine } = await seeded(t);
  const fee = await replayOn(engine, COPY, (process) => {
    for (const action of process.actions) action.requestPayment = 0;
  });
  assert.deepEqual(causes(fee), ['fee']);
  const [charged] = fee.differences[0]?.samples ?? [];
  assert.ok(Number(charged?.was) > 0 && charged?.wouldBe === '0');
  const later = await replayOn(engine, PRESS, (process) => {
    process.durationCount += 3;
    delete process.channelDurations;
  });
  assert.ok(causes(later).includes('deadline'));
  const [sample] = later.differences.find(({ cause }) => cause === 'deadline')?.samples ?? [];
  assert.ok(sample?.was && sample.wouldBe && sample.wouldBe > sample.was);
  const path = await replayOn(engine, COPY, (process) => {
    for (const action of process.actions) if (action.actionKey === '2600-110') action.postStepCode = '270';
  });
  assert.deepEqual(
    path.differences.map(({ cause, actionKey }) => [cause, actionKey]),
    [['path', '2600-110']],
  );
});

test('a text nobody saved is replayed without being saved', async (t) => {
  const { engine } = await seeded(t);
  const before = await readDraft(engine, systemActor, KIND, HOUSEHOLD);
  await replayOn(engine, HOUSEHOLD, (process) => {
    process.durationCount = 1;
  });
  assert.deepEqual(await readDraft(engine, systemActor, KIND, HOUSEHOLD), before);
  assert.ok((await replayOn(engine, PETROL)).dossiers > 0);
});
