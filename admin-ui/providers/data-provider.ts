import simpleRestProvider from 'ra-data-simple-rest';
import type { DataProvider, fetchUtils, RaRecord } from 'react-admin';
import { mergeChanges, sameJson } from '../../engine/domain/release/merge-changes.ts';
import type { Draft } from '../../schemas/types/index.ts';
import { askConflict } from './conflict.ts';
import { API, address, type SendOptions, send, sendJson } from './http-client.ts';
import { isDefinitionResource } from './kinds.ts';
import { ServerProblem } from './problem.ts';

/** A definition as the screens hold it: the server's draft, its code as id. */
export interface DraftRecord extends RaRecord<string> {
  kind: Draft['kind'];
  code: string;
  revision: number;
  savedAt: string;
  author: string;
  body: Draft['body'];
  findings: Draft['findings'];
  /** The draft the body was typed over, where somebody has changed the same place since: kept over a reload. */
  typedOver?: { revision: number; body: Draft['body'] };
}

/** The list protocol asks with its own options; only the signal and the method matter here. */
async function listClient(url: string, { signal }: fetchUtils.Options = {}) {
  const response = await send(url, signal ? { signal } : {});
  const body = await response.text();
  return { status: response.status, headers: response.headers, body, json: JSON.parse(body) };
}

const rest = simpleRestProvider(API, listClient);

const readDraft = (resource: string, code: string, options?: SendOptions): Promise<DraftRecord> =>
  sendJson<DraftRecord>(address(resource, code), options);

/** Why a definition was changed travels in the address; the body is the definition itself. */
const withReason = (path: string, reason: unknown): string =>
  typeof reason === 'string' && reason !== '' ? `${path}?reason=${encodeURIComponent(reason)}` : path;

const ifMatch = (revision: unknown): Record<string, string> => ({ 'If-Match': `"${Number(revision)}"` });

const isStale = (error: unknown): boolean => error instanceof ServerProblem && error.code === 'changed-meanwhile';

/**
 * Saves a draft over the revision it was read at. When somebody saved meanwhile the two changes are joined, and only
 * places both changed are asked about. Throws the server's problem when the person wants to go on editing first.
 */
async function saveDraft(resource: string, code: string, edited: DraftRecord, base: Draft['body'], reason: unknown) {
  const path = withReason(address(resource, code), reason);
  let { body } = edited;
  let { revision, body: was } = edited.typedOver ?? { ...edited, body: base };
  for (;;) {
    try {
      return await sendJson<DraftRecord>(path, { method: 'PUT', body, headers: ifMatch(revision) });
    } catch (error) {
      if (!isStale(error)) throw error;
      const current = await readDraft(resource, code);
      // The answer to an earlier try may have been lost on the way: then it is saved already.
      if (sameJson(current.body, body)) return current;
      const [base, mine] = [was, body];
      const join = (theirs: ReadonlySet<number>) =>
        mergeChanges(base, mine, current.body, (conflict) => theirs.has(conflict)).merged as Draft['body'];
      const { conflicts } = mergeChanges(base, mine, current.body);
      const joined = join(new Set());
      const chosen =
        conflicts.length === 0
          ? joined
          : await askConflict({
              resource,
              author: current.author,
              savedAt: current.savedAt,
              merged: joined,
              conflicts,
              join,
            });
      if (chosen === undefined) throw error;
      [body, revision, was] = [chosen, current.revision, current.body];
    }
  }
}

const isDraft = (record: unknown): record is DraftRecord =>
  typeof record === 'object' && record !== null && 'body' in record && 'revision' in record;

/** Lists in the manner of ra-data-simple-rest; definitions with their revision as ETag, which it does not send. */
export const dataProvider: DataProvider = {
  ...rest,
  async create(resource, { data, meta }) {
    const body: unknown = isDefinitionResource(resource) ? data.body : data;
    const path = withReason(address(resource), meta?.reason);
    return { data: await sendJson(path, { method: 'POST', body }) };
  },
  async update(resource, { id, data, previousData, meta }) {
    if (isDefinitionResource(resource) && isDraft(data)) {
      const base = isDraft(previousData) ? previousData.body : data.body;
      return { data: (await saveDraft(resource, String(id), data, base, meta?.reason)) as never };
    }
    return { data: await sendJson(address(resource, id), { method: 'PUT', body: data }) };
  },
  async delete(resource, { id, previousData, meta }) {
    const path = address(resource, id);
    const known: unknown = previousData;
    const revision =
      typeof known === 'object' && known !== null && 'revision' in known
        ? known.revision
        : (await readDraft(resource, String(id))).revision;
    await send(withReason(path, meta?.reason), { method: 'DELETE', headers: ifMatch(revision) });
    return { data: (previousData ?? { id }) as never };
  },
  async deleteMany(resource, { ids, meta }) {
    for (const id of ids) await dataProvider.delete(resource, { id, meta });
    return { data: ids };
  },
};
