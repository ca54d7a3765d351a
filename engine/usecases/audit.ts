import type { Actor } from '../domain/access/actor.ts';
import type { Engine } from './engine.ts';

/** Notes who changed or read what; `subject` is `<kind>/<code>`, `release/<seq>` or `account/<username>`. */
export async function noteAudit(
  engine: Engine,
  actor: Actor,
  action: string,
  subject: string,
  detail: Record<string, unknown> = {},
): Promise<void> {
  await engine.audit.append({
    id: engine.randomness.id(),
    at: engine.clock.now(),
    actor: actor.username,
    action,
    subject,
    detail,
  });
}
