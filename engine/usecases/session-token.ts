import type { Engine } from './engine.ts';

const KEY_NAME = 'session-key';
const KEY_BYTES = 32;
/** How long a session lasts after it was last used, in milliseconds. */
export const SESSION_LIFE = 8 * 60 * 60 * 1000;

/** The key that signs sessions: made once, kept in the store, so that sessions outlive a restart. */
async function signingKey(engine: Engine): Promise<string> {
  return (await engine.settings.find(KEY_NAME)) ?? engine.settings.keep(KEY_NAME, engine.randomness.token(KEY_BYTES));
}

/** The token of a session: its id and a signature. */
export async function tokenOf(engine: Engine, sessionId: string): Promise<string> {
  return `${sessionId}.${engine.secrets.sign(sessionId, await signingKey(engine))}`;
}

/** The id of the session in a token this engine signed; undefined for any other text. */
export async function sessionIdIn(engine: Engine, token: string): Promise<string | undefined> {
  const [sessionId = '', signature = '', ...more] = token.split('.');
  if (sessionId === '' || signature === '' || more.length > 0) return undefined;
  return engine.secrets.verify(sessionId, signature, await signingKey(engine)) ? sessionId : undefined;
}

/** The instant so many milliseconds after another. */
export function after(instant: string, milliseconds: number): string {
  return new Date(Date.parse(instant) + milliseconds).toISOString();
}
