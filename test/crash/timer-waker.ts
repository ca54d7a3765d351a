// The child that is killed: `timer-waker.ts <folder> <run> <lines>`. It says a line once timers are claimed, before each commit
// and after it; after so many lines it stands still until it is killed, however late that comes.
import { setInterval } from 'node:timers/promises';
import { SimulatedClock } from '../../engine/adapters/system/clock.ts';
import { drainTimers } from '../../engine/workers/timer-loop.ts';
import { engineIn } from '../support/engine-in.ts';
import { wakingAt } from '../support/waking-at.ts';

const [folder = '', run = '1', lines = '1'] = process.argv.slice(2);
const { engine, close } = engineIn(folder);
Object.assign(engine, { clock: new SimulatedClock(wakingAt(folder, Number(run))) });

const turn = () => new Promise((resolve) => setImmediate(resolve));
let said = 0;
async function say(line: string): Promise<void> {
  if (said === Number(lines)) for await (const _ of setInterval(1000));
  said += 1;
  process.stdout.write(`${line}\n`);
  await turn();
  if (said === Number(lines)) for await (const _ of setInterval(1000));
}

const { claimTimers } = engine.timers;
engine.timers.claimTimers = async (...asked) => {
  const claimed = await claimTimers.apply(engine.timers, asked);
  await say(`claimed ${claimed.length}`);
  return claimed;
};
const { commit } = engine.dossiers;
engine.dossiers.commit = async (write) => {
  await say(`committing ${write.dossierId}`);
  const outcome = await commit.call(engine.dossiers, write);
  await say(`${outcome.outcome} ${write.dossierId}`);
  return outcome;
};
await drainTimers(engine);
await close();
