import type {
  Account,
  Agency,
  DefinitionKind,
  Delegation,
  Employee,
  Role,
  ShapeMap,
} from '../../schemas/types/index.ts';
import { check } from '../../schemas/validate.ts';
import type { Actor } from '../domain/access/actor.ts';
import { actorOf } from '../domain/access/actor-of.ts';
import { type DirectoryView, directoryOf, usernameOf } from '../domain/access/directory.ts';
import type { DefinitionStore } from '../ports/definition-store.ts';
import type { AccountStore } from '../ports/records.ts';
import type { Clock } from '../ports/system.ts';

/** The live records, read once and again after each change. */
export interface Directory {
  view(): Promise<DirectoryView>;
  /** Who an account is at this moment, with whom it stands in for. */
  actorOf(account: Account): Promise<Actor>;
  /** Called after an agency, role, employee, delegation or account was saved. */
  forget(): void;
}

async function records<Name extends keyof ShapeMap>(
  store: DefinitionStore,
  kind: DefinitionKind,
  shape: Name,
): Promise<ShapeMap[Name][]> {
  const drafts = await store.allDrafts(kind);
  return drafts.flatMap(({ body }) => {
    const checked = check(shape, body);
    return checked.ok ? [checked.value] : [];
  });
}

/** Sign-in names of people who cannot sign in: the account is locked, or there is none. */
async function lockedOutOf(accounts: AccountStore, employees: readonly Employee[]): Promise<Set<string>> {
  const usernames = employees.map(usernameOf);
  const open = (await accounts.accountsOf(usernames)).filter(({ locked }) => !locked);
  const signIn = new Set(open.map(({ username }) => username));
  return new Set(usernames.filter((username) => !signIn.has(username)));
}

/** A directory over the stored agencies, roles, employees, delegations and their accounts. */
export function storedDirectory(store: DefinitionStore, accounts: AccountStore, clock: Clock): Directory {
  let cached: Promise<DirectoryView> | undefined;
  const load = async (): Promise<DirectoryView> => {
    const [agencies, roles, employees, delegations]: [Agency[], Role[], Employee[], Delegation[]] = await Promise.all([
      records(store, 'agency', 'Agency'),
      records(store, 'role', 'Role'),
      records(store, 'employee', 'Employee'),
      records(store, 'delegation', 'Delegation'),
    ]);
    const lockedOut = await lockedOutOf(accounts, employees);
    return directoryOf(agencies, roles, employees, { delegations, lockedOut });
  };
  const view = () => {
    cached ??= load().catch((error: unknown) => {
      cached = undefined;
      throw error;
    });
    return cached;
  };
  return {
    view,
    forget: () => {
      cached = undefined;
    },
    actorOf: async (account) => actorOf(account, await view(), clock.now()),
  };
}
