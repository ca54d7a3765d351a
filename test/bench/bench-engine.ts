import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { systemSecrets } from '../../engine/adapters/system/secrets.ts';
import { composeEngine } from '../../engine/compose.ts';
import { type Actor, systemActor } from '../../engine/domain/access/actor.ts';
import { actorOf } from '../../engine/domain/access/actor-of.ts';
import { seedStore } from '../../engine/importers/seeds/seed-store.ts';
import { changePart } from '../../engine/usecases/change-part.ts';
import type { Engine } from '../../engine/usecases/engine.ts';
import { openDossier } from '../../engine/usecases/open-dossier.ts';
import { publishRelease } from '../../engine/usecases/publish-release.ts';
import { saveBatch } from '../../engine/usecases/save-batch.ts';
import { after, SESSION_LIFE, tokenOf } from '../../engine/usecases/session-token.ts';
import { setAccount } from '../../engine/usecases/set-account.ts';
import {
  ACT_ROLES,
  agencyCode,
  OFFERED,
  organisation,
  procedure,
  REQUIRED_PARTS,
  SERVICE,
  usernameOf,
} from './bench-process.ts';

/** Passwords are not what is measured. */
const CHEAP = { N: 2 ** 4, r: 1, p: 1 };
const OPENED_AT_ONCE = 64;
const silent = { debug: () => undefined, info: () => undefined, error: () => undefined };

/** A dossier to be driven and the agency that handles it. */
export interface BenchDossier {
  id: string;
  agency: string;
}

/** A filled store on disk that is never acted on: every run works on a copy of it. */
export interface BenchStore {
  path: string;
  dossiers: BenchDossier[];
  /** An open session of everybody who acts, by user name. */
  tokens: Record<string, string>;
}

const composed = (path: string, folder: string) =>
  composeEngine({
    databasePath: path,
    filesPath: join(folder, 'files'),
    journal: silent,
    secrets: systemSecrets(CHEAP),
  });

async function publish(engine: Engine): Promise<void> {
  await seedStore(engine, 'reference', async () => 0);
  await saveBatch(engine, systemActor, [...organisation, ...procedure], 'Đo hiệu năng');
  await publishRelease(engine, systemActor, {
    items: procedure.map(({ kind, code }) => ({ kind, code })),
    reason: 'Đo hiệu năng',
  });
}

/** An account for everybody who acts, already signed in. */
async function signInAll(engine: Engine): Promise<Record<string, string>> {
  const tokens: Record<string, string> = {};
  for (let place = 0; place < OFFERED; place += 1)
    for (const role of new Set(ACT_ROLES)) {
      const username = usernameOf(role, agencyCode(place));
      const account = { displayName: username, kind: 'officer', locked: false, password: username } as const;
      await setAccount(engine, systemActor, username, account);
      const now = engine.clock.now();
      const session = { id: engine.randomness.id(), username, createdAt: now, expiresAt: after(now, SESSION_LIFE) };
      await engine.sessions.saveSession(session);
      tokens[username] = await tokenOf(engine, session.id);
    }
  return tokens;
}

async function receiveAll(engine: Engine, count: number): Promise<BenchDossier[]> {
  const dossiers: BenchDossier[] = [];
  for (let start = 0; start < count; start += OPENED_AT_ONCE) {
    const places = Array.from({ length: Math.min(OPENED_AT_ONCE, count - start) }, (_, place) => start + place);
    dossiers.push(...(await Promise.all(places.map((place) => receive(engine, place)))));
  }
  return dossiers;
}

/** A dossier with its papers, before its first act. */
async function receive(engine: Engine, place: number): Promise<BenchDossier> {
  const agency = agencyCode(place % OFFERED);
  const { id } = await openDossier(engine, systemActor, {
    serviceCode: SERVICE,
    govAgencyCode: agency,
    channel: place % 2 === 0 ? 'direct' : 'online',
    applicant: {
      kind: 'person',
      name: `Nguyễn Thị Người Nộp ${place}`,
      idNo: `087190${String(place).padStart(6, '0')}`,
      telNo: '0909123456',
    },
    dossierName: `Nhà ở riêng lẻ tại thửa đất số ${place}, tờ bản đồ số ${place % 97}`,
  });
  for (const partNo of REQUIRED_PARTS)
    await changePart(engine, systemActor, id, partNo, { fileCheck: 1, receivedOriginals: 1 });
  return { id, agency };
}

/** Publishes the process and opens the dossiers, all through the use cases. */
export async function fillStore(folder: string, count: number): Promise<BenchStore> {
  const path = join(folder, 'filled.sqlite');
  const { engine, close } = composed(path, folder);
  await publish(engine);
  const tokens = await signInAll(engine);
  const dossiers = await receiveAll(engine, count);
  await close();
  return { path, dossiers, tokens };
}

let copies = 0;

/** A fresh copy of the filled store. */
export function copyOf(store: BenchStore, folder: string): string {
  copies += 1;
  const path = join(folder, `run-${copies}.sqlite`);
  copyFileSync(store.path, path);
  return path;
}

/** Runs `use` with an engine on a fresh copy of the store, whose definitions have been read once. */
export async function withEngine<T>(
  store: BenchStore,
  folder: string,
  use: (engine: Engine) => Promise<T>,
): Promise<T> {
  const { engine, close } = composed(copyOf(store, folder), folder);
  try {
    return await use(engine);
  } finally {
    await close();
  }
}

/** The officer who carries out the act of that place at an agency. */
export async function officerFor(engine: Engine, place: number, agency: string): Promise<Actor> {
  const username = usernameOf(ACT_ROLES[place] ?? 'BP_MOT_CUA', agency);
  const account = { username, displayName: username, kind: 'officer', passwordHash: '', locked: false } as const;
  return actorOf(account, await engine.directory.view());
}
