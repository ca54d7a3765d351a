import type { Engine } from './engine.ts';
import { sessionIdIn } from './session-token.ts';

/** Ends the session of a token; a token without a live session is signed out already. */
export async function signOut(engine: Engine, token: string): Promise<void> {
  const sessionId = await sessionIdIn(engine, token);
  if (sessionId !== undefined) await engine.sessions.endSession(sessionId);
}
