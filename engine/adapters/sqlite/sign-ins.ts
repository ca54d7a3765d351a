import type { Account, Session } from '../../../schemas/types/index.ts';
import type { AccountStore, SessionStore } from '../../ports/records.ts';
import type { Connection } from './connection.ts';
import type { WriteQueue } from './write-queue.ts';

export class SqliteAccounts implements AccountStore {
  readonly #connection: Connection;
  readonly #queue: WriteQueue;

  constructor(connection: Connection, queue: WriteQueue) {
    this.#connection = connection;
    this.#queue = queue;
  }

  async findAccount(username: string): Promise<Account | undefined> {
    const found = this.#connection.find<{ document: string }>(
      'SELECT document FROM account WHERE username = ?',
      username,
    );
    return found && (JSON.parse(found.document) as Account);
  }

  saveAccount(account: Account): Promise<void> {
    return this.#queue.enqueue(() => {
      this.#connection.run(
        'INSERT INTO account (username, document) VALUES (?, ?) ON CONFLICT (username) DO UPDATE SET document = excluded.document',
        account.username,
        JSON.stringify(account),
      );
      this.#queue.wrote('account', account.username);
    });
  }

  async accountsOf(usernames: readonly string[]): Promise<Account[]> {
    return this.#connection
      .all<{ document: string }>(
        'SELECT document FROM account WHERE username IN (SELECT value FROM json_each(?))',
        JSON.stringify(usernames),
      )
      .map(({ document }) => JSON.parse(document) as Account);
  }

  async listAccounts(): Promise<Account[]> {
    return this.#connection
      .all<{ document: string }>('SELECT document FROM account ORDER BY username')
      .map(({ document }) => JSON.parse(document) as Account);
  }
}

export class SqliteSessions implements SessionStore {
  readonly #connection: Connection;
  readonly #queue: WriteQueue;

  constructor(connection: Connection, queue: WriteQueue) {
    this.#connection = connection;
    this.#queue = queue;
  }

  async findSession(id: string): Promise<Session | undefined> {
    const found = this.#connection.find<{ document: string }>('SELECT document FROM session WHERE id = ?', id);
    return found && (JSON.parse(found.document) as Session);
  }

  saveSession(session: Session): Promise<void> {
    return this.#queue.enqueue(() => {
      this.#connection.run(
        `INSERT INTO session (id, username, document) VALUES (?, ?, ?)
         ON CONFLICT (id) DO UPDATE SET username = excluded.username, document = excluded.document`,
        session.id,
        session.username,
        JSON.stringify(session),
      );
      this.#queue.wrote('session', session.id);
    });
  }

  async extendSession(id: string, expiresAt: string): Promise<void> {
    await this.#queue.enqueue(() =>
      this.#connection.run(
        `UPDATE session SET document = json_set(document, '$.expiresAt', ?) WHERE id = ?`,
        expiresAt,
        id,
      ),
    );
  }

  async endSession(id: string): Promise<void> {
    await this.#queue.enqueue(() => this.#connection.run('DELETE FROM session WHERE id = ?', id));
  }

  async forgetSessions(endedBefore: string): Promise<void> {
    await this.#queue.enqueue(() => this.#connection.run('DELETE FROM session WHERE expiresAt < ?', endedBefore));
  }

  async endSessionsOf(username: string): Promise<void> {
    await this.#queue.enqueue(() => this.#connection.run('DELETE FROM session WHERE username = ?', username));
  }
}
