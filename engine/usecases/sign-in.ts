import type { Origin, SignedIn, SignInBody } from '../../schemas/types/index.ts';
import { noteAudit } from './audit.ts';
import type { Engine } from './engine.ts';
import { refuse } from './refused.ts';
import { after, SESSION_LIFE, tokenOf } from './session-token.ts';
import type { SignInThrottle } from './sign-in-throttle.ts';
import { signedInUser } from './signed-in-user.ts';

/**
 * Opens a session. Throws `wrong-credentials`, `account-locked` (only to whoever knows the password) and
 * `too-many-attempts` with the `seconds` to wait.
 */
export async function signIn(
  engine: Engine,
  throttle: SignInThrottle,
  { username, password }: SignInBody,
  remoteAddress: string,
  origin?: Origin,
): Promise<SignedIn> {
  const seconds = throttle.begin(username, remoteAddress, engine.clock.now());
  if (seconds !== undefined) throw refuse('too-many-attempts', { seconds });
  const account = await engine.accounts.findAccount(username);
  if (!account) {
    // Costs what checking a password costs, or the time of the answer would tell which names exist.
    await engine.secrets.hashPassword(password);
    throw refuse('wrong-credentials');
  }
  if (!(await engine.secrets.verifyPassword(password, account.passwordHash))) throw refuse('wrong-credentials');
  if (account.locked) throw refuse('account-locked');
  throttle.succeeded(username, remoteAddress);
  const now = engine.clock.now();
  const session = { id: engine.randomness.id(), username, createdAt: now, expiresAt: after(now, SESSION_LIFE) };
  await engine.sessions.saveSession(session);
  const actor = await engine.directory.actorOf(account);
  await noteAudit(engine, origin === undefined ? actor : { ...actor, origin }, 'signed-in', `account/${username}`);
  return { token: await tokenOf(engine, session.id), expiresAt: session.expiresAt, user: signedInUser(actor, account) };
}
