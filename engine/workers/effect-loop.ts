import type { Effect } from '../../schemas/types/index.ts';
import type { Engine } from '../usecases/engine.ts';
import { makeReleaseJobs } from '../usecases/release-jobs.ts';
import { runEffect } from '../usecases/run-effect.ts';
import { runJobBatch } from './job-loop.ts';
import { wakeTimers } from './timer-loop.ts';

const LEASE_MS = 60_000;
const BATCH = 32;

/** Effects on other dossiers run one after another: side by side they would only get in each other's way on one parent. */
const WITHIN: ReadonlySet<Effect['kind']> = new Set(['open-child', 'mapped-act', 'child-state', 'timer-act']);

const PAUSE_MS = 1_000;

/** Runs everything that is due now, wave after wave, until nothing is; answers how many effects were done. */
export async function drainEffects(engine: Engine): Promise<number> {
  let done = 0;
  for (;;) {
    const now = engine.clock.now();
    const leaseUntil = new Date(Date.parse(now) + LEASE_MS).toISOString();
    const claimed = await engine.effects.claim(now, leaseUntil, BATCH);
    if (claimed.length === 0) return done;
    const outside = Promise.allSettled(
      claimed.filter(({ kind }) => !WITHIN.has(kind)).map((effect) => runEffect(engine, effect)),
    );
    const results: ('done' | 'again')[] = [];
    for (const effect of claimed) if (WITHIN.has(effect.kind)) results.push(await runEffect(engine, effect));
    for (const settled of await outside) {
      if (settled.status === 'rejected') throw settled.reason;
      results.push(settled.value);
    }
    done += results.filter((result) => result === 'done').length;
  }
}

/** A loop that wakes when effects or items of jobs are due; `stop` waits for the wave under way. */
export interface EffectLoop {
  stop(): Promise<void>;
}

/** Starts the wake-up loop. A fault of the store is journalled and the loop goes on: the next wave finds the same effects. */
export function startEffectLoop(engine: Engine): EffectLoop {
  let stopped = false;
  let wake: () => void = () => undefined;
  const sleep = (ms: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  const run = async () => {
    while (!stopped) {
      try {
        await drainEffects(engine);
        // One batch a turn: what is late after a long stop is spread, and what people do goes in between.
        await wakeTimers(engine);
        await makeReleaseJobs(engine);
        // Between two batches whatever is due goes first, and a stop does not wait for the end of a long job.
        while (!stopped && (await runJobBatch(engine)).claimed > 0) {
          await drainEffects(engine);
          await wakeTimers(engine);
        }
      } catch (error) {
        engine.journal.error('effect loop failed', { error: String(error) });
      }
      if (!stopped) await sleep(PAUSE_MS);
    }
  };
  const running = run();
  return {
    async stop() {
      stopped = true;
      wake();
      await running;
    },
  };
}
