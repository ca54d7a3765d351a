import type { Bilingual, Effect } from '../../../schemas/types/index.ts';
import type { ClaimedTargets, ComposedWrite, DossierWrite, EffectQueue } from '../../ports/dossier-store.ts';
import type { QueueState } from '../../ports/incident-board.ts';
import type { Connection } from './connection.ts';
import type { WriteQueue } from './write-queue.ts';

type Optional = 'lastError' | 'leaseUntil' | 'cause' | 'relatedId' | 'triedAt';

export type EffectRow = Omit<Effect, 'index' | 'payload' | Optional> & { place: number; payload: string } & Record<
    Optional,
    string | null
  >;

export const EFFECT_COLUMNS = [
  ...['id', 'dossierId', 'seq', 'place', 'kind', 'target', 'payload', 'state', 'dueAt', 'attempts', 'lastError'],
  ...['leaseUntil', 'cause', 'relatedId', 'triedAt'],
] as const;
/** What has not come to an end, as SQL; those of a trial are kept and never sent. */
const OPEN = "'due', 'failed', 'withheld'";
const COLUMNS = EFFECT_COLUMNS.join(', ');

export function effectOf({
  place,
  payload,
  lastError,
  leaseUntil,
  cause,
  relatedId,
  triedAt,
  ...row
}: EffectRow): Effect {
  return {
    ...row,
    index: place,
    payload: JSON.parse(payload) as Effect['payload'],
    ...(lastError === null ? {} : { lastError }),
    ...(leaseUntil === null ? {} : { leaseUntil }),
    ...(cause === null ? {} : { cause: JSON.parse(cause) as Bilingual }),
    ...(relatedId === null ? {} : { relatedId }),
    ...(triedAt === null ? {} : { triedAt }),
  };
}

/** Whether the effects a write changes are still as they were read: a claim counts an attempt, an end is no open state. */
export const areUnsent = (connection: Connection, { dossierId, unsent = [] }: DossierWrite): boolean =>
  unsent.every(({ id, attempts }) =>
    connection.find(
      `SELECT 1 FROM effect WHERE id = ? AND dossierId = ? AND attempts = ? AND state IN (${OPEN})`,
      id,
      dossierId,
      attempts,
    ),
  );

/** Effects of this entry are new; those of earlier ones are open effects in a later state, and what is done stays done. */
export function writeEffects(connection: Connection, { entry, effects }: ComposedWrite): void {
  for (const effect of effects) {
    if (effect.seq === entry.seq) insertEffect(connection, effect);
    else
      connection.run(
        `UPDATE effect SET state = ?, dueAt = ? WHERE id = ? AND dossierId = ? AND state IN (${OPEN})`,
        effect.state,
        effect.dueAt,
        effect.id,
        entry.dossierId,
      );
  }
}

const INSERT = `INSERT INTO effect (${COLUMNS}) VALUES (${EFFECT_COLUMNS.map(() => '?').join(', ')})`;

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
    effect.cause ? JSON.stringify(effect.cause) : null,
    effect.relatedId ?? null,
    effect.triedAt ?? null,
  );
}

export function readEffects(connection: Connection, dossierId: string): Effect[] {
  return connection
    .all<EffectRow>(`SELECT ${COLUMNS} FROM effect WHERE dossierId = ? ORDER BY seq, place`, dossierId)
    .map(effectOf);
}

/** Counted before the attempt: an effect that takes the process down with it must not start at nought again. */
export function leaseEffect(connection: Connection, row: EffectRow, now: string, leaseUntil: string): Effect {
  const claimed = { ...row, attempts: row.attempts + 1, dueAt: leaseUntil, leaseUntil, triedAt: now };
  connection.run(
    'UPDATE effect SET attempts = ?, dueAt = ?, leaseUntil = ?, triedAt = ? WHERE id = ?',
    claimed.attempts,
    leaseUntil,
    leaseUntil,
    now,
    row.id,
  );
  return effectOf(claimed);
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
  async claim(now: string, leaseUntil: string, limit: number, targets?: ClaimedTargets): Promise<Effect[]> {
    const { which, values, order } = whichTargets(targets);
    const due = `dueAt <= ? AND ${which} AND ${READY}`;
    // Asked before the queue: a turn without anything due writes nothing.
    if (!this.#connection.find(`SELECT 1 FROM effect WHERE ${due} LIMIT 1`, now, ...values)) return [];
    return this.#queue.enqueue(() =>
      this.#connection
        .all<EffectRow>(`SELECT ${COLUMNS} FROM effect WHERE ${due} ORDER BY ${order} LIMIT ?`, now, ...values, limit)
        .map((row) => leaseEffect(this.#connection, row, now, leaseUntil)),
    );
  }

  async settle(effectId: string, result: Parameters<EffectQueue['settle']>[1]): Promise<void> {
    await this.#queue.enqueue(() => {
      if (result.state === 'done')
        this.#connection.run("UPDATE effect SET state = 'done', leaseUntil = NULL WHERE id = ?", effectId);
      else
        this.#connection.run(
          `UPDATE effect SET state = ?, dueAt = ?, lastError = ?, cause = ?, leaseUntil = NULL
           WHERE id = ? AND state IN ('due', 'failed')`,
          result.state,
          result.dueAt,
          result.error,
          result.cause ? JSON.stringify(result.cause) : null,
          effectId,
        );
    });
  }

  async nextDue(): Promise<string | undefined> {
    return this.#connection.find<{ dueAt: string }>(`SELECT dueAt FROM effect WHERE ${READY} ORDER BY dueAt LIMIT 1`)
      ?.dueAt;
  }

  async waiting(now: string): Promise<QueueState> {
    const due = this.#connection.find<{ due: number; oldest: string | null }>(
      `SELECT count(*) AS due, min(dueAt) AS oldest FROM effect
       WHERE dueAt <= ? AND state IN ('due', 'failed')`,
      now,
    );
    const byTarget = this.#connection.all<{ target: string; waiting: number }>(
      `SELECT target, count(*) AS waiting FROM effect WHERE state IN ('due', 'failed') GROUP BY target ORDER BY target`,
    );
    return {
      due: due?.due ?? 0,
      oldestDueAt: due?.oldest ?? null,
      byTarget: byTarget.map(({ target, waiting }) => ({ target, waiting })),
    };
  }
}

function whichTargets(targets: ClaimedTargets | undefined): { which: string; values: string[]; order: string } {
  if (targets && 'only' in targets)
    return { which: 'target = ?', values: [targets.only], order: 'attempts, dueAt, rowid' };
  const except = targets?.except ?? [];
  const which = except.length === 0 ? 'true' : `target NOT IN (${except.map(() => '?').join(', ')})`;
  return { which, values: [...except], order: 'dueAt, rowid' };
}
