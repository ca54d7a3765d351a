import type { Actor } from '../domain/access/actor.ts';
import type { Engine } from './engine.ts';
import { refuse } from './refused.ts';
import { after, SESSION_LIFE, sessionIdIn } from './session-token.ts';

/** Use of a session moves its end at most this often, in milliseconds: most requests write nothing. */
const SLIDE_EVERY = 5 * 60 * 1000;

/**
 * Who sends a token. The session row, the account and the directory are read each time, so that whoever was signed out,
 * locked or lost a role is so at once. Throws `not-signed-in` and `account-locked`.
 */
export async function authenticate(engine: Engine, token: string): Promise<Actor> {
  const sessionId = await sessionIdIn(engine, token);
  const session = sessionId === undefined ? undefined : await engine.sessions.findSession(sessionId);
  const now = engine.clock.now();
  if (!session || session.expiresAt <= now) throw refuse('not-signed-in');
  const account = await engine.accounts.findAccount(session.username);
  if (!account) throw refuse('not-signed-in');
  if (account.locked) throw refuse('account-locked');
  const expiresAt = after(now, SESSION_LIFE);
  if (Date.parse(expiresAt) - Date.parse(session.expiresAt) >= SLIDE_EVERY)
    await engine.sessions.extendSession(session.id, expiresAt);
  return engine.directory.actorOf(account);
}
