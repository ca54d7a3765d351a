import type { Idempotency } from '../../schemas/types/index.ts';
import type { Actor } from '../domain/access/actor.ts';
import type { Engine } from './engine.ts';

/** The identity of a repeated request: the client's key within actor and route, and what the body was. */
export function idempotencyOf(
  engine: Engine,
  actor: Actor,
  route: string,
  key: string | undefined,
  body: unknown,
): Idempotency | undefined {
  if (!key) return undefined;
  return { key, scope: `${actor.username} ${route}`, bodyHash: engine.secrets.sha256(JSON.stringify(body)) };
}
