import type { SignedInUser } from '../../schemas/types/index.ts';
import { isDefinitionResource } from './kinds.ts';
import { useObservable } from './observable.ts';
import { session } from './session.ts';

/** What a role may grant; `signed-in` asks for none, `manage` for configuring or operating, `oversee` for all of it or operating. */
export type Right = 'see' | 'act' | 'configure' | 'operate' | 'manage' | 'oversee' | 'signed-in';

/** What the server will ask of whoever does something with a resource; the server decides, the screens only do not offer it. */
export function rightFor(resource: string, action: string): Right {
  const reading = action === 'list' || action === 'show';
  if (resource === 'dossiers') return 'signed-in';
  if (resource === 'accounts') return 'operate';
  if (resource === 'imports') return 'configure';
  if (isDefinitionResource(resource)) return reading || action === 'edit' ? 'see' : 'configure';
  return 'see';
}

/** Whether some post of the user grants a right anywhere. */
export function allows(user: SignedInUser | undefined, right: Right): boolean {
  if (!user) return false;
  if (right === 'signed-in') return true;
  return user.posts.some((post) => {
    if (right === 'operate') return post.operate;
    if (right === 'oversee') return post.configure === 'all' || post.operate;
    if (right === 'manage') return post.configure !== 'none' || post.operate;
    if (right === 'see') return post.see !== 'none' || post.configure !== 'none' || post.operate;
    return post[right] !== 'none';
  });
}

/** Whether the user answers for the whole province: configures everywhere. */
export function useConfiguresAll(): boolean {
  return useObservable(session)?.user.posts.some(({ configure }) => configure === 'all') ?? false;
}

/** Whether the user confirms, refunds and reconciles payments. */
export function useIsCashier(): boolean {
  return useObservable(session)?.user.posts.some(({ cashier }) => cashier === true) ?? false;
}

export function useAllows(right: Right): boolean {
  return allows(useObservable(session)?.user, right);
}
