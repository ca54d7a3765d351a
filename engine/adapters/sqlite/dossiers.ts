import type { Effect, Idempotency, LogEntry } from '../../../schemas/types/index.ts';
import type {
  CommitOutcome,
  DossierPage,
  DossierQuery,
  DossierStore,
  DossierWrite,
  RunningQuery,
  RunningStep,
  RunningTarget,
} from '../../ports/dossier-store.ts';
import type { Connection } from './connection.ts';
import { listDossiers } from './dossier-list.ts';
import { findDossier, findRepeated, readLog } from './dossier-reads.ts';
import { countRunning, runningTargets } from './dossier-running.ts';
import { writeDossier } from './dossier-write.ts';
import { readEffects } from './effects.ts';
import { namedFiles } from './named-files.ts';
import type { RecentDossiers } from './recent-dossiers.ts';
import { removeTrial } from './trials.ts';
import type { WriteQueue } from './write-queue.ts';

export class SqliteDossiers implements DossierStore {
  readonly #connection: Connection;
  readonly #queue: WriteQueue;
  readonly #recent: RecentDossiers | undefined;

  /** `recent` only where nobody else writes the file. */
  constructor(connection: Connection, queue: WriteQueue, recent?: RecentDossiers) {
    this.#connection = connection;
    this.#queue = queue;
    this.#recent = recent;
  }

  async find(idOrDossierNo: string) {
    const known = this.#recent?.find(idOrDossierNo);
    if (known) return known;
    const found = findDossier(this.#connection, idOrDossierNo);
    if (found) this.#recent?.keep(found);
    return found;
  }

  async list(query: DossierQuery): Promise<DossierPage> {
    return listDossiers(this.#connection, query);
  }

  async countRunning(processNo: string): Promise<RunningStep[]> {
    return countRunning(this.#connection, processNo);
  }

  async runningTargets(query: RunningQuery): Promise<RunningTarget[]> {
    return runningTargets(this.#connection, query);
  }

  async commit(write: DossierWrite): Promise<CommitOutcome> {
    const outcome = await this.#queue.enqueue(() => {
      this.#recent?.forget(write.dossierId);
      const written = writeDossier(this.#connection, write);
      if (written.outcome === 'committed') this.#queue.wrote('dossier', write.dossierId);
      return written;
    });
    if (outcome.outcome === 'committed') this.#recent?.keep(outcome.dossier);
    return outcome;
  }

  async log(dossierId: string): Promise<LogEntry[]> {
    return readLog(this.#connection, dossierId);
  }

  async findRepeated(idempotency: Idempotency): Promise<LogEntry | 'key-reused' | undefined> {
    return findRepeated(this.#connection, idempotency);
  }

  async namedFiles(hashes: readonly string[]): Promise<Set<string>> {
    return namedFiles(this.#connection, hashes);
  }

  removeTrial(dossierId: string): Promise<boolean> {
    return this.#queue.enqueue(() => {
      this.#recent?.forget(dossierId);
      const removed = removeTrial(this.#connection, dossierId);
      if (removed) this.#queue.wrote('dossier', dossierId);
      return removed;
    });
  }

  async effects(dossierId: string): Promise<Effect[]> {
    return readEffects(this.#connection, dossierId);
  }
}
