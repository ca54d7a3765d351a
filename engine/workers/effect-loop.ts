import type { Effect, RetryResult } from '../../schemas/types/index.ts';
import { admits, probing } from '../domain/delivery/breaker.ts';
import type { Engine } from '../usecases/engine.ts';
import { makeReleaseJobs } from '../usecases/release-jobs.ts';
import { isInside, runEffect } from '../usecases/run-effect.ts';
import { runJobBatch } from './job-loop.ts';
import { sweeper } from './sweeper.ts';
import { wakeTimers } from './timer-loop.ts';

const LEASE_MS = 60_000;
const BATCH = 32;
const PAUSE_MS = 1_000;

/** Claims what is due: nothing to a target that is left alone, one effect to a target that may be back. */
async function claimWave(engine: Engine): Promise<Effect[]> {
  const now = engine.clock.now();
  const leaseUntil = new Date(Date.parse(now) + LEASE_MS).toISOString();
  const shut = (await engine.partners.all()).filter((state) => admits(state, now) !== 'all');
  const claimed = await engine.effects.claim(now, leaseUntil, BATCH, { except: shut.map(({ target }) => target) });
  for (const state of shut) {
    if (admits(state, now) !== 'one') continue;
    const probe = await engine.effects.claim(now, leaseUntil, 1, { only: state.target });
    if (probe.length === 0) continue;
    await engine.partners.change(state.target, (current) => current && probing(current, leaseUntil));
    claimed.push(...probe);
  }
  return claimed;
}

/** Runs everything that is due now, wave after wave, until nothing is; answers how many effects were done. */
export async function drainEffects(engine: Engine): Promise<number> {
  let done = 0;
  for (;;) {
    engine.pulse.turned(engine.clock.now());
    const claimed = await claimWave(engine);
    if (claimed.length === 0) return done;
    const outside = Promise.allSettled(
      claimed.filter((effect) => !isInside(effect)).map((effect) => runEffect(engine, effect)),
    );
    const results: RetryResult[] = [];
    // Side by side effects on other dossiers would only get in each other's way on one parent.
    for (const effect of claimed) if (isInside(effect)) results.push(await runEffect(engine, effect));
    for (const settled of await outside) {
      if (settled.status === 'rejected') throw settled.reason;
      results.push(settled.value);
    }
    done += results.filter(({ outcome }) => outcome === 'done').length;
  }
}

/** A loop that wakes when effects or items of jobs are due; `stop` waits for the wave under way. */
export interface EffectLoop {
  stop(): Promise<void>;
}

/** Starts the wake-up loop. A fault of the store is journalled and the loop goes on: the next wave finds the same effects. */
export function startEffectLoop(engine: Engine): EffectLoop {
  let stopped = false;
  engine.pulse.started(engine.clock.now());
  let wake: () => void = () => undefined;
  const sleep = (ms: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  const sweep = sweeper(engine);
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
        await sweep();
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
