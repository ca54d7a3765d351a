import assert from 'node:assert/strict';
import test from 'node:test';
import { SimulatedClock } from '../../engine/adapters/system/clock.ts';
import { systemActor } from '../../engine/domain/access/actor.ts';
import { dossierOf, driveTo } from '../../engine/usecases/drive-dossier.ts';
import { findWays, openTowards } from '../../engine/usecases/drive-process.ts';
import type { Engine } from '../../engine/usecases/engine.ts';
import { lintDrafts } from '../../engine/usecases/lint-drafts.ts';
import { proposeScenarios } from '../../engine/usecases/propose-scenarios.ts';
import { replayFinished } from '../../engine/usecases/replay-finished.ts';
import { runScenarios } from '../../engine/usecases/run-scenarios.ts';
import { saveDraft } from '../../engine/usecases/save-draft.ts';
import { simulateProcess } from '../../engine/usecases/simulate-process.ts';
import { drainEffects } from '../../engine/workers/effect-loop.ts';
import type { ScenarioGiven, ScenarioStep, ServiceProcess } from '../../schemas/types/index.ts';
import { check } from '../../schemas/validate.ts';
import { seededEngine } from '../support/seeded-engine.ts';

const KIND = 'service-process' as const;
const NOW = '2026-03-04T02:00:00.000Z';
const PETROL = 'QT_SCT_010696';
const given = (govAgencyCode: string, channel: ScenarioGiven['channel'] = 'direct'): ScenarioGiven => ({
  govAgencyCode,
  channel,
});

async function offered(engine: Engine): Promise<{ processNo: string; agency: string }[]> {
  const found = new Map<string, string>();
  for (const { body } of await engine.definitions.allDrafts('service-config')) {
    const offer = check('ServiceConfig', body);
    if (offer.ok) for (const { processNo } of offer.value.processes) found.set(processNo, offer.value.govAgencyCode);
  }
  return [...found].map(([processNo, agency]) => ({ processNo, agency }));
}

/** Whether a dossier could be driven to an end; what children and partners keep open cannot. */
async function drive(engine: Engine, id: string, stepCode: string): Promise<boolean> {
  try {
    await driveTo(engine, id, stepCode, () => drainEffects(engine));
    return true;
  } catch {
    return false;
  }
}

async function edit(engine: Engine, processNo: string, change: (process: ServiceProcess) => ServiceProcess) {
  const draft = await engine.definitions.findDraft(KIND, processNo);
  const process = check('ServiceProcess', draft?.body);
  assert.ok(draft && process.ok);
  const body = change(structuredClone(process.value));
  await saveDraft(engine, systemActor, { kind: KIND, code: processNo, body, expectedRevision: draft.revision });
}

test('what the simulator answers is what the engine does: same steps, statuses, due dates and fees for every seed', async (t) => {
  const { engine } = await seededEngine(t, 'demo', new SimulatedClock(NOW));
  let compared = 0;
  for (const { processNo } of await offered(engine)) {
    const { ends, bodies } = await findWays(engine, processNo);
    const [body] = bodies.filter(({ channel }) => channel === 'direct');
    for (const { stepCode } of ends) {
      if (!body) continue;
      const opened = await openTowards(engine, body, stepCode);
      if ('why' in opened) continue;
      if (!(await drive(engine, opened.id, stepCode))) continue;
      const log = await engine.dossiers.log(opened.id);
      const when = log.flatMap(({ command, events, note, actionCode }): ScenarioStep[] => {
        if (command === 'child-changed') return [{ kind: 'fact', fact: 'children-final' }];
        if (command !== 'act' || actionCode === undefined) return [];
        const moved = events.find((event) => event.type === 'moved');
        const form = events.find((event) => event.type === 'form-filled');
        const quantities = events.find((event) => event.type === 'charged')?.sheet.facts?.quantities;
        return [
          {
            kind: 'act',
            actionCode,
            ...(moved?.type === 'moved' ? { actionKey: moved.actionKey } : {}),
            ...(note === '' ? {} : { note }),
            ...(quantities === undefined ? {} : { payment: { quantities } }),
            ...(form?.type === 'form-filled' ? { payload: form.values } : {}),
          },
        ];
      });
      const filed = {
        ...given(body.govAgencyCode),
        at: NOW,
        ...(body.caseCode ? { caseCode: body.caseCode } : {}),
        ...(body.templateNo ? { templateNo: body.templateNo } : {}),
        serviceCode: body.serviceCode,
      };
      const { steps } = await simulateProcess(engine, systemActor, processNo, { given: filed, when });
      const real = await dossierOf(engine, opened.id);
      const last = steps.at(-1)?.state;
      const refused = steps.flatMap(({ accepted, reasons, actionName }) =>
        accepted ? [] : [`${actionName}: ${reasons.map(({ message }) => message.vi).join('; ')}`],
      );
      assert.deepEqual(
        [refused, last?.stepCode, last?.status, last?.dueDate, last?.fee?.total ?? 0],
        [[], real.step?.stepCode, real.status, real.dates.dueDate, real.payment?.total ?? 0],
        `${processNo} → ${stepCode}`,
      );
      compared += 1;
    }
  }
  assert.ok(compared >= 20, `${compared} ends compared`);
});

