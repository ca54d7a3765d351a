import type { DefinitionKind } from '../../schemas/types/index.ts';
import { check } from '../../schemas/validate.ts';
import { stageProcedure } from '../domain/portal/stage-procedure.ts';
import type { DefinitionRow } from '../ports/definition-store.ts';
import type { Engine } from './engine.ts';

type Body = Record<string, unknown>;

/** What the list of a kind shows as columns and lets itself be narrowed by. */
export type DraftFacts = Record<string, unknown>;

const fields =
  (...names: string[]) =>
  (body: Body): DraftFacts =>
    Object.fromEntries(names.flatMap((name) => (body[name] === undefined ? [] : [[name, body[name]]])));

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

const eachField = (items: unknown, name: string): string[] => [
  ...new Set(
    listOf(items).flatMap((item) => {
      const value: unknown = typeof item === 'object' && item !== null ? Reflect.get(item, name) : undefined;
      return typeof value === 'string' ? [value] : [];
    }),
  ),
];

/** What a reviewer sorts staged procedures by. */
function stagedFacts(body: Body): DraftFacts {
  const staged = check('StagedProcedure', body);
  if (!staged.ok) return {};
  const { source, promoted } = staged.value;
  const { flags } = stageProcedure(staged.value);
  const open = flags.filter(({ decision }) => !decision).map(({ findingCode }) => findingCode);
  return {
    domainName: source.linh_vuc ?? '',
    level: source.cap_thuc_hien ?? [],
    openDoubts: open.length,
    doubts: flags.length,
    doubt: [...new Set(open)],
    review: promoted ? 'promoted' : open.length > 0 ? 'flagged' : flags.length > 0 ? 'decided' : 'clean',
  };
}

/** The facts of each kind that has any; lists among them are asked for by one of their members. */
const factsOfKind: Partial<Record<DefinitionKind, (body: Body) => DraftFacts>> = {
  'service-process': fields('serverNo', 'serverName'),
  'dossier-template': ({ parts }) => ({ partCount: listOf(parts).length }),
  service: fields('domainCode', 'domainName', 'maxLevel', 'govLevel', 'administrationCode', 'administrationName'),
  'service-config': (body) => ({
    ...fields('serviceCode', 'govAgencyCode', 'govAgencyName', 'serviceLevel')(body),
    optionCount: listOf(body.processes).length,
    processNo: eachField(body.processes, 'processNo'),
    templateNo: eachField(body.processes, 'templateNo'),
  }),
  employee: (body) => ({
    ...fields('username', 'posts', 'workingStatus', 'jobTitle')(body),
    agencyCode: eachField(body.posts, 'agencyCode'),
    roleCode: eachField(body.posts, 'roleCode'),
  }),
  agency: fields('parentCode', 'level', 'active'),
  role: fields('see', 'act', 'configure', 'operate'),
  calendar: fields('scope', 'agencyCode'),
  'release-plan': (body) => ({ ...fields('validFrom', 'reach')(body), itemCount: listOf(body.items).length }),
  delegation: fields('fromUsername', 'toUsername', 'from', 'until', 'serviceCodes'),
  'staged-procedure': stagedFacts,
};

/** Fields a list of the kind may be narrowed by. */
export const factFilters: Partial<Record<DefinitionKind, readonly string[]>> = {
  service: ['domainCode', 'maxLevel', 'administrationCode'],
  'service-config': ['serviceCode', 'govAgencyCode', 'serviceLevel', 'processNo', 'templateNo'],
  employee: ['agencyCode', 'roleCode'],
  agency: ['parentCode', 'level'],
  'staged-procedure': ['review', 'doubt', 'level', 'domainName'],
};

/** Whether every asked fact holds. */
export const holdsFacts = (facts: DraftFacts, asked: DraftFacts): boolean =>
  Object.entries(asked).every(([name, value]) => {
    const held = facts[name];
    return Array.isArray(held) ? held.includes(value) : held === value;
  });

interface Known {
  revision: number;
  facts: DraftFacts;
}

/** A revision never changes: what was read of it once holds for good. */
const known = new WeakMap<Engine['definitions'], Map<string, Known>>();
/** With more to read than this, one pass over the kind is cheaper. */
const ONE_BY_ONE = 50;

/** The facts of rows, by code; read from the drafts only where a revision is new. All rows are of one kind. */
export async function factsOfRows(
  engine: Engine,
  kind: DefinitionKind,
  rows: readonly DefinitionRow[],
): Promise<Map<string, DraftFacts>> {
  const read = factsOfKind[kind];
  if (!read) return new Map();
  const cache = known.get(engine.definitions) ?? new Map<string, Known>();
  known.set(engine.definitions, cache);
  const keyOf = (code: string): string => `${kind}/${code}`;
  const missing = rows.filter(({ code, revision }) => cache.get(keyOf(code))?.revision !== revision);
  const drafts =
    missing.length > ONE_BY_ONE
      ? await engine.definitions.allDrafts(kind)
      : await Promise.all(missing.map(({ code }) => engine.definitions.findDraft(kind, code)));
  for (const draft of drafts)
    if (draft) cache.set(keyOf(draft.code), { revision: draft.revision, facts: read(draft.body) });
  return new Map(rows.map(({ code }) => [code, cache.get(keyOf(code))?.facts ?? {}]));
}
