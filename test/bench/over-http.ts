import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { join } from 'node:path';
import type { Express } from 'express';
import { createApp } from '../../engine/http/app.ts';
import { inProcessActs } from './against-raw.ts';
import { type BenchStore, withEngine } from './bench-engine.ts';
import { constantApp } from './constant-app.ts';
import { type Cost, measure, median, middle, WARM_UP } from './measure.ts';

const CALLERS = 16;

/** What an act costs the server over HTTP, beside what the parts of it cost. */
export interface OverHttp {
  acts: Cost;
  /** The same requests through the same middleware, answered with a constant of the size of a real answer. */
  constant: Cost;
  inProcess: Cost;
  /** What an act costs over the constant, in acts in this process; the middle of the rounds. */
  overConstant: number;
}

/** What the client in its own process is asked to do. */
export interface ClientOrder {
  base: string;
  tokens: Record<string, string>;
  dossiers: BenchStore['dossiers'];
  callers: number;
}

/** What the client says: it is ready to start, or it has done its acts. */
export type ClientReport = 'ready' | { acts: number; answer: string };

async function report(client: ChildProcess): Promise<ClientReport> {
  const [message] = await Promise.race([
    once(client, 'message'),
    once(client, 'exit').then(() => Promise.reject(new Error('the client process ended before its work'))),
  ]);
  return message;
}

/** Serves an app on loopback while a client in a process of its own sends every act; only this process is measured. */
async function served(app: Express, order: Omit<ClientOrder, 'base'>): Promise<{ cost: Cost; answer: string }> {
  const server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server listens on no port');
  const client = fork(join(import.meta.dirname, 'http-client.ts'));
  const ended = once(client, 'exit');
  try {
    client.send({ ...order, base: `http://127.0.0.1:${address.port}/api/v1` });
    await report(client);
    let answer = '';
    const cost = await measure(async () => {
      client.send('go');
      const done = await report(client);
      if (done === 'ready') throw new Error('the client is out of step');
      answer = done.answer;
      return done.acts;
    });
    return { cost, answer };
  } finally {
    if (client.connected) client.disconnect();
    await ended;
    server.close();
  }
}

/** Drives the dossiers over HTTP, then sends the same requests to a constant, then acts in this process; `rounds` times in turn, once warm. */
export async function overHttp(
  store: BenchStore,
  folder: string,
  dossierCount: number,
  rounds: number,
): Promise<OverHttp> {
  const dossiers = store.dossiers.slice(0, dossierCount);
  const order = { tokens: store.tokens, dossiers, callers: CALLERS };
  const acts: Cost[] = [];
  const constants: Cost[] = [];
  const inProcess: Cost[] = [];
  const ratios: number[] = [];
  for (let round = -WARM_UP; round < rounds; round += 1) {
    const { cost, answer } = await withEngine(store, folder, (engine) =>
      served(createApp(engine, { version: 'bench' }), order),
    );
    const constant = await withEngine(store, folder, (engine) => served(constantApp(engine, answer), order));
    const here = await withEngine(store, folder, async (engine) => {
      const drive = await inProcessActs(engine, dossiers);
      return measure(() => drive(CALLERS));
    });
    if (round < 0) continue;
    acts.push(cost);
    constants.push(constant.cost);
    inProcess.push(here);
    ratios.push((cost.cpuMicros - constant.cost.cpuMicros) / here.cpuMicros);
  }
  return {
    acts: middle(acts),
    constant: middle(constants),
    inProcess: middle(inProcess),
    overConstant: median(ratios),
  };
}
