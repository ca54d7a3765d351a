import type { SeedAccount } from '../../../schemas/types/index.ts';
import { check } from '../../../schemas/validate.ts';
import { systemActor } from '../../domain/access/actor.ts';
import { definitionKey } from '../../domain/release/in-force.ts';
import { isPublishable } from '../../usecases/draft-kinds.ts';
import type { Engine } from '../../usecases/engine.ts';
import { publishRelease } from '../../usecases/publish-release.ts';
import { saveBatch } from '../../usecases/save-batch.ts';
import { setAccount } from '../../usecases/set-account.ts';
import { type Drain, seedDossiers } from './seed-dossiers.ts';
import { organisationSeeds, procedureSeeds, readSeed, referenceSeeds, type SeedDefinition } from './seed-files.ts';

export type SeededAccount = SeedAccount;

/** What seeding did; `fresh` is false when the store was not new and nothing was touched. Demo accounts are told at every start. */
export interface Seeded {
  fresh: boolean;
  accounts: SeededAccount[];
}

const ADMINISTRATOR = 'quantri';
const SECRET_BYTES = 12;

function demoAccounts(): SeedAccount[] {
  const source = readSeed('demo', 'accounts.json');
  return (Array.isArray(source) ? source : []).map((entry: unknown) => {
    const account = check('SeedAccount', entry);
    if (!account.ok) throw new Error(`accounts.json: ${JSON.stringify(account.errors)}`);
    return account.value;
  });
}

/** The one account of a store without demo data: an administrator whose password is told once. */
function administrator(engine: Engine): { account: SeedAccount; definitions: SeedDefinition[] } {
  const account: SeedAccount = {
    username: ADMINISTRATOR,
    displayName: 'Quản trị hệ thống',
    kind: 'officer',
    demoPassword: engine.randomness.token(SECRET_BYTES),
  };
  const agency = { agencyCode: 'ROOT', agencyName: 'Cơ quan gốc', parentCode: '', level: 'tinh', active: true };
  const person = {
    employeeNo: ADMINISTRATOR,
    username: ADMINISTRATOR,
    fullName: account.displayName,
    workingStatus: 1,
    posts: [{ roleCode: 'QUAN_TRI_TINH', agencyCode: 'ROOT' }],
  };
  return {
    account,
    definitions: [
      { kind: 'agency', code: 'ROOT', body: agency },
      { kind: 'employee', code: ADMINISTRATOR, body: person },
    ],
  };
}

/** Saves what has no draft yet and releases what is not in force yet, so that it can be repeated after a crash. */
async function putIntoForce(engine: Engine, definitions: SeedDefinition[], reason: string): Promise<void> {
  const drafted = await Promise.all(definitions.map(({ kind, code }) => engine.definitions.findDraft(kind, code)));
  const missing = definitions.filter((_, index) => drafted[index] === undefined);
  if (missing.length > 0) await saveBatch(engine, systemActor, missing, reason);
  const inForce = await engine.catalogue.inForce();
  const items = definitions
    .filter(({ kind, code }) => isPublishable(kind) && !inForce.has(definitionKey(kind, code)))
    .map(({ kind, code }) => ({ kind, code }));
  if (items.length > 0) await publishRelease(engine, systemActor, { items, reason });
}

async function makeAccounts(engine: Engine, accounts: SeedAccount[]): Promise<void> {
  for (const { username, displayName, kind, demoPassword, idNo } of accounts)
    await setAccount(engine, systemActor, username, {
      displayName,
      kind,
      locked: false,
      password: demoPassword,
      ...(idNo ? { idNo } : {}),
    });
}

async function fill(engine: Engine, choice: SeedChoice, drain: Drain): Promise<SeededAccount[]> {
  if (choice === 'demo') {
    await putIntoForce(engine, [...organisationSeeds(), ...referenceSeeds(), ...procedureSeeds()], 'Dữ liệu mẫu');
    const accounts = demoAccounts();
    await makeAccounts(engine, accounts);
    const filed = await engine.dossiers.list({
      visibleTo: { every: true },
      sort: 'createdAt',
      descending: false,
      offset: 0,
      limit: 1,
    });
    if (filed.total === 0) await seedDossiers(engine, drain);
    return accounts;
  }
  const { account, definitions } = administrator(engine);
  const roles = referenceSeeds().filter(({ kind }) => choice === 'reference' || kind === 'role');
  await putIntoForce(engine, [...definitions, ...roles], choice === 'reference' ? 'Dữ liệu dùng chung' : 'Khởi tạo');
  await makeAccounts(engine, [account]);
  return [account];
}

type SeedChoice = 'demo' | 'reference' | 'none';

const BEGUN = 'seed-begun';
const DONE = 'seed-done';

/**
 * Fills a new store: an administrator alone, the reference data, or reference, procedures, people and dossiers of a
 * demonstration. What was begun is finished after a crash, as it was begun; a store that was used before, by an import
 * from the command line, gets an administrator and nothing else.
 */
export async function seedStore(engine: Engine, asked: SeedChoice, drain: Drain): Promise<Seeded> {
  const done = await engine.settings.find(DONE);
  if (done !== undefined) return { fresh: false, accounts: done === 'demo' ? demoAccounts() : [] };
  const used = (await engine.definitions.releases(0)).length > 0;
  const begun = (await engine.settings.find(BEGUN)) ?? (await engine.settings.keep(BEGUN, used ? 'none' : asked));
  const accounts = await fill(engine, begun === 'demo' || begun === 'reference' ? begun : 'none', drain);
  await engine.settings.set(DONE, begun);
  return { fresh: true, accounts };
}
