import { once } from 'node:events';
import { createServer } from 'node:http';
import type { TestContext } from 'node:test';
import { createApp } from '../../engine/http/app.ts';
import type { Clock } from '../../engine/ports/system.ts';
import type { Engine } from '../../engine/usecases/engine.ts';
import { seededEngine } from './seeded-engine.ts';

const PASSWORD = 'mocua-2026';

/** The demonstration province behind a server of its own. */
export interface SeededServer {
  engine: Engine;
  storePath: string;
  /** Posts as an account of the demonstration. */
  post(as: string, path: string, json: unknown): Promise<{ status: number; json: ReturnType<typeof JSON.parse> }>;
  get(as: string, path: string): Promise<{ status: number; json: ReturnType<typeof JSON.parse> }>;
}

/** Starts it; it ends with the test. */
export async function startSeededServer(t: TestContext, clock?: Clock): Promise<SeededServer> {
  const { engine, storePath } = await seededEngine(t, 'demo', clock);
  const server = createServer(createApp(engine, { version: '0.0.0-test', store: 'sqlite' })).listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  const { port } = address;
  const tokens = new Map<string, string>();
  async function send(method: string, path: string, token: string, json: unknown) {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      headers: { 'Content-Type': 'application/json', ...(token ? { Authorization: `Bearer ${token}` } : {}) },
      body: json === undefined ? null : JSON.stringify(json),
    });
    const text = await response.text();
    return { status: response.status, json: text === '' ? undefined : JSON.parse(text) };
  }
  async function as(username: string): Promise<string> {
    const known = tokens.get(username);
    if (known) return known;
    const { json } = await send('POST', '/api/v1/sessions', '', { username, password: PASSWORD });
    tokens.set(username, json.token);
    return json.token;
  }
  return {
    engine,
    storePath,
    post: async (username, path, json) => send('POST', path, await as(username), json),
    get: async (username, path) => send('GET', path, await as(username), undefined),
  };
}
