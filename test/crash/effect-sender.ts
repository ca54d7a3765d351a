// The child that is killed: `effect-sender.ts <folder> <run>`. It says a line before each delivery, after it, and after the
// whole wave; its partner notes every key it receives in a file before it answers.
import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SimulatedClock } from '../../engine/adapters/system/clock.ts';
import type { Partner } from '../../engine/ports/partner.ts';
import { drainEffects } from '../../engine/workers/effect-loop.ts';
import { engineIn } from '../support/engine-in.ts';
import { paidGateway } from '../support/paid-gateway.ts';

const [folder = '', run = '1'] = process.argv.slice(2);
const { engine, close } = engineIn(folder);
// Every run begins after the lease of the one before has run out.
Object.assign(engine, { clock: new SimulatedClock(new Date(Date.now() + Number(run) * 7_200_000).toISOString()) });

const say = (line: string) => process.stdout.write(`${line}\n`);
const turn = () => new Promise((resolve) => setImmediate(resolve));

const partner: Partner<unknown> = {
  async deliver(key) {
    say(`before ${key}`);
    await turn();
    appendFileSync(join(folder, 'received.log'), `${key}\n`);
    say(`after ${key}`);
    await turn();
    return { outcome: 'delivered' };
  },
  // It cannot be asked: what was sent is sent again, and only the key tells.
  verify: async () => 'unknown',
};
Object.assign(engine, { outside: { portal: partner, messages: partner, webhooks: partner } });

const { gateway, knows } = paidGateway(async (attemptId) => {
  say(`before ${attemptId}`);
  await turn();
});
knows(JSON.parse(readFileSync(join(folder, 'order.json'), 'utf8')));
Object.assign(engine, { gateway });

const { settle } = engine.effects;
engine.effects.settle = async (id, result) => {
  say(`settling ${id}`);
  await turn();
  await settle.call(engine.effects, id, result);
  say(`settled ${id} ${result.state}`);
  await turn();
};
await drainEffects(engine);
await close();
