import type { Dossier, Timer } from '../../../schemas/types/index.ts';
import type { CommitOutcome, DossierRow, DossierWrite } from '../../ports/dossier-store.ts';
import type { Connection } from './connection.ts';
import { type DossierColumn, dossierColumns, indexedColumns, toColumn } from './dossier-columns.ts';
import { findRepeated } from './dossier-reads.ts';
import { areUnsent, writeEffects } from './effects.ts';
import { noteNamedFiles } from './named-files.ts';
import { writePayments } from './payments.ts';

/** What a write must know of the row it replaces. */
type Before = { n: number; revision: number; search: string; hands: string; timers: string } & Pick<
  DossierRow,
  (typeof indexedColumns)[number]
>;

const marks = (count: number) => Array(count).fill('?').join(', ');
const assign = (columns: readonly string[]) => columns.map((column) => `${column} = ?`).join(', ');
const calmColumns = dossierColumns.filter((column) => !indexedColumns.some((indexed) => indexed === column));

const SELECT_BEFORE = `SELECT n, revision, search, hands, timers, ${indexedColumns.join(', ')} FROM dossier WHERE id = ?`;
const INSERT_ROW = `INSERT INTO dossier (revision, timers, ${dossierColumns.join(', ')}) VALUES (${marks(dossierColumns.length + 2)})`;
const UPDATE_ROW = `UPDATE dossier SET revision = ?, timers = ?, ${assign(dossierColumns)} WHERE n = ?`;
const UPDATE_CALM = `UPDATE dossier SET revision = ?, timers = ?, ${assign(calmColumns)} WHERE n = ?`;

/** One command inside the transaction. Throwing undoes it whole; the queue's savepoint sees to that. */
export function writeDossier(connection: Connection, write: DossierWrite): CommitOutcome {
  const repeated = write.idempotency && findRepeated(connection, write.idempotency);
  if (repeated === 'key-reused') return { outcome: 'key-reused' };
  if (repeated) return { outcome: 'repeated', entry: repeated };

  const before = connection.find<Before>(SELECT_BEFORE, write.dossierId);
  if ((before?.revision ?? null) !== write.expectedRevision) return { outcome: 'moved' };

  if (!areUnsent(connection, write)) return { outcome: 'moved' };

  const composed = write.compose(drawNumbers(connection, write));
  const dossier: Dossier = { ...composed.dossier, revision: (before?.revision ?? 0) + 1 };
  if (
    dossier.id !== write.dossierId ||
    composed.row.id !== write.dossierId ||
    composed.entry.dossierId !== write.dossierId
  )
    throw new Error(`a write to dossier ${write.dossierId} composed documents of another one`);

  const timers = JSON.stringify(composed.timers);
  const n = writeRow(connection, before, dossier, composed.row, timers);
  writeHands(connection, n, before?.hands, composed.row.hands);
  if (before?.timers !== timers) writeTimers(connection, n, before?.timers, composed.timers);
  if (composed.payments) writePayments(connection, n, composed.payments);
  if (before?.search !== composed.row.search)
    connection.run('INSERT OR REPLACE INTO dossier_search (rowid, search) VALUES (?, ?)', n, composed.row.search);
  const entry = JSON.stringify(composed.entry);
  connection.run(
    'INSERT INTO log (dossierId, seq, entry, scope, key, bodyHash) VALUES (?, ?, ?, ?, ?, ?)',
    write.dossierId,
    composed.entry.seq,
    entry,
    write.idempotency?.scope ?? null,
    write.idempotency?.key ?? null,
    write.idempotency?.bodyHash ?? null,
  );
  noteNamedFiles(connection, entry);
  writeEffects(connection, composed);
  return { outcome: 'committed', dossier, entry: composed.entry };
}

/** The next of each series, taken by inserting them: they go back with the savepoint, so no number is lost or given twice. */
function drawNumbers(connection: Connection, write: DossierWrite): number[][] {
  const next = (series: string): number => {
    const last = connection.find<{ n: number | null }>('SELECT max(n) AS n FROM number WHERE series = ?', series);
    const n = (last?.n ?? 0) + 1;
    connection.run('INSERT INTO number (series, n, dossierId) VALUES (?, ?, ?)', series, n, write.dossierId);
    return n;
  };
  return write.draws.map((draw) => draw.counters.map(({ series }) => next(series)));
}

function writeRow(
  connection: Connection,
  before: Before | undefined,
  dossier: Dossier,
  row: DossierRow,
  timers: string,
): number {
  const document = JSON.stringify(dossier);
  const values = (columns: DossierColumn[]) => [
    dossier.revision,
    timers,
    ...columns.map((column) => toColumn(row, column)),
  ];
  if (!before) {
    const n = connection.insert(INSERT_ROW, ...values(dossierColumns));
    connection.run('INSERT INTO dossier_document (n, document) VALUES (?, ?)', n, document);
    return n;
  }
  const calm = indexedColumns.every((column) => before[column] === row[column]);
  if (calm) connection.run(UPDATE_CALM, ...values(calmColumns), before.n);
  else connection.run(UPDATE_ROW, ...values(dossierColumns), before.n);
  connection.run('UPDATE dossier_document SET document = ? WHERE n = ?', document, before.n);
  return before.n;
}

function writeHands(connection: Connection, n: number, before: string | undefined, hands: string[]): void {
  if (before === JSON.stringify(hands)) return;
  for (const hand of before ? (JSON.parse(before) as string[]) : [])
    connection.run('DELETE FROM dossier_hand WHERE hand = ? AND n = ?', hand, n);
  for (const hand of new Set(hands)) connection.run('INSERT INTO dossier_hand (hand, n) VALUES (?, ?)', hand, n);
}

function writeTimers(connection: Connection, n: number, before: string | undefined, timers: Timer[]): void {
  const key = (timer: Timer) => [timer.dueAt, n, timer.kind, timer.entry, timer.actionKey ?? ''] as const;
  const known = new Map((before ? (JSON.parse(before) as Timer[]) : []).map((timer) => [key(timer).join(' '), timer]));
  const wanted = new Set(timers.map((timer) => key(timer).join(' ')));
  for (const [name, timer] of known)
    if (!wanted.has(name))
      connection.run(
        'DELETE FROM timer WHERE dueAt = ? AND n = ? AND kind = ? AND entry = ? AND actionKey = ?',
        ...key(timer),
      );
  for (const timer of timers)
    if (!known.has(key(timer).join(' ')))
      connection.run(
        'INSERT OR IGNORE INTO timer (dueAt, n, kind, entry, actionKey) VALUES (?, ?, ?, ?, ?)',
        ...key(timer),
      );
}
