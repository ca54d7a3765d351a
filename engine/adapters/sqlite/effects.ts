import type { Effect } from '../../../schemas/types/index.ts';
import type { ComposedWrite, EffectQueue } from '../../ports/dossier-store.ts';
import type { Connection } from './connection.ts';
import type { WriteQueue } from './write-queue.ts';

type EffectRow = Omit<Effect, 'index' | 'payload' | 'lastError' | 'leaseUntil'> & {
  place: number;
  payload: string;
  lastError: string | null;
  leaseUntil: string | null;
};

const COLUMNS = 'id, dossierId, seq, place, kind, target, payload, state, dueAt, attempts, lastError, leaseUntil';

function fromRow({ place, payload, lastError, leaseUntil, ...row }: EffectRow): Effect {
  return {
    ...row,
    index: place,
    payload: JSON.parse(payload) as Effect['payload'],
    ...(lastError === null ? {} : { lastError }),
    ...(leaseUntil === null ? {} : { leaseUntil }),
  };
}

/** Effects of this entry are new; those of earlier ones are open effects in a later state, and what is done stays done. */
export function writeEffects(connection: Connection, { entry, effects }: ComposedWrite): void {
  for (const effect of effects) {
    if (effect.seq === entry.seq) insertEffect(connection, effect);
    else
      connection.run(
        `UPDATE effect SET state = ?, dueAt = ? WHERE id = ? AND dossierId = ? AND state IN ('due', 'failed')`,
        effect.state,
        effect.dueAt,
        effect.id,
        entry.dossierId,
      );
  }
}

const INSERT = `INSERT INTO effect (${COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

function insertEffect(connection: Connection, effect: Effect): void {
  connection.run(
    INSERT,
    effect.id,
    effect.dossierId,
    effect.seq,
    effect.index,
    effect.kind,
    effect.target,
    JSON.stringify(effect.payload),
    effect.state,
    effect.dueAt,
    effect.attempts,
    effect.lastError ?? null,
    effect.leaseUntil ?? null,
  );
}

export function readEffects(connection: Connection, dossierId: string): Effect[] {
  return connection
    .all<EffectRow>(`SELECT ${COLUMNS} FROM effect WHERE dossierId = ? ORDER BY seq, place`, dossierId)
    .map(fromRow);
}

// An effect waits while an earlier one of its dossier to the same target is open, so what one partner hears is in order and
// a poison effect holds up nobody else.
const READY = `
  state IN ('due', 'failed') AND NOT EXISTS (
    SELECT 1 FROM effect AS earlier
    WHERE earlier.dossierId = effect.dossierId AND earlier.target = effect.target
      AND (earlier.seq, earlier.place) < (effect.seq, effect.place) AND earlier.state IN ('due', 'failed')
  )`;

export class SqliteEffects implements EffectQueue {
  readonly #connection: Connection;
  readonly #queue: WriteQueue;

  constructor(connection: Connection, queue: WriteQueue) {
    this.#connection = connection;
    this.#queue = queue;
  }

  /** A leased effect is due again when its lease runs out: one index answers both questions. */
  claim(now: string, leaseUntil: string, limit: number): Promise<Effect[]> {
    return this.#queue.enqueue(() => {
      const ready = this.#connection.all<EffectRow>(
        `SELECT ${COLUMNS} FROM effect WHERE dueAt <= ? AND ${READY} ORDER BY dueAt, rowid LIMIT ?`,
        now,
        limit,
      );
      return ready.map((row) => {
        // Counted before the attempt: an effect that takes the process down with it must not start at nought again.
        const claimed = { ...row, attempts: row.attempts + 1, dueAt: leaseUntil, leaseUntil };
        this.#connection.run(
          'UPDATE effect SET attempts = ?, dueAt = ?, leaseUntil = ? WHERE id = ?',
          claimed.attempts,
          leaseUntil,
          leaseUntil,
          row.id,
        );
        return fromRow(claimed);
      });
    });
  }

  async settle(effectId: string, result: Parameters<EffectQueue['settle']>[1]): Promise<void> {
    await this.#queue.enqueue(() => {
      if (result.state === 'done')
        this.#connection.run("UPDATE effect SET state = 'done', leaseUntil = NULL WHERE id = ?", effectId);
      else
        this.#connection.run(
          `UPDATE effect SET state = ?, dueAt = ?, lastError = ?, leaseUntil = NULL
           WHERE id = ? AND state IN ('due', 'failed')`,
          result.state,
          result.dueAt,
          result.error,
          effectId,
        );
    });
  }

  async nextDue(): Promise<string | undefined> {
    return this.#connection.find<{ dueAt: string }>(`SELECT dueAt FROM effect WHERE ${READY} ORDER BY dueAt LIMIT 1`)
      ?.dueAt;
  }
}
