import type { StagingReport } from '../../schemas/types/index.ts';
import { stageProcedure } from '../domain/portal/stage-procedure.ts';
import type { Engine } from './engine.ts';
import { allStaged, countDoubts } from './stage-procedures.ts';

/** What stands in staging now: how many are clean, how many wait for a decision, and about what. */
export async function reportStaging(engine: Engine): Promise<StagingReport> {
  const staged = [...(await allStaged(engine)).values()];
  const read = staged.map((one) => ({ code: one.stagedCode, flags: stageProcedure(one).flags }));
  const flagged = read.filter(({ flags }) => flags.some(({ decision }) => !decision)).length;
  return {
    fileName: '',
    read: staged.length,
    created: 0,
    updated: 0,
    unchanged: staged.length,
    clean: staged.length - flagged,
    flagged,
    refused: [],
    doubts: countDoubts(read),
  };
}
