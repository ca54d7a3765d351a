import type { Account, Agency, DefinitionKind, Employee, Role, ShapeMap } from '../../schemas/types/index.ts';
import { check } from '../../schemas/validate.ts';
import type { Actor } from '../domain/access/actor.ts';
import { actorOf, type DirectoryView, directoryOf } from '../domain/access/directory.ts';
import type { DefinitionStore } from '../ports/definition-store.ts';

/** The live records, read once and again after each change. */
export interface Directory {
  view(): Promise<DirectoryView>;
  actorOf(account: Account): Promise<Actor>;
  /** Called after an agency, role or employee was saved. */
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

/** A directory over the stored agencies, roles and employees. */
export function storedDirectory(store: DefinitionStore): Directory {
  let cached: Promise<DirectoryView> | undefined;
  const load = async (): Promise<DirectoryView> => {
    const [agencies, roles, employees]: [Agency[], Role[], Employee[]] = await Promise.all([
      records(store, 'agency', 'Agency'),
      records(store, 'role', 'Role'),
      records(store, 'employee', 'Employee'),
    ]);
    return directoryOf(agencies, roles, employees);
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
    actorOf: async (account) => actorOf(account, await view()),
  };
}
