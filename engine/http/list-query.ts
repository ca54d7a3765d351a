import { isRecord } from '../usecases/normalise.ts';
import type { Context } from './context.ts';
import { HttpFault } from './http-fault.ts';
import { jsonPlace } from './json-place.ts';
import type { Answer } from './route.ts';

const USUAL_PAGE = 25;
const LARGEST_PAGE = 1000;

/** What a list lets itself be asked for: filter keys, and sort fields as sent → as stored. */
export interface Listable<Field extends string> {
  filters: readonly string[];
  sorts: Readonly<Record<string, Field>>;
}

/** A list request in the manner of ra-data-simple-rest, checked. */
export class ListQuery<Field extends string> {
  readonly offset: number;
  readonly limit: number;
  readonly sort: { field: Field; descending: boolean } | undefined;
  readonly #filter: Record<string, unknown>;

  constructor(context: Context, { filters, sorts }: Listable<Field>) {
    this.#filter = readFilter(readJson(context, 'filter'), filters);
    this.sort = readSort(readJson(context, 'sort'), sorts);
    const range = readRange(readJson(context, 'range'));
    const asked = this.texts('ids')?.length ?? 0;
    this.offset = range?.first ?? 0;
    this.limit = range ? range.last - range.first + 1 : Math.min(Math.max(USUAL_PAGE, asked), LARGEST_PAGE);
  }

  text(key: string): string | undefined {
    const value = this.#filter[key];
    if (value === undefined || value === null || value === '') return undefined;
    if (typeof value === 'string') return value;
    throw unreadable('filter', `{"${key}":"…"}`);
  }

  /** One text or several; `ids` is also found under `id`, as getMany sends it. */
  texts(key: string): string[] | undefined {
    const value = this.#filter[key] ?? (key === 'ids' ? this.#filter.id : undefined);
    if (value === undefined || value === null) return undefined;
    const list: unknown[] = Array.isArray(value) ? value : [value];
    const texts = list.filter((item): item is string => typeof item === 'string');
    if (texts.length === list.length && texts.length <= LARGEST_PAGE) return texts;
    throw unreadable('filter', `{"${key}":["…"]}`);
  }

  flag(key: string): boolean | undefined {
    const value = this.#filter[key];
    if (value === undefined || value === null) return undefined;
    if (typeof value === 'boolean') return value;
    throw unreadable('filter', `{"${key}":true}`);
  }

  /** A text or a number. */
  scalar(key: string): string | number | undefined {
    const value = this.#filter[key];
    if (value === undefined || value === null || value === '') return undefined;
    if (typeof value === 'string' || typeof value === 'number') return value;
    throw unreadable('filter', `{"${key}":"…"}`);
  }

  /** One of a few words. */
  oneOf<Word extends string>(key: string, words: readonly Word[]): Word | undefined {
    const value = this.text(key);
    if (value === undefined) return undefined;
    const word = words.find((known) => known === value);
    if (word === undefined) throw unreadable('filter', `{"${key}":"${words.join(' | ')}"}`);
    return word;
  }

  /** Some of a few words. */
  someOf<Word extends string>(key: string, words: readonly Word[]): Word[] | undefined {
    const asked = this.texts(key);
    const known = words.filter((word) => asked?.includes(word));
    if (asked?.some((one) => !known.some((word) => word === one)))
      throw unreadable('filter', `{"${key}":["${words.join(' | ')}"]}`);
    return asked && known;
  }

  /** An instant, stored texts of which sort as time does. */
  instant(key: string): string | undefined {
    const value = this.text(key);
    if (value === undefined) return undefined;
    const at = Date.parse(value);
    if (Number.isNaN(at)) throw unreadable('filter', `{"${key}":"2026-01-31T00:00:00.000Z"}`);
    return new Date(at).toISOString();
  }

  /** One page as an answer with its place in the whole. */
  page(rows: object[], total: number): Answer {
    const range = rows.length === 0 ? '*' : `${this.offset}-${this.offset + rows.length - 1}`;
    return { json: rows, headers: { 'Content-Range': `items ${range}/${total}` } };
  }
}

const unreadable = (name: string, expected: string): HttpFault => new HttpFault('query-unreadable', { name, expected });

function readJson(context: Context, name: string): unknown {
  const text = context.query(name);
  if (text === undefined || text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw new HttpFault('query-unreadable', { name, expected: 'JSON', ...jsonPlace(text) });
  }
}

function readFilter(value: unknown, accepted: readonly string[]): Record<string, unknown> {
  if (value === undefined) return {};
  const known = isRecord(value) && Object.keys(value).every((key) => accepted.includes(key));
  if (!known) throw unreadable('filter', `{${accepted.map((key) => `"${key}"`).join(', ')}}`);
  return value;
}

function readRange(value: unknown): { first: number; last: number } | undefined {
  if (value === undefined) return undefined;
  const [first, last, ...more]: unknown[] = Array.isArray(value) ? value : [];
  if (typeof first === 'number' && typeof last === 'number' && more.length === 0) {
    const whole = Number.isSafeInteger(first) && Number.isSafeInteger(last);
    if (whole && first >= 0 && last >= first && last - first < LARGEST_PAGE) return { first, last };
  }
  throw unreadable('range', `[0,24], ≤ ${LARGEST_PAGE}`);
}

function readSort<Field extends string>(
  value: unknown,
  sorts: Readonly<Record<string, Field>>,
): { field: Field; descending: boolean } | undefined {
  if (value === undefined) return undefined;
  const [name, order, ...more]: unknown[] = Array.isArray(value) ? value : [];
  const field = typeof name === 'string' && Object.hasOwn(sorts, name) ? sorts[name] : undefined;
  if (field !== undefined && (order === 'ASC' || order === 'DESC') && more.length === 0)
    return { field, descending: order === 'DESC' };
  throw unreadable(
    'sort',
    `[${Object.keys(sorts)
      .map((key) => `"${key}"`)
      .join(' | ')}, "ASC" | "DESC"]`,
  );
}
