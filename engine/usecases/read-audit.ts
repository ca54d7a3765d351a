import type { AuditEntry, AuditListItem } from '../../schemas/types/index.ts';
import type { Actor } from '../domain/access/actor.ts';
import type { AuditQuery } from '../ports/records.ts';
import { mayOperate, territoryOf } from './configure-rights.ts';
import { definitionKinds, draftKind, textOf } from './draft-kinds.ts';
import type { Engine } from './engine.ts';
import { personName } from './person-name.ts';
import { refuse } from './refused.ts';

/** Everything noted about one subject, oldest first. */
export function readAudit(engine: Engine, subject: string): Promise<AuditEntry[]> {
  return engine.audit.read(subject);
}

/** What the record of configuration is about, beside the definitions themselves. */
const OTHER_KINDS = ['release', 'import', 'batch', 'account', 'export', 'staging', 'job'];

/** Kinds of subjects that the record of configuration tells of: never who looked at a dossier. */
const CONFIGURATION: readonly string[] = [...definitionKinds, ...OTHER_KINDS];

/** What the record may be narrowed to; sign-ins are shown only when they are asked for. */
export const auditKinds: readonly string[] = [...CONFIGURATION, 'sign-in'];

/** What people call the subject of an entry; empty where it has no name. */
async function subjectName(engine: Engine, subject: string): Promise<string> {
  const slash = subject.indexOf('/');
  const kind = definitionKinds.find((one) => one === subject.slice(0, slash));
  if (!kind) return '';
  const draft = await engine.definitions.findDraft(kind, subject.slice(slash + 1));
  return draft ? textOf(draft.body, draftKind(kind).nameField) : '';
}

/**
 * One page of who changed what in the configuration, newest first, for whoever runs the system or configures all of it.
 * Throws `not-allowed`.
 */
export async function listAudit(
  engine: Engine,
  actor: Actor,
  query: AuditQuery,
): Promise<{ rows: AuditListItem[]; total: number }> {
  const view = await engine.directory.view();
  if (!mayOperate(actor) && territoryOf(actor, view) !== 'every')
    throw refuse('not-allowed', { right: 'operate | configure' });
  const asked = query.kinds ?? [...CONFIGURATION];
  const kinds = asked.filter((kind) => auditKinds.includes(kind));
  const { rows, total } = await engine.audit.list({ ...query, kinds });
  const named = rows.map(async (entry) => ({
    ...entry,
    actorName: personName(view, entry.actor),
    subjectName: await subjectName(engine, entry.subject),
  }));
  return { rows: await Promise.all(named), total };
}
