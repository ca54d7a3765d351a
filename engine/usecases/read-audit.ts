import type { AuditEntry } from '../../schemas/types/index.ts';
import type { Engine } from './engine.ts';

/** Everything noted about one subject, oldest first. */
export function readAudit(engine: Engine, subject: string): Promise<AuditEntry[]> {
  return engine.audit.read(subject);
}
