import type { ImportPlan } from '../../../schemas/types/index.ts';
import type { ImportStore, SettingStore } from '../../ports/records.ts';
import type { Connection } from './connection.ts';
import type { WriteQueue } from './write-queue.ts';

type ImportSummary = Awaited<ReturnType<ImportStore['listImports']>>[number];

export class SqliteImports implements ImportStore {
  readonly #connection: Connection;
  readonly #queue: WriteQueue;

  constructor(connection: Connection, queue: WriteQueue) {
    this.#connection = connection;
    this.#queue = queue;
  }

  saveImport(plan: ImportPlan): Promise<void> {
    const { items: _items, findings: _findings, proposals: _proposals, unused: _unused, ...summary } = plan;
    return this.#queue.enqueue(() => {
      this.#connection.run(
        `INSERT INTO import (id, at, summary, document) VALUES (?, ?, ?, ?)
         ON CONFLICT (id) DO UPDATE SET at = excluded.at, summary = excluded.summary, document = excluded.document`,
        plan.id,
        plan.at,
        JSON.stringify(summary),
        JSON.stringify(plan),
      );
      this.#queue.wrote('import', plan.id);
    });
  }

  async findImport(id: string): Promise<ImportPlan | undefined> {
    const found = this.#connection.find<{ document: string }>('SELECT document FROM import WHERE id = ?', id);
    return found && (JSON.parse(found.document) as ImportPlan);
  }

  async listImports(): Promise<ImportSummary[]> {
    return this.#connection
      .all<{ summary: string }>('SELECT summary FROM import ORDER BY at DESC, id DESC')
      .map(({ summary }) => JSON.parse(summary) as ImportSummary);
  }
}

export class SqliteSettings implements SettingStore {
  readonly #connection: Connection;
  readonly #queue: WriteQueue;

  constructor(connection: Connection, queue: WriteQueue) {
    this.#connection = connection;
    this.#queue = queue;
  }

  keep(name: string, fresh: string): Promise<string> {
    return this.#queue.enqueue(() => {
      this.#connection.run('INSERT OR IGNORE INTO setting (name, value) VALUES (?, ?)', name, fresh);
      return this.#read(name) ?? fresh;
    });
  }

  async set(name: string, value: string): Promise<void> {
    await this.#queue.enqueue(() =>
      this.#connection.run(
        'INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
        name,
        value,
      ),
    );
  }

  async find(name: string): Promise<string | undefined> {
    return this.#read(name);
  }

  #read(name: string): string | undefined {
    return this.#connection.find<{ value: string }>('SELECT value FROM setting WHERE name = ?', name)?.value;
  }
}
