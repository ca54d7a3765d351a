import type { ListedPayment, PaymentList, PaymentPage, PaymentQuery, PaymentRow } from '../../ports/payment-list.ts';
import type { Connection, SqlValue } from './connection.ts';
import { visibleConditions } from './dossier-list.ts';

const COUNTED_TO = 10_000;
const COLUMNS = [
  'sheetId',
  'feeName',
  'feeAmount',
  'serviceAmount',
  'shipAmount',
  'total',
  'stage',
  'method',
  'requestedAt',
  'paidAt',
  'refundDue',
] as const satisfies (keyof PaymentRow)[];
const INSERT = `INSERT INTO payment (n, ${COLUMNS.join(', ')}, receipts) VALUES (${Array(COLUMNS.length + 2)
  .fill('?')
  .join(', ')})`;

/** Replaces the rows of a dossier within its write. */
export function writePayments(connection: Connection, n: number, rows: readonly PaymentRow[]): void {
  connection.run('DELETE FROM payment WHERE n = ?', n);
  for (const row of rows) {
    connection.run(INSERT, n, ...COLUMNS.map((column) => row[column]), JSON.stringify(row.receipts));
    for (const key of row.keys) connection.run('INSERT OR IGNORE INTO payment_key (key, n) VALUES (?, ?)', key, n);
  }
}

type Stored = Omit<ListedPayment, 'receipts'> & { receipts: string };

export class SqlitePayments implements PaymentList {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  async list(query: PaymentQuery): Promise<PaymentPage> {
    const conditions = [...visibleConditions({ visibleTo: query.visibleTo }), ...filters(query)];
    const where = conditions.map(({ sql }) => `(${sql})`).join(' AND ') || 'TRUE';
    const values = conditions.flatMap((condition) => condition.values);
    const counted = this.#connection.find<{ total: number }>(
      `SELECT count(*) AS total FROM (SELECT 1 FROM payment JOIN dossier USING (n) WHERE ${where} LIMIT ${COUNTED_TO + 1})`,
      ...values,
    );
    const direction = query.descending ? 'DESC' : 'ASC';
    const rows = this.#connection.all<Stored>(
      `SELECT ${COLUMNS.join(', ')}, receipts, dossier.id AS dossierId, dossierNo, serviceName, applicantName,
         handlingAgency AS agencyCode
       FROM payment JOIN dossier USING (n) WHERE ${where}
       ORDER BY ${query.sort} IS NULL, ${query.sort} ${direction}, sheetId ${direction} LIMIT ? OFFSET ?`,
      ...values,
      query.limit,
      query.offset,
    );
    return {
      rows: rows.map(({ receipts, ...row }) => ({ ...row, receipts: JSON.parse(receipts) as string[] })),
      total: counted?.total ?? 0,
    };
  }

  async dossierOf(key: string): Promise<string | undefined> {
    return this.#connection.find<{ id: string }>(
      'SELECT dossier.id FROM payment_key JOIN dossier USING (n) WHERE key = ? LIMIT 1',
      key,
    )?.id;
  }
}

interface Condition {
  sql: string;
  values: SqlValue[];
}

const among = (column: string, values: string[]): Condition => ({
  sql: `${column} IN (SELECT value FROM json_each(?))`,
  values: [JSON.stringify(values)],
});

function filters(query: PaymentQuery): Condition[] {
  const conditions: Condition[] = (query.words ?? []).map((word) => ({
    sql: 'instr(search, ?) > 0',
    values: [word],
  }));
  if (query.stage) conditions.push(among('stage', query.stage));
  if (query.agencies) conditions.push(among('handlingAgency', query.agencies));
  if (query.ids) conditions.push(among('sheetId', query.ids));
  if (query.method !== undefined) conditions.push({ sql: 'method = ?', values: [query.method] });
  if (query.paidFrom !== undefined) conditions.push({ sql: 'paidAt >= ?', values: [query.paidFrom] });
  if (query.paidBefore !== undefined) conditions.push({ sql: 'paidAt < ?', values: [query.paidBefore] });
  return conditions;
}
