import type { DefinitionKind, DefinitionVersion, Release, TrialVersion } from '../../../schemas/types/index.ts';
import type {
  DefinitionStore,
  DraftBatch,
  DraftQuery,
  DraftSave,
  SaveOutcome,
  SaveStamp,
} from '../../ports/definition-store.ts';
import type { Connection } from './connection.ts';
import { applyBatch, findBatch, isApplied, stageDrafts } from './draft-batches.ts';
import {
  allDrafts,
  draftHistory,
  findDraft,
  findRevision,
  haveSameText,
  insertDraft,
  listDrafts,
  listRevisions,
  makeCurrent,
  removeDraft,
} from './drafts.ts';
import { addTrialVersions, findTrialVersions } from './trials.ts';
import { addVersion, appendRelease, findVersion, listVersions, releasesAfter } from './versions.ts';
import type { WriteQueue } from './write-queue.ts';

/** Items staged in one turn of the event loop, so that a bundle of thousands does not hold up the counters. */
const STAGED_AT_ONCE = 100;

export class SqliteDefinitions implements DefinitionStore {
  readonly #connection: Connection;
  readonly #queue: WriteQueue;

  constructor(connection: Connection, queue: WriteQueue) {
    this.#connection = connection;
    this.#queue = queue;
  }

  async findDraft(kind: DefinitionKind, code: string) {
    return findDraft(this.#connection, kind, code);
  }

  async listDrafts(query: DraftQuery) {
    return listDrafts(this.#connection, query);
  }

  async allDrafts(kind: DefinitionKind) {
    return allDrafts(this.#connection, kind);
  }

  async draftHistory(kind: DefinitionKind, code: string) {
    return draftHistory(this.#connection, kind, code);
  }

  async listRevisions(kind: DefinitionKind, code: string) {
    return listRevisions(this.#connection, kind, code);
  }

  async findRevision(kind: DefinitionKind, code: string, revision: number) {
    return findRevision(this.#connection, kind, code, revision);
  }

  async haveSameText(kind: DefinitionKind, code: string, revisions: [number, number], without: readonly string[]) {
    return haveSameText(this.#connection, kind, code, revisions, without);
  }

  saveDraft(save: DraftSave, expectedRevision: number, stamp: SaveStamp): Promise<SaveOutcome> {
    return this.#queue.enqueue(() => {
      const current = findDraft(this.#connection, save.kind, save.code);
      if ((current?.revision ?? 0) !== expectedRevision) return { outcome: 'changed', current };
      makeCurrent(this.#connection, save.kind, save.code, insertDraft(this.#connection, save, null), stamp);
      this.#queue.wrote('draft', `${save.kind}/${save.code}`);
      const draft = findDraft(this.#connection, save.kind, save.code);
      if (!draft) throw new Error(`${save.kind} ${save.code} was saved and is not there`);
      return { outcome: 'saved', draft };
    });
  }

  removeDraft(kind: DefinitionKind, code: string, expectedRevision: number, stamp: SaveStamp): Promise<SaveOutcome> {
    return this.#queue.enqueue(() => {
      const outcome = removeDraft(this.#connection, kind, code, expectedRevision, stamp);
      if (outcome.outcome === 'saved') this.#queue.wrote('draft', `${kind}/${code}`);
      return outcome;
    });
  }

  async stage(batchId: string, items: DraftSave[]): Promise<void> {
    for (let start = 0; start < items.length; start += STAGED_AT_ONCE) {
      const part = items.slice(start, start + STAGED_AT_ONCE);
      await this.#queue.enqueue(() => stageDrafts(this.#connection, batchId, part));
    }
  }

  applyBatch(batch: DraftBatch): ReturnType<DefinitionStore['applyBatch']> {
    return this.#queue.enqueue(() => {
      if (isApplied(this.#connection, batch.batchId)) return { outcome: 'applied' };
      const outcome = applyBatch(this.#connection, batch);
      if (outcome.outcome === 'applied') this.#queue.wrote('batch', batch.batchId);
      return outcome;
    });
  }

  async findBatch(batchId: string) {
    return findBatch(this.#connection, batchId);
  }

  addVersion(version: DefinitionVersion): Promise<void> {
    return this.#queue.enqueue(() => {
      if (addVersion(this.#connection, version))
        this.#queue.wrote('version', `${version.kind}/${version.code}/${version.version}`);
    });
  }

  async findVersion(kind: DefinitionKind, code: string, version: number) {
    return findVersion(this.#connection, kind, code, version);
  }

  async listVersions(kind: DefinitionKind, code: string) {
    return listVersions(this.#connection, kind, code);
  }

  addTrialVersions(dossierId: string, versions: TrialVersion[]): Promise<void> {
    return this.#queue.enqueue(() => addTrialVersions(this.#connection, dossierId, versions));
  }

  async findTrialVersions(dossierId: string) {
    return findTrialVersions(this.#connection, dossierId);
  }

  appendRelease(release: Release): ReturnType<DefinitionStore['appendRelease']> {
    return this.#queue.enqueue(() => {
      if (!appendRelease(this.#connection, release)) return { outcome: 'overtaken' };
      this.#queue.wrote('release', String(release.seq));
      return { outcome: 'released' };
    });
  }

  async releases(afterSeq: number) {
    return releasesAfter(this.#connection, afterSeq);
  }
}
