import type { Account, SignedInUser } from '../../schemas/types/index.ts';
import type { Actor } from '../domain/access/actor.ts';

/** What a person is told about their own sign-in. */
export function signedInUser(
  { username, name, posts, idNo, scope, standsFor }: Actor,
  { kind }: Pick<Account, 'kind'>,
): SignedInUser {
  return {
    username,
    name,
    kind,
    posts,
    ...(idNo === undefined ? {} : { idNo }),
    ...(scope ? { scope } : {}),
    ...(standsFor ? { standsFor } : {}),
  };
}
