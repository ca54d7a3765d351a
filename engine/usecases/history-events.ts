import type { AuditEntry, DefinitionKind, HistoryEntry, Release } from '../../schemas/types/index.ts';
import type { Actor } from '../domain/access/actor.ts';
import type { DraftRevision } from '../ports/definition-store.ts';
import { draftKind, textOf } from './draft-kinds.ts';
import type { Engine } from './engine.ts';
import { listDossiers } from './list-dossiers.ts';

/** What happened to a definition, before it is known from where and what it changed. */
export type HistoryEvent = Omit<HistoryEntry, 'byName'>;

/** Notes that tell of a save, which the saves themselves tell. */
const NOTES_OF_SAVES = new Set(['draft-saved', 'draft-removed']);

/** The import a batch belongs to: its id begins with the plan's. */
const importOf = (batchId: string): string | undefined => {
  const slash = batchId.indexOf('/');
  return slash < 0 ? undefined : batchId.slice(0, slash);
};

function saveEvents(revisions: readonly DraftRevision[]): HistoryEvent[] {
  const removedAt = new Set(revisions.filter(({ removed }) => removed).map(({ revision }) => revision));
  return revisions.map(({ revision, savedAt, author, reason, removed, batchId }) => {
    const isNew = revision === 1 || removedAt.has(revision - 1);
    const importId = batchId === null ? undefined : importOf(batchId);
    return {
      id: `save/${revision}`,
      at: savedAt,
      by: author,
      what: removed ? 'removed' : isNew ? 'created' : 'saved',
      reason,
      revision,
      ...(batchId === null || importId !== undefined ? {} : { batchId }),
      ...(importId === undefined ? {} : { importId }),
    };
  });
}

function releaseEvents(releases: readonly Release[], kind: DefinitionKind, code: string): HistoryEvent[] {
  let held: number | undefined;
  return releases.flatMap(({ seq, at, validFrom, author, reason, legalBasis, items, acknowledged = [] }) => {
    const item = items.find((one) => one.kind === kind && one.code === code);
    if (!item) return [];
    const previous = held;
    if (item.version !== null) held = item.version;
    const returned = item.version !== null && previous !== undefined && item.version < previous;
    const letStand = acknowledged
      .filter((one) => one.kind === kind && one.code === code)
      .map(({ findingCode, reason: why }) => ({ findingCode, reason: why }));
    return [
      {
        id: `release/${seq}`,
        at,
        by: author,
        what: item.version === null ? 'retired' : returned ? 'returned' : 'released',
        reason,
        release: seq,
        validFrom,
        ...(legalBasis === '' ? {} : { legalBasis }),
        ...(item.version === null ? {} : { version: item.version }),
        ...(previous === undefined ? {} : { previousVersion: previous }),
        ...(letStand.length === 0 ? {} : { acknowledged: letStand }),
      },
    ];
  });
}

function noteEvents(notes: readonly AuditEntry[]): HistoryEvent[] {
  return notes
    .filter(({ action }) => !NOTES_OF_SAVES.has(action))
    .map(({ id, at, actor, action, detail = {}, origin }) => ({
      id,
      at,
      by: actor,
      what: action,
      reason: textOf(detail, 'reason'),
      detail,
      ...(origin === undefined ? {} : { origin }),
    }));
}

/** Inherited faults of the definition that were accepted for a time. */
async function acceptedEvents(engine: Engine, kind: DefinitionKind, code: string): Promise<HistoryEvent[]> {
  if (draftKind(kind).live) return [];
  const accepted = await engine.definitions.allDrafts('accepted-fault');
  return accepted
    .filter(({ body }) => textOf(body, 'kind') === kind && textOf(body, 'code') === code)
    .map(({ code: id, savedAt, author, body }) => ({
      id: `accepted-fault/${id}`,
      at: savedAt,
      by: author,
      what: 'fault-accepted',
      reason: textOf(body, 'reason'),
      detail: { findingCode: textOf(body, 'findingCode'), until: textOf(body, 'until') },
    }));
}

const MOST_TRIALS = 100;

/** The trials of a process to which the reader is invited; nobody else learns of them. */
async function trialEvents(engine: Engine, actor: Actor, kind: DefinitionKind, code: string): Promise<HistoryEvent[]> {
  if (kind !== 'service-process') return [];
  const filter = { trials: true, processNo: code };
  const { rows } = await listDossiers(engine, actor, { filter, offset: 0, limit: MOST_TRIALS });
  const found = await Promise.all(rows.map(({ id }) => engine.dossiers.find(id)));
  return found.flatMap((dossier) =>
    dossier?.trial
      ? [
          {
            id: `trial/${dossier.id}`,
            at: dossier.createdAt,
            by: dossier.trial.openedBy,
            what: 'trial-opened',
            reason: '',
            detail: { dossierId: dossier.id },
          },
        ]
      : [],
  );
}

/** Everything that happened to a definition, newest first, with what was noted about it. */
export async function historyEvents(
  engine: Engine,
  actor: Actor,
  kind: DefinitionKind,
  code: string,
): Promise<{ events: HistoryEvent[]; notes: AuditEntry[] }> {
  const [revisions, notes, releases, accepted, trials] = await Promise.all([
    engine.definitions.listRevisions(kind, code),
    engine.audit.read(`${kind}/${code}`),
    engine.definitions.releases(0),
    acceptedEvents(engine, kind, code),
    trialEvents(engine, actor, kind, code),
  ]);
  const events = [
    ...releaseEvents(releases, kind, code).toReversed(),
    ...saveEvents(revisions),
    ...noteEvents(notes).toReversed(),
    ...accepted,
    ...trials,
  ];
  return { events: events.sort((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0)), notes };
}
