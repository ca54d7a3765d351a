import type { Timer } from '../../../schemas/types/index.ts';
import type { TimerBoard } from '../../ports/dossier-store.ts';
import type { Connection } from './connection.ts';

type TimerRow = Omit<Timer, 'actionKey'> & { actionKey: string };

export class SqliteTimers implements TimerBoard {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  async dueTimers(now: string, limit: number): Promise<Timer[]> {
    return this.#connection
      .all<TimerRow>(
        `SELECT dossier.id AS dossierId, kind, dueAt, entry, actionKey FROM timer JOIN dossier USING (n)
         WHERE dueAt <= ? ORDER BY dueAt, n LIMIT ?`,
        now,
        limit,
      )
      .map(({ actionKey, ...timer }) => ({ ...timer, ...(actionKey === '' ? {} : { actionKey }) }));
  }

  async nextTimer(): Promise<string | undefined> {
    const found = this.#connection.find<{ dueAt: string | null }>('SELECT min(dueAt) AS dueAt FROM timer');
    return found?.dueAt ?? undefined;
  }
}
