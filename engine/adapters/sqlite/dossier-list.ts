import type { HandScope } from '../../domain/access/hands-of-actor.ts';
import type { Visibility } from '../../domain/access/visibility.ts';
import type { DossierPage, DossierQuery, DossierSort } from '../../ports/dossier-store.ts';
import type { Connection, SqlValue } from './connection.ts';
import { dossierColumns, fromColumns } from './dossier-columns.ts';

const COUNTED_TO = 10_000;
/** More would narrow down no further; the text itself is compared anyway. */
const TRIGRAMS_ASKED = 32;

/** Every sort, and whether it may be unknown; what is unknown comes last, whichever the direction. */
const sorts = {
  createdAt: 'known',
  updatedAt: 'known',
  dueDate: 'unknown',
  stepDueDate: 'unknown',
  receiveDate: 'unknown',
  dossierNo: 'unknown',
  applicantName: 'known',
  status: 'known',
  serviceName: 'known',
  stepName: 'unknown',
  handlingAgency: 'known',
} satisfies Record<DossierSort, 'known' | 'unknown'>;

/** The same as `dateInForce` of the domain. */
const DATE_IN_FORCE = 'coalesce(dueDate, iif(receiveDate IS NULL, receptionDueDate, NULL), stepDueDate)';

interface Condition {
  sql: string;
  values: SqlValue[];
}

/** One statement text whatever the number of values, so that it is prepared once. */
const among = (column: string, values: string[]): Condition => ({
  sql: `${column} IN (SELECT value FROM json_each(?))`,
  values: [JSON.stringify(values)],
});

const inHands = (hands: string[]): Condition => ({
  sql: 'n IN (SELECT n FROM dossier_hand WHERE hand IN (SELECT value FROM json_each(?)))',
  values: [JSON.stringify(hands)],
});

/** The same as `isInHands` of the domain. */
function inScope({ hands, serviceCodes, agencies }: HandScope): Condition {
  const arms = [inHands(hands)];
  if (serviceCodes) arms.push(among('serviceCode', serviceCodes));
  if (agencies) arms.push(anyOf([among('receivingAgency', agencies), among('handlingAgency', agencies)]));
  return { sql: arms.map(({ sql }) => `(${sql})`).join(' AND '), values: arms.flatMap(({ values }) => values) };
}

const anyOf = (arms: Condition[]): Condition => ({
  sql: arms.map(({ sql }) => `(${sql})`).join(' OR '),
  values: arms.flatMap(({ values }) => values),
});

export function listDossiers(connection: Connection, query: DossierQuery): DossierPage {
  const conditions = [...visibleConditions(query), ...filters(query), ...wordConditions(query.words ?? [])];
  const where = conditions.map(({ sql }) => `(${sql})`).join(' AND ') || 'TRUE';
  const values = conditions.flatMap((condition) => condition.values);
  const counted = connection.find<{ total: number }>(
    `SELECT count(*) AS total FROM (SELECT 1 FROM dossier WHERE ${where} LIMIT ${COUNTED_TO + 1})`,
    ...values,
  );
  const direction = query.descending ? 'DESC' : 'ASC';
  const by = query.sort === 'dueDate' ? DATE_IN_FORCE : query.sort;
  const unknownLast = sorts[query.sort] === 'unknown' ? `${by} IS NULL, ` : '';
  const rows = connection.all<Record<string, unknown>>(
    `SELECT ${dossierColumns.join(', ')} FROM dossier WHERE ${where}
     ORDER BY ${unknownLast}${by} ${direction}, n ${direction} LIMIT ? OFFSET ?`,
    ...values,
    query.limit,
    query.offset,
  );
  return { rows: rows.map(fromColumns), total: counted?.total ?? 0 };
}

/** The same filter as `isVisible` of the domain; the contract suite holds the two equal. */
export function visibleConditions(query: Pick<DossierQuery, 'visibleTo' | 'trials'>): Condition[] {
  const { visibleTo } = query;
  if (query.trials) return [{ sql: 'trial = 1', values: [] }, ...visibleTrials(visibleTo.trials)];
  return [{ sql: 'trial = 0', values: [] }, ...visibleReal(visibleTo)];
}

function visibleTrials(trials: Visibility['trials']): Condition[] {
  if (trials === 'every') return [];
  const invited = trials?.invited ?? null;
  return [{ sql: 'EXISTS (SELECT 1 FROM json_each(invited) WHERE value = ?)', values: [invited] }];
}

function visibleReal(visibleTo: Visibility): Condition[] {
  if (visibleTo.every) return [];
  const arms: Condition[] = [];
  if (visibleTo.agencies.length > 0)
    arms.push(among('receivingAgency', visibleTo.agencies), among('handlingAgency', visibleTo.agencies));
  if (visibleTo.ownerUsername !== undefined) arms.push({ sql: 'ownerUsername = ?', values: [visibleTo.ownerUsername] });
  if (visibleTo.hands.length > 0) arms.push(inHands(visibleTo.hands));
  arms.push(...(visibleTo.within ?? []).map(inScope));
  if (arms.length === 0) return [{ sql: 'FALSE', values: [] }];
  return [anyOf(arms)];
}

function filters(query: DossierQuery): Condition[] {
  const conditions: Condition[] = [];
  if (query.status) {
    const status = among('status', query.status);
    // The status first: the other stands at the far end of a row.
    const brought = { sql: "status = 'waiting' AND suppliedAt IS NOT NULL", values: [] };
    conditions.push(query.supplied === 'too' ? anyOf([status, brought]) : status);
  }
  if (query.supplied === 'no') conditions.push({ sql: 'suppliedAt IS NULL', values: [] });
  for (const column of [
    'serviceCode',
    'processNo',
    'handlingAgency',
    'receivingAgency',
    'channel',
    'stepCode',
  ] as const) {
    const value = query[column];
    if (value !== undefined) conditions.push({ sql: `${column} = ?`, values: [value] });
  }
  if (query.hands) {
    const { sql, values } = anyOf([inHands(query.hands), ...(query.within ?? []).map(inScope)]);
    conditions.push(query.unstartedToo ? { sql: `${sql} OR stepCode IS NULL`, values } : { sql, values });
  }
  if (query.dueBefore !== undefined)
    conditions.push({
      sql: `${DATE_IN_FORCE} < ? AND releaseDate IS NULL AND finishDate IS NULL AND paused = 0`,
      values: [query.dueBefore],
    });
  if (query.dueFrom !== undefined) conditions.push({ sql: `${DATE_IN_FORCE} >= ?`, values: [query.dueFrom] });
  if (query.ids) conditions.push(among('id', query.ids));
  return conditions;
}

/** Any part of the search column: the trigrams narrow down, the text itself decides. */
function wordConditions(words: string[]): Condition[] {
  const conditions: Condition[] = words.map((word) => ({ sql: 'instr(search, ?) > 0', values: [word] }));
  const trigrams = [...new Set(words.flatMap(trigramsOf))].slice(0, TRIGRAMS_ASKED);
  if (trigrams.length > 0)
    conditions.unshift({
      sql: 'n IN (SELECT rowid FROM dossier_search WHERE dossier_search MATCH ?)',
      values: [trigrams.map((trigram) => `"${trigram.replaceAll('"', '""')}"`).join(' AND ')],
    });
  return conditions;
}

/** Without those that hold a NUL, where a search expression would end. */
function trigramsOf(word: string): string[] {
  const letters = [...word];
  const all = letters.slice(2).map((_, place) => letters.slice(place, place + 3).join(''));
  return all.filter((trigram) => !trigram.includes('\0'));
}
