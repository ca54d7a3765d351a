import type { Actor } from '../domain/access/actor.ts';
import type { Engine } from './engine.ts';

const ENGINE = { via: 'engine' } as const;

/** Notes who changed or read what, and from where; `subject` is `<kind>/<code>`, `release/<seq>` or `account/<username>`. */
export async function noteAudit(
  engine: Engine,
  actor: Actor,
  action: string,
  subject: string,
  detail: Record<string, unknown> = {},
): Promise<void> {
  const origin = actor.origin ?? (actor.kind === 'system' ? ENGINE : undefined);
  await engine.audit.append({
    id: engine.randomness.id(),
    at: engine.clock.now(),
    actor: actor.username,
    action,
    subject,
    detail,
    ...(origin === undefined ? {} : { origin }),
  });
}
