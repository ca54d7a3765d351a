import type { Engine } from '../usecases/engine.ts';
import { FILE_PARTS, sweepLeftovers } from '../usecases/sweep-leftovers.ts';

/** A part every five minutes: the whole file store in a day, however often the engine is started anew. */
const TURN_MS = 5 * 60_000;

/** Sweeps the part whose turn it is, once; to be called as often as one likes. */
export function sweeper(engine: Engine): () => Promise<void> {
  let swept: number | undefined;
  return async () => {
    const turn = Math.floor(Date.parse(engine.clock.now()) / TURN_MS);
    if (turn === swept) return;
    swept = turn;
    await sweepLeftovers(engine, turn % FILE_PARTS);
  };
}