test('a simulation writes nothing', async (t) => {
  const { engine } = await seededEngine(t);
  const counted = async () => {
    const visible = {
      visibleTo: { every: true as const, trials: 'every' as const },
      sort: 'createdAt' as const,
      descending: false,
      offset: 0,
      limit: 1,
    };
    return [
      (await engine.dossiers.list(visible)).total,
      (await engine.definitions.allDrafts(KIND)).length,
      await engine.effects.nextDue(),
    ];
  };
  const before = await counted();
  const when: ScenarioStep[] = [
    { kind: 'act', actionCode: '1100' },
    { kind: 'jump', by: { count: 3, unit: 'working-day' } },
  ];
  const { steps } = await simulateProcess(engine, systemActor, PETROL, { given: given('H20.05'), when });
  assert.equal(steps.length, 2);
  assert.deepEqual(await counted(), before);
});

test('time that passes lets the clock act: a supplement nobody brings closes the dossier', async (t) => {
  const { engine } = await seededEngine(t);
  const draft = await engine.definitions.findDraft(KIND, PETROL);
  const process = check('ServiceProcess', draft?.body);
  assert.ok(process.ok);
  const waiting = process.value.steps.find(({ dossierStatus }) => dossierStatus === 'waiting');
  const timer = process.value.actions.find(
    ({ preStepCode, autoEvent }) => preStepCode === waiting?.stepCode && /timm?er/.test(autoEvent),
  );
  assert.ok(waiting && timer);
  const { scenarios } = await proposeScenarios(engine, systemActor, PETROL, given('H20.05', 'online'));
  const towards = scenarios.find(({ when }) => when.some(({ actionKey }) => actionKey === timer.actionKey));
  assert.ok(towards);
  const at = towards.when.findIndex(({ actionKey }) => actionKey === timer.actionKey);
  const when: ScenarioStep[] = [
    ...towards.when.slice(0, at),
    { kind: 'jump', by: { count: 400, unit: 'working-day' } },
  ];
  const { steps } = await simulateProcess(engine, systemActor, PETROL, { given: given('H20.05', 'online'), when });
  const last = steps.at(-1);
  assert.deepEqual([last?.fired.includes(timer.actionName), last?.state.stepCode], [true, timer.postStepCode]);
});

test('a refused act says every reason, and the script goes on from where it stood', async (t) => {
  const { engine } = await seededEngine(t);
  const when: ScenarioStep[] = [
    { kind: 'act', actionCode: '9999' },
    { kind: 'act', actionCode: '1100' },
  ];
  const { steps } = await simulateProcess(engine, systemActor, PETROL, { given: given('H20.05'), when });
  assert.deepEqual(
    steps.map(({ accepted, reasons }) => [accepted, reasons.map(({ code }) => code)]),
    [
      [false, ['no-such-action']],
      [true, []],
    ],
  );
});

test('proposed scenarios reach every end and pass; one whose expectation no longer holds blocks publishing at its place', async (t) => {
  const { engine } = await seededEngine(t);
  const { scenarios } = await proposeScenarios(engine, systemActor, PETROL, given('H20.05'));
  assert.ok(scenarios.length >= 2);
  await edit(engine, PETROL, (process) => ({ ...process, scenarios }));
  const run = await runScenarios(engine, systemActor, PETROL);
  assert.deepEqual(
    run.results.filter(({ passed }) => !passed),
    [],
  );
  assert.ok(run.covered.length > 0);
  await edit(engine, PETROL, (process) => {
    const [first, ...others] = process.scenarios ?? [];
    assert.ok(first);
    const [step, ...rest] = first.when;
    assert.ok(step);
    return {
      ...process,
      scenarios: [{ ...first, when: [{ ...step, expect: { status: 'denied' } }, ...rest] }, ...others],
    };
  });
  const findings = (await lintDrafts(engine, [{ kind: KIND, code: PETROL }])).get(`${KIND}/${PETROL}`) ?? [];
  assert.deepEqual(
    findings.filter(({ code }) => code === 'scenario-failed').map(({ severity, path }) => [severity, path]),
    [['error', '/scenarios/0/when/0']],
  );
});

test('finished dossiers are replayed: the same where nothing changed, and what changed is told by cause with counts', async (t) => {
  const { engine } = await seededEngine(t, 'demo', new SimulatedClock(NOW));
  const { ends, bodies } = await findWays(engine, PETROL);
  let finished = 0;
  for (const { stepCode } of ends)
    for (const body of bodies.filter(({ channel }) => channel === 'direct')) {
      const opened = await openTowards(engine, body, stepCode);
      if ('why' in opened) continue;
      if (await drive(engine, opened.id, stepCode)) finished += 1;
    }
  assert.ok(finished >= 2, `${finished} dossiers finished`);
  const unchanged = await replayFinished(engine, systemActor, PETROL, { last: 50 });
  assert.ok(unchanged.dossiers >= finished);
  assert.deepEqual([unchanged.same, unchanged.differences], [unchanged.dossiers, []]);
  await edit(engine, PETROL, (process) => ({
    ...process,
    durationCount: process.durationCount + 5,
    channelDurations: [],
  }));
  const changed = await replayFinished(engine, systemActor, PETROL, { last: 50 });
  assert.equal(changed.dossiers, unchanged.dossiers);
  assert.ok(
    changed.differences.some(({ cause, count, samples }) => cause === 'deadline' && count >= 1 && samples.length > 0),
  );
});
