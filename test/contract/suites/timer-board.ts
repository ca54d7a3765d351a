import assert from 'node:assert/strict';
import test from 'node:test';
import type { Timer } from '../../../schemas/types/index.ts';
import { buildWrite, testId } from '../../support/dossier-builder.ts';
import { type OpenStore, withStore } from '../../support/store-under-test.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 2, 2, 1, minute)).toISOString();
const timer = (count: number, minute: number, kind: Timer['kind'] = 'step-due', actionKey?: string): Timer => ({
  dossierId: testId(count),
  kind,
  dueAt: at(minute),
  entry: 1,
  ...(actionKey ? { actionKey } : {}),
});

/** Who gets a due timer, and when again. */
export function timerBoardContract(name: string, open: OpenStore): void {
  test(`${name}: a due timer is claimed by one, and comes back when nobody dealt with it`, () =>
    withStore(open, async ({ dossiers, timers }) => {
      const acts = timer(1, 20, 'auto-act', 'a3');
      await dossiers.commit(buildWrite(testId(1), 1, { timers: [timer(1, 10), acts] }));
      await dossiers.commit(buildWrite(testId(2), 1, { timers: [timer(2, 5), timer(2, 90)] }));
      const first = await Promise.all([1, 2].map(() => timers.claimTimers(at(30), at(40), 2)));
      assert.deepEqual(first.flat(), [
        { ...timer(2, 5), attempts: 1 },
        { ...timer(1, 10), attempts: 1 },
        { ...acts, attempts: 1 },
      ]);
      assert.deepEqual(await timers.claimTimers(at(39), at(50), 10), []);
      const again = await timers.claimTimers(at(40), at(50), 10);
      assert.deepEqual(
        again.map(({ attempts }) => attempts),
        [2, 2, 2],
      );
    }));

  test(`${name}: a timer that is held waits until then, beside the others of its dossier`, () =>
    withStore(open, async ({ dossiers, timers }) => {
      await dossiers.commit(buildWrite(testId(1), 1, { timers: [timer(1, 10), timer(1, 10, 'wait-limit')] }));
      await timers.holdTimer(timer(1, 10), at(60));
      assert.deepEqual(await timers.claimTimers(at(20), at(21), 10), [{ ...timer(1, 10, 'wait-limit'), attempts: 1 }]);
      assert.equal((await timers.claimTimers(at(60), at(61), 10)).length, 2);
    }));

  test(`${name}: holding a timer its dossier no longer has does nothing`, () =>
    withStore(open, async ({ dossiers, timers }) => {
      await dossiers.commit(buildWrite(testId(1), 1, { timers: [timer(1, 10)] }));
      await dossiers.commit(buildWrite(testId(1), 2, { timers: [timer(1, 15)] }));
      await timers.holdTimer(timer(1, 10), at(60));
      await timers.holdTimer(timer(9, 10), at(60));
      assert.deepEqual(await timers.claimTimers(at(20), at(21), 10), [{ ...timer(1, 15), attempts: 1 }]);
    }));

  test(`${name}: a write that leaves the timers as they are leaves them held`, () =>
    withStore(open, async ({ dossiers, timers }) => {
      await dossiers.commit(buildWrite(testId(1), 1, { timers: [timer(1, 10)] }));
      await timers.claimTimers(at(20), at(60), 10);
      await dossiers.commit(buildWrite(testId(1), 2, { timers: [timer(1, 10)] }));
      assert.deepEqual(await timers.claimTimers(at(30), at(40), 10), []);
      await dossiers.commit(buildWrite(testId(1), 3, { timers: [] }));
      assert.deepEqual(await timers.claimTimers(at(90), at(99), 10), []);
    }));
}
