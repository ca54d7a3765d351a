import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import type { Express } from 'express';
import { DiskFiles } from '../../engine/adapters/files/disk-files.ts';
import { HttpGateway } from '../../engine/adapters/gateway/http-gateway.ts';
import { memoryPartner } from '../../engine/adapters/notify/memory-partner.ts';
import { plainPaper } from '../../engine/adapters/print/plain-paper.ts';
import { simulatedSigner } from '../../engine/adapters/signing/simulated-signer.ts';
import { openSqlite } from '../../engine/adapters/sqlite/store.ts';
import { SimulatedClock } from '../../engine/adapters/system/clock.ts';
import { systemRandomness } from '../../engine/adapters/system/randomness.ts';
import { systemSecrets } from '../../engine/adapters/system/secrets.ts';
import { systemActor } from '../../engine/domain/access/actor.ts';
import { createApp } from '../../engine/http/app.ts';
import { openCpsBundles } from '../../engine/importers/opencps/opencps-bundles.ts';
import { portalFeed } from '../../engine/importers/portal/portal-feed.ts';
import { storedCatalogue } from '../../engine/usecases/catalogue.ts';
import { storedDirectory } from '../../engine/usecases/directory.ts';
import type { Engine } from '../../engine/usecases/engine.ts';
import { LoopPulse } from '../../engine/usecases/loop-pulse.ts';
import { saveDraft } from '../../engine/usecases/save-draft.ts';
import { setAccount } from '../../engine/usecases/set-account.ts';
import type { Agency, DefinitionKind, Employee, Role } from '../../schemas/types/index.ts';

/** Small enough that a test of sign-ins is not a test of scrypt. */
const CHEAP = { N: 2 ** 4, r: 1, p: 1 };
export const START = '2026-03-02T01:00:00.000Z';
export const PASSWORD = 'mật khẩu đủ dài';

/** A server on a port and a store of its own, with what a test may turn. */
export interface TestServer {
  app: Express;
  engine: Engine;
  clock: SimulatedClock;
  /** Messages told to the operator. */
  journal: { message: string; details: Record<string, unknown> }[];
  url: string;
  /** A request; `as` is a user name of the test, signed in on first use. */
  ask(method: string, path: string, request?: TestRequest): Promise<TestResponse>;
  token(username: string): Promise<string>;
}

export interface TestRequest {
  as?: string;
  token?: string;
  json?: unknown;
  /** Sent as it is. */
  raw?: string | FormData;
  headers?: Record<string, string>;
}

export interface TestResponse {
  status: number;
  headers: Headers;
  text: string;
  /** The parsed body of a JSON answer; any value, for asserting on. */
  json: ReturnType<typeof JSON.parse>;
}

const roles: Role[] = [
  { roleCode: 'ADMIN', roleName: 'Quản trị tỉnh', see: 'all', act: 'all', configure: 'all', operate: true },
  { roleCode: 'QTXA', roleName: 'Quản trị xã', see: 'subtree', act: 'own', configure: 'subtree', operate: false },
  { roleCode: 'MOTCUA', roleName: 'Cán bộ một cửa', see: 'own', act: 'own', configure: 'none', operate: false },
];
const agency = (agencyCode: string, parentCode: string, level: Agency['level']): Agency => ({
  agencyCode,
  agencyName: `Cơ quan ${agencyCode}`,
  parentCode,
  level,
  active: true,
});
const agencies: Agency[] = [agency('TINH', '', 'tinh'), agency('XA1', 'TINH', 'xa'), agency('XA2', 'TINH', 'xa')];
const employee = (username: string, roleCode: string, agencyCode: string): Employee => ({
  employeeNo: `NV-${username}`,
  fullName: `Cán bộ ${username}`,
  username,
  workingStatus: 1,
  posts: [{ roleCode, agencyCode }],
});
const employees: Employee[] = [
  employee('admin', 'ADMIN', 'TINH'),
  employee('qt1', 'QTXA', 'XA1'),
  employee('qt2', 'QTXA', 'XA2'),
  employee('cb1', 'MOTCUA', 'XA1'),
];

async function populate(engine: Engine): Promise<void> {
  const save = (kind: DefinitionKind, code: string, body: object) =>
    saveDraft(engine, systemActor, { kind, code, body, expectedRevision: 0 });
  for (const role of roles) await save('role', role.roleCode, role);
  for (const one of agencies) await save('agency', one.agencyCode, one);
  for (const person of employees) await save('employee', person.employeeNo, person);
  const officer = { kind: 'officer', locked: false, password: PASSWORD } as const;
  for (const { username = '', fullName } of employees)
    await setAccount(engine, systemActor, username, { ...officer, displayName: fullName });
  await setAccount(engine, systemActor, 'dan1', {
    kind: 'citizen',
    displayName: 'Nguyễn Văn A',
    locked: false,
    password: PASSWORD,
  });
}

function engineIn(folder: string, clock: SimulatedClock, journal: TestServer['journal']) {
  const store = openSqlite({ path: join(folder, 'store.sqlite') });
  const note = (message: string, details: Record<string, unknown> = {}) => {
    journal.push({ message, details });
  };
  const engine: Engine = {
    ...store,
    clock,
    randomness: systemRandomness,
    secrets: systemSecrets(CHEAP),
    journal: { debug: note, info: note, error: note },
    files: new DiskFiles(join(folder, 'files')),
    bundles: openCpsBundles(),
    portalFeed: portalFeed(),
    documents: plainPaper(),
    signing: simulatedSigner({ clock }),
    outside: {
      portal: memoryPartner(),
      messages: memoryPartner(),
      webhooks: memoryPartner(),
    },
    pulse: new LoopPulse(),
    gateway: new HttpGateway(),
    catalogue: storedCatalogue(store.definitions, clock),
    directory: storedDirectory(store.definitions, store.accounts, clock),
  };
  return { engine, close: () => store.close() };
}

/** Starts a server that ends with the test. */
export async function startTestServer(test: Pick<TestContext, 'after'>, staticDir?: string): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), 'thutuc-http-'));
  const clock = new SimulatedClock(START);
  const journal: TestServer['journal'] = [];
  const { engine, close } = engineIn(folder, clock, journal);
  await populate(engine);
  const app = createApp(engine, { version: '0.0.0-test', store: 'sqlite', staticDir });
  const server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  test.after(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await close();
    rmSync(folder, { recursive: true, force: true });
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  const url = `http://127.0.0.1:${address.port}`;
  const tokens = new Map<string, string>();

  const ask: TestServer['ask'] = async (method, path, { as, token, json, raw, headers = {} } = {}) => {
    const bearer = as === undefined ? token : await tokenFor(as);
    const response = await fetch(url + path, {
      method,
      headers: {
        ...(bearer === undefined ? {} : { Authorization: `Bearer ${bearer}` }),
        ...(json === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...headers,
      },
      body: json === undefined ? raw : JSON.stringify(json),
    });
    const text = await response.text();
    const isJson = /json/.test(response.headers.get('content-type') ?? '');
    return { status: response.status, headers: response.headers, text, json: isJson ? JSON.parse(text) : undefined };
  };
  const tokenFor = async (username: string): Promise<string> => {
    const known = tokens.get(username);
    if (known !== undefined) return known;
    const { json } = await ask('POST', '/api/v1/sessions', { json: { username, password: PASSWORD } });
    tokens.set(username, json.token);
    return json.token;
  };
  return { app, engine, clock, journal, url, ask, token: tokenFor };
}
