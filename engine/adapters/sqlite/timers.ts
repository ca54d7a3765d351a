import type { Timer } from '../../../schemas/types/index.ts';
import type { ClaimedTimer, TimerBoard } from '../../ports/dossier-store.ts';
import type { Connection } from './connection.ts';
import type { WriteQueue } from './write-queue.ts';

type TimerRow = Omit<Timer, 'actionKey'> & { actionKey: string };

const timerOf = ({ actionKey, ...timer }: TimerRow): Timer => ({
  ...timer,
  ...(actionKey === '' ? {} : { actionKey }),
});

const ONE = 'dueAt = ? AND n = ? AND kind = ? AND entry = ? AND actionKey = ?';

export class SqliteTimers implements TimerBoard {
  readonly #connection: Connection;
  readonly #queue: WriteQueue;

  constructor(connection: Connection, queue: WriteQueue) {
    this.#connection = connection;
    this.#queue = queue;
  }

  async claimTimers(now: string, leaseUntil: string, limit: number): Promise<ClaimedTimer[]> {
    // Asked before the queue: a turn without anything due writes nothing.
    const waits = this.#connection.find('SELECT 1 FROM timer WHERE dueAt <= ? AND heldUntil <= ? LIMIT 1', now, now);
    if (!waits) return [];
    return this.#queue.enqueue(() => {
      const rows = this.#connection.all<TimerRow & { n: number; attempts: number }>(
        `SELECT timer.n, dossier.id AS dossierId, kind, dueAt, entry, actionKey, attempts
         FROM timer JOIN dossier USING (n) WHERE dueAt <= ? AND heldUntil <= ? ORDER BY dueAt, n LIMIT ?`,
        now,
        now,
        limit,
      );
      return rows.map(({ n, attempts, ...row }) => {
        this.#connection.run(
          `UPDATE timer SET heldUntil = ?, attempts = attempts + 1 WHERE ${ONE}`,
          leaseUntil,
          row.dueAt,
          n,
          row.kind,
          row.entry,
          row.actionKey,
        );
        return { ...timerOf(row), attempts: attempts + 1 };
      });
    });
  }

  holdTimer({ dossierId, dueAt, kind, entry, actionKey = '' }: Timer, until: string): Promise<void> {
    return this.#queue.enqueue(() => {
      const found = this.#connection.find<{ n: number }>('SELECT n FROM dossier WHERE id = ?', dossierId);
      if (found)
        this.#connection.run(
          `UPDATE timer SET heldUntil = ? WHERE ${ONE}`,
          until,
          dueAt,
          found.n,
          kind,
          entry,
          actionKey,
        );
    });
  }

  async dueTimers(now: string, limit: number): Promise<Timer[]> {
    return this.#connection
      .all<TimerRow>(
        `SELECT dossier.id AS dossierId, kind, dueAt, entry, actionKey FROM timer JOIN dossier USING (n)
         WHERE dueAt <= ? ORDER BY dueAt, n LIMIT ?`,
        now,
        limit,
      )
      .map(timerOf);
  }

  async nextTimer(): Promise<string | undefined> {
    const found = this.#connection.find<{ dueAt: string | null }>('SELECT min(dueAt) AS dueAt FROM timer');
    return found?.dueAt ?? undefined;
  }
}
