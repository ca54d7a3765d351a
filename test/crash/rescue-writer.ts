// The child that is killed: `rescue-writer.ts <folder> <run>`. On every dossier in its charge it acts, takes the act back, moves
// the dossier specially, takes the move back and reassigns it, again and again, while the effects go out beside it. It says
// a line before and after each commit, each answer and each delivery; its partner notes every key before it answers.
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { SimulatedClock } from '../../engine/adapters/system/clock.ts';
import { systemActor } from '../../engine/domain/access/actor.ts';
import type { Partner } from '../../engine/ports/partner.ts';
import { drainEffects } from '../../engine/workers/effect-loop.ts';
import { engineIn } from '../support/engine-in.ts';
import { doTurn, turnsDone } from './rescue-turns.ts';

const [folder = '', run = '1', ...ids] = process.argv.slice(2);
const { engine } = engineIn(folder);
// Every run begins after the lease of the one before has run out.
Object.assign(engine, { clock: new SimulatedClock(new Date(Date.now() + Number(run) * 7_200_000).toISOString()) });

const say = (line: string) => process.stdout.write(`${line}\n`);
const turn = () => new Promise((resolve) => setImmediate(resolve));

const partner: Partner<unknown> = {
  async deliver(key) {
    say(`sending ${key}`);
    await turn();
    appendFileSync(join(folder, 'received.log'), `${key}\n`);
    say(`received ${key}`);
    await turn();
    return { outcome: 'delivered' };
  },
  // It cannot be asked: what was sent is sent again, and only the key tells.
  verify: async () => 'unknown',
};
Object.assign(engine, { outside: { portal: partner, messages: partner, webhooks: partner } });

const commit = engine.dossiers.commit.bind(engine.dossiers);
engine.dossiers.commit = async (write) => {
  say(`committing ${write.dossierId}`);
  await turn();
  const outcome = await commit(write);
  say(`${outcome.outcome} ${write.dossierId}`);
  await turn();
  return outcome;
};

async function rescue(id: string): Promise<never> {
  let next = turnsDone(await engine.dossiers.log(id));
  // The last one may not have been answered: asked for again under its key, it is not done again.
  if (next > 0) await doTurn(engine, systemActor, id, next - 1);
  for (;;) {
    await doTurn(engine, systemActor, id, next);
    say(`answered ${id} ${next}`);
    next += 1;
  }
}

async function send(): Promise<never> {
  for (;;) {
    await drainEffects(engine);
    await turn();
  }
}

await Promise.all([...ids.map(rescue), send()]);
