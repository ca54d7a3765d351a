import type { Instant, LoopState } from '../../schemas/types/index.ts';
import type { Engine } from './engine.ts';

/** A turn of the loop takes seconds; after two minutes without one something has stopped it. */
const ALIVE_MS = 120_000;

/** When the wake-up loop of this process last turned. */
export class LoopPulse {
  #last: Instant | undefined;

  /** A loop begins; a queue that is only emptied once has none. */
  started(now: Instant): void {
    this.#last = now;
  }

  turned(now: Instant): void {
    if (this.#last !== undefined) this.#last = now;
  }

  /** undefined where no loop was ever started. */
  get last(): Instant | undefined {
    return this.#last;
  }
}

/** Whether what is due is being worked on: the watch-dog of the loop (A11). */
export async function readLoop(engine: Engine): Promise<LoopState> {
  const now = engine.clock.now();
  const { due, oldestDueAt } = await engine.effects.waiting(now);
  const { last } = engine.pulse;
  const alive = last !== undefined && Date.parse(now) - Date.parse(last) < ALIVE_MS;
  return { alive, lastTurnAt: last ?? null, oldestDueAt, due };
}

/** True where a loop was started and has stopped turning. */
export const loopStopped = ({ alive, lastTurnAt }: LoopState): boolean => lastTurnAt !== null && !alive;
