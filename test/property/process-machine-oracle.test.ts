import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { getNextSnapshot } from 'xstate';
import { compileProcess } from '../../engine/domain/process/compile.ts';
import { machineKeys, machineOf, START } from '../../engine/domain/process/machine.ts';
import { pathsToEnds } from '../../engine/domain/process/paths.ts';
import { reachableSteps } from '../../engine/domain/process/structure.ts';
import { tableOf } from '../../engine/domain/process/table.ts';
import type { ServiceProcess } from '../../schemas/types/index.ts';
import { action, step } from '../support/definition-parts.ts';

/** Codes that would break xstate's own syntax if they were used as they are. */
const codes = ['1.1', '*', '2000.*', 'Bước 1', '#id', 'done.state', '.a', 'TT66/8888'];
const statuses = ['processing', 'waiting', 'done', 'denied'];

const processes = fc
  .record({
    stepCount: fc.integer({ min: 1, max: codes.length }),
    statusOf: fc.array(fc.constantFrom(...statuses), { minLength: codes.length, maxLength: codes.length }),
    edges: fc.array(
      fc.record({
        from: fc.integer({ min: -1, max: codes.length - 1 }),
        to: fc.integer({ min: 0, max: codes.length - 1 }),
        code: fc.constantFrom('1100', '2000', '*', ''),
      }),
      { minLength: 1, maxLength: 20 },
    ),
  })
  .map(({ stepCount, statusOf, edges }): ServiceProcess => {
    const stepAt = (index: number) => codes[index % stepCount] ?? '';
    return {
      processNo: 'P',
      processName: 'P',
      description: '',
      durationCount: 0,
      durationUnit: 0,
      dossierNoPattern: '',
      dueDatePattern: '',
      generatePassword: false,
      serverNo: '',
      serverName: '',
      dossierGroupPattern: '',
      roles: [],
      sequences: [],
      steps: codes
        .slice(0, stepCount)
        .map((stepCode, index) => step(stepCode, statusOf[index] ?? 'processing', { stepName: stepCode, roles: [] })),
      actions: edges.map(({ from, to, code }, index) =>
        action(code || '9', from < 0 ? '' : stepAt(from), stepAt(to), { actionKey: `k${index}.*`, actionName: 'x' }),
      ),
    };
  });

test('the table and the xstate machine take every action from every step to the same step', () => {
  fc.assert(
    fc.property(processes, (process) => {
      const { compiled } = compileProcess(process, { actionConfigs: [], stepConfigs: [] });
      const table = tableOf(compiled);
      const machine = machineOf(compiled);
      const { stateOf, eventOf, stepOf } = machineKeys(compiled);
      for (const stepCode of [null, ...compiled.steps.map((step) => step.stepCode)]) {
        const value = stepCode === null ? START : (stateOf.get(stepCode) ?? '');
        const snapshot = machine.resolveState({ value });
        const leaving = new Map(table.actionsFrom(stepCode).map(({ actionKey, to }) => [actionKey, to]));
        for (const { actionKey } of compiled.actions) {
          const event = { type: eventOf.get(actionKey) ?? '' };
          const takes = snapshot.status === 'active' && snapshot.can(event);
          assert.equal(takes, leaving.has(actionKey), `${stepCode} ${actionKey}`);
          if (takes)
            assert.equal(stepOf.get(String(getNextSnapshot(machine, snapshot, event).value)), leaving.get(actionKey));
        }
      }
    }),
    { numRuns: 200 },
  );
});

test('a path is found to exactly the final steps that can be reached, and leads there', () => {
  fc.assert(
    fc.property(processes, (process) => {
      const { compiled } = compileProcess(process, { actionConfigs: [], stepConfigs: [] });
      const reachable = reachableSteps(compiled);
      const wanted = compiled.steps
        .filter(({ final, stepCode }) => final && reachable.has(stepCode))
        .map(({ stepCode }) => stepCode);
      const paths = pathsToEnds(compiled);
      assert.deepEqual(paths.map(({ stepCode }) => stepCode).sort(), wanted.sort());
      for (const { stepCode, actionKeys } of paths) {
        let at: string | null = null;
        for (const key of actionKeys) {
          const action = compiled.actions.find(({ actionKey }) => actionKey === key);
          assert.equal(action?.from, at);
          at = action?.to ?? null;
        }
        assert.equal(at, stepCode);
      }
    }),
    { numRuns: 200 },
  );
});
