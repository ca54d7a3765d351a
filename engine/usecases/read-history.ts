import type { AuditEntry, Change, DefinitionKind, HistoryEntry, Origin } from '../../schemas/types/index.ts';
import type { Actor } from '../domain/access/actor.ts';
import type { DirectoryView } from '../domain/access/directory.ts';
import { describeChanges } from '../domain/process/diff/describe-changes.ts';
import { concernedAgencies, covers, mayOperate, territoryOf } from './configure-rights.ts';
import { withoutSecret } from './draft-kinds.ts';
import type { Engine } from './engine.ts';
import { type HistoryEvent, historyEvents } from './history-events.ts';
import { refuseMissing } from './no-such-definition.ts';
import { personName } from './person-name.ts';

/** Changes told with a save; the rest are a comparison away. */
const MOST_CHANGES = 20;
const LONGEST_TEXT = 4000;

/** The note that tells from where something was asked. */
async function noteOf(
  engine: Engine,
  event: HistoryEvent,
  notes: readonly AuditEntry[],
): Promise<AuditEntry | undefined> {
  const { revision, batchId, importId, release, at } = event;
  if (release !== undefined) return (await engine.audit.read(`release/${release}`))[0];
  if (batchId !== undefined) return (await engine.audit.read(`batch/${batchId}`))[0];
  if (importId !== undefined)
    return (await engine.audit.read(`import/${importId}`)).find(
      (note) => note.action === 'import-applied' && note.at >= at,
    );
  return notes.find(({ action, detail = {} }) =>
    action === 'draft-saved'
      ? detail.revision === revision
      : // A removal names the save it took away.
        action === 'draft-removed' && detail.revision === (revision ?? 0) - 1 && event.what === 'removed',
  );
}

/** A change without the texts that only a comparison shows. */
function told({ before, after, ...change }: Change): Change {
  const shown = (value: unknown): value is string => typeof value === 'string' && value.length <= LONGEST_TEXT;
  return { ...change, ...(shown(before) ? { before } : {}), ...(shown(after) ? { after } : {}) };
}

async function changesOf(
  engine: Engine,
  kind: DefinitionKind,
  code: string,
  { what, revision }: HistoryEvent,
  sees: (body: object) => boolean,
): Promise<Pick<HistoryEntry, 'changes' | 'changeCount'>> {
  if (what !== 'saved' || revision === undefined) return {};
  const [before, after] = await Promise.all([
    engine.definitions.findRevision(kind, code, revision - 1),
    engine.definitions.findRevision(kind, code, revision),
  ]);
  if (!before || !after) return {};
  const shown = sees(before.body) && sees(after.body);
  const [was, now] = [before.body, after.body].map((body) => (shown ? body : withoutSecret(kind, body)));
  const changes = describeChanges(kind, was, now);
  return { changeCount: changes.length, changes: changes.slice(0, MOST_CHANGES).map(told) };
}

const withoutOrigin = ({ origin: _origin, ...entry }: HistoryEntry): HistoryEntry => entry;

/** The agencies a definition belongs to, by its newest text. */
async function agenciesOf(engine: Engine, kind: DefinitionKind, code: string, view: DirectoryView): Promise<string[]> {
  const draft = await engine.definitions.findDraft(kind, code);
  return draft ? concernedAgencies(kind, draft.body, undefined, view) : [''];
}

/**
 * One page of what happened to a definition, newest first. From where is told to whoever may change it or runs the
 * system. Throws `not-found` for a code that never was.
 */
export async function readHistory(
  engine: Engine,
  actor: Actor,
  kind: DefinitionKind,
  code: string,
  { offset, limit }: { offset: number; limit: number },
): Promise<{ rows: HistoryEntry[]; total: number }> {
  const { events, notes } = await historyEvents(engine, actor, kind, code);
  if (events.length === 0) throw refuseMissing(kind, code);
  const view = await engine.directory.view();
  const territory = territoryOf(actor, view);
  const sees = (body: object) => covers(territory, concernedAgencies(kind, body, undefined, view));
  const seesOrigin = mayOperate(actor) || covers(territory, await agenciesOf(engine, kind, code, view));
  const rows: HistoryEntry[] = [];
  for (const event of events.slice(offset, offset + limit)) {
    const note = await noteOf(engine, event, notes);
    const origin: Origin | undefined = event.origin ?? note?.origin;
    const entry = {
      ...event,
      byName: personName(view, event.by),
      ...(origin === undefined ? {} : { origin }),
      ...(note !== undefined && (event.batchId ?? event.importId) !== undefined ? { partOf: note.action } : {}),
      ...(await changesOf(engine, kind, code, event, sees)),
    };
    rows.push(seesOrigin ? entry : withoutOrigin(entry));
  }
  return { rows, total: events.length };
}
