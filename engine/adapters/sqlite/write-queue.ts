import type { DatabaseSync } from 'node:sqlite';

const LARGEST_GROUP = 64;

interface Command {
  run(): unknown;
  resolve(value: unknown): void;
  reject(error: unknown): void;
}

type Outcome = { ok: true; value: unknown } | { ok: false; error: unknown };

export interface WriteQueueOptions {
  /** Called where COMMIT is about to be said; throwing is a commit that failed. */
  beforeCommit?: (() => void) | undefined;
  /** Called after the commit, once for each document it wrote. */
  onWrite?: ((kind: string, id: string) => void) | undefined;
}

/**
 * The only writer. Commands that arrive together share one transaction and so one sync of the disk; one that fails takes
 * nobody with it. Nobody is answered before the COMMIT has succeeded. A command may be run more than once
 * before it is answered, so it does nothing but read and write the store.
 */
export class WriteQueue {
  readonly #db: DatabaseSync;
  readonly #options: WriteQueueOptions;
  #waiting: Command[] = [];
  #written: { kind: string; id: string }[] = [];
  #closing = false;

  constructor(db: DatabaseSync, options: WriteQueueOptions) {
    this.#db = db;
    this.#options = options;
  }

  enqueue<T>(run: () => T): Promise<T> {
    if (this.#closing) return Promise.reject(new Error('the store is closed'));
    return new Promise<T>((resolve, reject) => {
      this.#waiting.push({ run, resolve: (value) => resolve(value as T), reject });
      if (this.#waiting.length === 1) this.#gather(1);
    });
  }

  /** To be told by a command about each document it writes. */
  wrote(kind: string, id: string): void {
    if (this.#options.onWrite) this.#written.push({ kind, id });
  }

  /** Lets what is waiting be written and takes nothing new. */
  async drain(): Promise<void> {
    this.#closing = true;
    while (this.#waiting.length > 0) await new Promise(setImmediate);
  }

  /** Waits as long as each turn of the event loop brings more: requests that came together are read one a turn. */
  #gather(seen: number): void {
    setImmediate(() => {
      const { length } = this.#waiting;
      if (length > seen && length < LARGEST_GROUP) this.#gather(length);
      else this.#commitGroup();
    });
  }

  #commitGroup(): void {
    // What is left waits for another turn, so that requests are read in between.
    const group = this.#waiting.splice(0, LARGEST_GROUP);
    if (this.#waiting.length > 0) setImmediate(() => this.#commitGroup());
    let outcomes: Outcome[];
    try {
      outcomes = this.#runTogether(group) ?? this.#runApart(group);
    } catch (error) {
      this.#written = [];
      for (const command of group) command.reject(error);
      return;
    }
    const written = this.#written;
    this.#written = [];
    group.forEach((command, place) => {
      const outcome = outcomes[place];
      if (outcome?.ok) command.resolve(outcome.value);
      else command.reject(outcome?.error);
    });
    for (const { kind, id } of written) this.#options.onWrite?.(kind, id);
  }

  /**
   * Without savepoints: each would write the search index out once more and copy every page it changes. Undefined, with
   * everything undone, when a command failed.
   */
  #runTogether(group: Command[]): Outcome[] | undefined {
    const outcomes: Outcome[] = [];
    this.#db.exec('BEGIN IMMEDIATE');
    try {
      for (const command of group) outcomes.push({ ok: true, value: command.run() });
    } catch {
      this.#rollBack();
      this.#written = [];
      return undefined;
    }
    this.#commit();
    return outcomes;
  }

  /** Each command in a savepoint of its own, so that whoever fails is found and only their work undone. */
  #runApart(group: Command[]): Outcome[] {
    this.#db.exec('BEGIN IMMEDIATE');
    try {
      const outcomes = group.map((command) => this.#attempt(command));
      this.#commit();
      return outcomes;
    } catch (error) {
      this.#rollBack();
      throw error;
    }
  }

  #commit(): void {
    try {
      this.#options.beforeCommit?.();
      this.#db.exec('COMMIT');
    } catch (error) {
      this.#rollBack();
      throw error;
    }
  }

  /** A full disk or an I/O error has ended the transaction by itself. */
  #rollBack(): void {
    if (this.#db.isTransaction) this.#db.exec('ROLLBACK');
  }

  #attempt(command: Command): Outcome {
    const writtenBefore = this.#written.length;
    this.#db.exec('SAVEPOINT command');
    let outcome: Outcome;
    try {
      outcome = { ok: true, value: command.run() };
    } catch (error) {
      // Without a transaction nobody's work is left to commit.
      if (!this.#db.isTransaction) throw error;
      this.#db.exec('ROLLBACK TO command');
      this.#written.length = writtenBefore;
      outcome = { ok: false, error };
    }
    this.#db.exec('RELEASE command');
    return outcome;
  }
}
