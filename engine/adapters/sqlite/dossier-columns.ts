import type { DossierRow } from '../../ports/dossier-store.ts';
import type { SqlValue } from './connection.ts';

type ColumnKind = 'text' | 'integer' | 'flag' | 'list';

/** How each field of a row is kept; the column has the field's name. */
const kinds = {
  id: 'text',
  seq: 'integer',
  dossierNo: 'text',
  serviceCode: 'text',
  serviceName: 'text',
  processNo: 'text',
  processVersion: 'integer',
  receivingAgency: 'text',
  handlingAgency: 'text',
  channel: 'text',
  status: 'text',
  subStatus: 'text',
  stepCode: 'text',
  stepName: 'text',
  applicantName: 'text',
  applicantIdNo: 'text',
  ownerUsername: 'text',
  trial: 'flag',
  invited: 'list',
  paused: 'flag',
  createdAt: 'text',
  updatedAt: 'text',
  receiveDate: 'text',
  dueDate: 'text',
  stepDueDate: 'text',
  releaseDate: 'text',
  finishDate: 'text',
  receptionDueDate: 'text',
  suppliedAt: 'text',
  search: 'text',
  hands: 'list',
} satisfies Record<keyof DossierRow, ColumnKind>;

export type DossierColumn = keyof typeof kinds;

export const dossierColumns = Object.keys(kinds) as DossierColumn[];

/** Columns with an index: an act seldom changes them, and naming one in an UPDATE rewrites its index even when it is equal. */
export const indexedColumns = [
  'id',
  'dossierNo',
  'receivingAgency',
  'handlingAgency',
  'ownerUsername',
  'createdAt',
] as const satisfies DossierColumn[];

export function toColumn(row: DossierRow, column: DossierColumn): SqlValue {
  const value = row[column];
  if (typeof value === 'boolean') return value ? 1 : 0;
  return Array.isArray(value) ? JSON.stringify(value) : value;
}

/** A stored row as the port gives it. */
export function fromColumns(stored: Record<string, unknown>): DossierRow {
  const row: Record<string, unknown> = {};
  for (const column of dossierColumns) {
    const value = stored[column];
    const kind: ColumnKind = kinds[column];
    if (kind === 'flag') row[column] = value === 1;
    else row[column] = kind === 'list' ? JSON.parse(String(value)) : value;
  }
  return row as unknown as DossierRow;
}
