// The child that is killed: `inquirer.ts <folder> <lines>`. Its gateway says another amount than was ordered. It says a line
// before and after the mismatch is noted and before and after the attempt is closed, and stands still after so many.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setInterval } from 'node:timers/promises';
import { inquireAttempts } from '../../engine/usecases/hear-gateway.ts';
import { engineIn } from '../support/engine-in.ts';
import { paidGateway } from '../support/paid-gateway.ts';

const [folder = '', lines = '1'] = process.argv.slice(2);
const { engine, close } = engineIn(folder);
const { dossierId, order } = JSON.parse(readFileSync(join(folder, 'order.json'), 'utf8'));

let said = 0;
async function say(line: string): Promise<void> {
  said += 1;
  process.stdout.write(`${line}\n`);
  await new Promise((resolve) => setImmediate(resolve));
  if (said === Number(lines)) for await (const _ of setInterval(1000));
}

const { gateway, knows } = paidGateway();
knows({ ...order, amount: order.amount + 1 });
Object.assign(engine, { gateway });

const { noteMismatch } = engine.reconciliations;
engine.reconciliations.noteMismatch = async (mismatch) => {
  await say('noting');
  const isNew = await noteMismatch.call(engine.reconciliations, mismatch);
  await say('noted');
  return isNew;
};
const { commit } = engine.dossiers;
engine.dossiers.commit = async (write) => {
  await say('closing');
  const outcome = await commit.call(engine.dossiers, write);
  await say('closed');
  return outcome;
};
await inquireAttempts(engine, { dossierId, payload: {} });
await close();
