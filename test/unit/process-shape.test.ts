import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { planBundle } from '../../engine/domain/exchange/plan-import.ts';
import { overlayDifferences } from '../../engine/domain/process/overlay/differences.ts';
import { followShape, neededFields } from '../../engine/domain/process/overlay/follow-shape.ts';
import { overlayFaults } from '../../engine/domain/process/overlay/overlay-faults.ts';
import { replaceStepCodes } from '../../engine/domain/process/overlay/step-codes-in-text.ts';
import { shapeOf } from '../../engine/domain/process/shape.ts';
import { openCpsBundles } from '../../engine/importers/opencps/opencps-bundles.ts';
import { procedureSeeds } from '../../engine/importers/seeds/seed-files.ts';
import type { ServiceProcess } from '../../schemas/types/index.ts';
import { check } from '../../schemas/validate.ts';

const seeds = procedureSeeds().flatMap(({ kind, body }): ServiceProcess[] => {
  const process = kind === 'service-process' ? check('ServiceProcess', body) : undefined;
  return process?.ok ? [process.value] : [];
});

/** The same process with codes, names, roles and times of its own, its steps written in another order. */
function relabelled(process: ServiceProcess): ServiceProcess {
  const code = (stepCode: string) => (stepCode === '' ? '' : `moi::${stepCode}`);
  const stepCodes = process.steps.map(({ stepCode }) => stepCode);
  const inText = (text: string) => replaceStepCodes(text, code, stepCodes);
  return {
    ...process,
    processNo: 'KHAC',
    processName: 'Tên khác',
    durationCount: process.durationCount + 1,
    steps: process.steps
      .map((step) => ({
        ...step,
        stepCode: code(step.stepCode),
        stepName: `${step.stepName} khác`,
        durationCount: step.durationCount + 1,
        roleAsStep: inText(step.roleAsStep),
      }))
      .reverse(),
    actions: process.actions.map((action) => ({
      ...action,
      actionKey: `k-${action.actionKey}`,
      preStepCode: code(action.preStepCode),
      postStepCode: code(action.postStepCode),
      preCondition: inText(action.preCondition),
    })),
  };
}

for (const process of seeds)
  test(`${process.processNo} keeps its shape under other codes, names and times, and can follow itself`, () => {
    const other = relabelled(process);
    assert.equal(shapeOf(other).key, shapeOf(process).key);
    const follower = followShape(other, process);
    assert.ok(follower);
    assert.deepEqual(
      follower.steps.map(({ stepCode }) => stepCode),
      process.steps.map(({ stepCode }) => stepCode),
    );
    assert.deepEqual(neededFields(process, [follower]), { fields: ['durations', 'texts'], others: [] });
  });

test('a step code is found as a word, the longest first', () => {
  const replaced = replaceStepCodes('stepdone=100&stepdone=1001&x100', (code) => `<${code}>`, ['100', '1001']);
  assert.equal(replaced, 'stepdone=<100>&stepdone=<1001>&x100');
});

test('seeds of different procedures are different shapes', () => {
  assert.equal(new Set(seeds.map((process) => shapeOf(process).key)).size, seeds.length);
});

test('one condition, one status or one path more is another shape', () => {
  const [process] = seeds;
  assert.ok(process);
  const [action] = process.actions;
  const [step] = process.steps;
  assert.ok(action && step);
  const changed: ServiceProcess[] = [
    { ...process, actions: process.actions.map((one) => (one === action ? { ...one, preCondition: 'payok' } : one)) },
    { ...process, steps: process.steps.map((one) => (one === step ? { ...one, dossierStatus: 'denied' } : one)) },
    { ...process, actions: [...process.actions, { ...action, actionKey: 'them' }] },
  ];
  for (const other of changed) assert.notEqual(shapeOf(other).key, shapeOf(process).key);
  for (const other of changed) assert.equal(followShape(other, process), undefined);
});

test('an overlay may say otherwise only what its base allows, and the place is told', () => {
  const [process] = seeds;
  assert.ok(process);
  const overlay: ServiceProcess = {
    ...process,
    processNo: 'DIA_PHUONG',
    durationCount: 99,
    actions: process.actions.map((action, index) => (index === 1 ? { ...action, requestPayment: 5 } : action)),
  };
  assert.deepEqual(
    overlayDifferences(process, overlay).map(({ path }) => path),
    ['/durationCount', '/actions/1/requestPayment'],
  );
  const faults = (localisable: ServiceProcess['localisable']) =>
    overlayFaults({ ...process, ...(localisable ? { localisable } : {}) }, overlay).map(({ code, path }) => [
      code,
      path,
    ]);
  assert.deepEqual(faults(['durations']), [['overlay-not-allowed', '/actions/1/requestPayment']]);
  assert.equal(faults(undefined).length, 2);
});

const yenbai = join(import.meta.dirname, '../../../shared/data/opencps-bundles/yenbai.zip');

test('the 79 processes of yenbai.zip are five shapes, each with one base and overlays of names, roles, times and fees', {
  skip: existsSync(yenbai) ? false : 'yenbai.zip is absent',
}, async () => {
  const read = await openCpsBundles().read('yenbai.zip', readFileSync(yenbai));
  assert.ok('bundle' in read);
  const processes = planBundle(read.bundle, [], { owner: '' }).items.flatMap(({ kind, body }): ServiceProcess[] => {
    const process = kind === 'service-process' ? check('ServiceProcess', body) : undefined;
    return process?.ok ? [process.value] : [];
  });
  const groups = Map.groupBy(processes, (process) => shapeOf(process).key);
  assert.deepEqual(
    [...groups.values()].map((group) => group.length).sort((one, other) => other - one),
    [33, 23, 19, 3, 1],
  );
  for (const [base, ...others] of groups.values()) {
    assert.ok(base);
    const followers = others.flatMap((process) => followShape(process, base) ?? []);
    assert.equal(followers.length, others.length);
    assert.deepEqual(neededFields(base, followers).others, []);
  }
});
