// The child that is killed: `migration-writer.ts <folder> <now>`. It works on the jobs of a store, as an engine does that was
// started at that instant, and says each item once the store has recorded what became of it.
import { setInterval } from 'node:timers/promises';
import { drainJobs } from '../../engine/workers/job-loop.ts';
import { engineIn } from '../support/engine-in.ts';

const [folder = '', now = ''] = process.argv.slice(2);
const { engine } = engineIn(folder);
const { jobs, dossiers } = engine;
const say = (line: string) => process.stdout.write(`${line}\n`);
const settle = jobs.settleItem.bind(jobs);
jobs.settleItem = async (item) => {
  await settle(item);
  say(`settled ${item.dossierId}`);
};
const commit = dossiers.commit.bind(dossiers);
dossiers.commit = async (write) => {
  const outcome = await commit(write);
  // Between the dossier and its item: the moment that tempts an engine to move it twice.
  say(`moved ${outcome.outcome}`);
  return outcome;
};
await drainJobs({ ...engine, clock: { now: () => now } });
say('drained');
// It waits to be killed: whoever ends by himself was not killed in time.
for await (const _ of setInterval(1000));
