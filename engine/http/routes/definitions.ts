import type { DefinitionKind, Draft, DraftState } from '../../../schemas/types/index.ts';
import { cloneDraft } from '../../usecases/clone-draft.ts';
import { factFilters } from '../../usecases/draft-facts.ts';
import { definitionKinds, draftKind } from '../../usecases/draft-kinds.ts';
import { lintDraft } from '../../usecases/lint-drafts.ts';
import { type DraftListQuery, listDrafts } from '../../usecases/list-drafts.ts';
import { listVersions } from '../../usecases/list-versions.ts';
import { isRecord } from '../../usecases/normalise.ts';
import { readDraft } from '../../usecases/read-draft.ts';
import { readInForce } from '../../usecases/read-in-force.ts';
import { readMachine } from '../../usecases/read-machine.ts';
import { readVersion } from '../../usecases/read-version.ts';
import { removeDraft } from '../../usecases/remove-draft.ts';
import { saveDraft } from '../../usecases/save-draft.ts';
import type { AccessRule } from '../access-matrix.ts';
import { ListQuery } from '../list-query.ts';
import { type Answer, etag, LIST_QUERY, type Route, withBody } from '../route.ts';

type DraftSort = 'code' | 'name' | 'savedAt';

export const draftSorts = { id: 'code', code: 'code', name: 'name', savedAt: 'savedAt' } as const;
export const draftFilters = ['q', 'ownerAgency', 'state', 'hasErrors', 'domainCode', 'processNo', 'id', 'ids'];
const states: readonly DraftState[] = ['new', 'changed', 'in-force', 'retired', 'live'];
const REASON = { reason: 'Lý do · why' };

/** `ServiceProcess` of `service-process`, for the ids of operations. */
export const operationName = (text: string): string =>
  text.replace(/(?:^|-)(\w)/g, (_whole, letter: string) => letter.toUpperCase());

function draftAnswer(draft: Draft, status = 200): Answer {
  return { status, json: { id: draft.code, ...draft }, headers: { ETag: etag(draft.revision) } };
}

/** An officer may delegate their own acts; everything else is changed by configurers. */
const changeRule = (kind: DefinitionKind): AccessRule =>
  kind === 'delegation' ? { right: 'configure', or: 'act' } : { right: 'configure' };

/** What is asked of a list of drafts; by code where nothing else is said. */
export function draftQuery(list: ListQuery<DraftSort>, kind?: DefinitionKind): DraftListQuery {
  const own = (kind && factFilters[kind]) ?? [];
  const offered = (key: string) => (own.includes(key) ? undefined : list.text(key));
  const [domainCode, processNo] = [offered('domainCode'), offered('processNo')];
  const facts = Object.fromEntries(
    own.flatMap((key) => {
      const value = list.scalar(key);
      return value === undefined ? [] : [[key, value]];
    }),
  );
  return {
    q: list.text('q'),
    ownerAgency: list.text('ownerAgency'),
    codes: list.texts('ids'),
    state: list.oneOf('state', states),
    hasErrors: list.flag('hasErrors'),
    ...(domainCode === undefined && processNo === undefined ? {} : { offeredBy: { domainCode, processNo } }),
    ...(Object.keys(facts).length > 0 ? { facts } : {}),
    sort: list.sort?.field ?? 'code',
    descending: list.sort?.descending ?? false,
    offset: list.offset,
    limit: list.limit,
  };
}

/** Create, read, change and remove the drafts of one kind. */
function draftRoutes(kind: DefinitionKind, path: string): Route[] {
  const { shape, codeField, name } = draftKind(kind);
  const [tag, one] = [name.vi, operationName(kind)];
  const item = `${path}/:code`;
  const routes: Route[] = [
    {
      method: 'get',
      path,
      operationId: `list${one}`,
      tag,
      summary: { vi: `Danh sách: ${name.vi}`, en: `List: ${name.en}` },
      access: { right: 'see' },
      query: LIST_QUERY,
      answers: { 200: { list: 'DraftListItem' } },
      async handle(context) {
        const filters = [...draftFilters, ...(factFilters[kind] ?? [])];
        const list = new ListQuery(context, { filters, sorts: draftSorts });
        const { rows, total } = await listDrafts(context.engine, kind, draftQuery(list, kind));
        return list.page(
          rows.map((row) => ({ id: row.code, ...row })),
          total,
        );
      },
    },
    {
      method: 'post',
      path,
      operationId: `create${one}`,
      tag,
      summary: { vi: `Tạo bản nháp: ${name.vi}`, en: `Create a draft: ${name.en}` },
      access: changeRule(kind),
      query: REASON,
      body: shape,
      answers: { 201: 'DraftAnswer' },
      async handle(context) {
        const body = context.jsonBody();
        const code: unknown = isRecord(body) ? body[codeField] : undefined;
        const change = {
          kind,
          code: typeof code === 'string' ? code : '',
          body,
          expectedRevision: 0,
          reason: context.query('reason'),
        };
        return draftAnswer(await saveDraft(context.engine, context.actor, change), 201);
      },
    },
    {
      method: 'get',
      path: item,
      operationId: `read${one}`,
      tag,
      summary: { vi: `Đọc bản nháp: ${name.vi}`, en: `Read a draft: ${name.en}` },
      access: { right: 'see' },
      answers: { 200: 'DraftAnswer' },
      handle: async (context) =>
        draftAnswer(await readDraft(context.engine, context.actor, kind, context.param('code'))),
    },
    {
      method: 'put',
      path: item,
      operationId: `save${one}`,
      tag,
      summary: { vi: `Lưu bản nháp: ${name.vi}`, en: `Save a draft: ${name.en}` },
      access: changeRule(kind),
      guards: ['If-Match'],
      query: REASON,
      body: shape,
      answers: { 200: 'DraftAnswer' },
      async handle(context) {
        const expectedRevision = context.requiredIfMatch;
        const change = {
          kind,
          code: context.param('code'),
          body: context.jsonBody(),
          expectedRevision,
          reason: context.query('reason'),
        };
        return draftAnswer(await saveDraft(context.engine, context.actor, change));
      },
    },
    {
      method: 'delete',
      path: item,
      operationId: `remove${one}`,
      tag,
      summary: { vi: `Xoá bản nháp: ${name.vi}`, en: `Remove a draft: ${name.en}` },
      access: changeRule(kind),
      guards: ['If-Match'],
      query: REASON,
      answers: { 204: { text: 'Đã xoá · removed' } },
      async handle(context) {
        const expectedRevision = context.requiredIfMatch;
        const removal = { kind, code: context.param('code'), expectedRevision, reason: context.query('reason') };
        await removeDraft(context.engine, context.actor, removal);
        return { status: 204 };
      },
    },
  ];
  // Delegations are listed to those they concern, with names and how they stand.
  return kind === 'delegation' ? routes.slice(1) : routes;
}

/** Copies and versions of one kind; live records have neither. */
function versionRoutes(kind: DefinitionKind, path: string): Route[] {
  const { name } = draftKind(kind);
  const [tag, one] = [name.vi, operationName(kind)];
  const item = `${path}/:code`;
  return [
    {
      method: 'post',
      path: `${item}/clone`,
      operationId: `clone${one}`,
      tag,
      summary: { vi: `Sao chép: ${name.vi}`, en: `Copy: ${name.en}` },
      access: { right: 'configure' },
      answers: { 201: 'DraftAnswer' },
      ...withBody('CloneBody', async (context, body) =>
        draftAnswer(await cloneDraft(context.engine, context.actor, kind, context.param('code'), body), 201),
      ),
    },
    {
      method: 'post',
      path: `${item}/lint`,
      operationId: `lint${one}`,
      tag,
      summary: { vi: `Kiểm tra cấu hình: ${name.vi}`, en: `Lint: ${name.en}` },
      access: { right: 'see' },
      answers: { 200: 'LintReport' },
      handle: async (context) => ({
        json: await lintDraft(context.engine, context.actor, kind, context.param('code')),
      }),
    },
    {
      method: 'get',
      path: `${item}/versions`,
      operationId: `list${one}Versions`,
      tag,
      summary: { vi: `Các phiên bản: ${name.vi}`, en: `Versions: ${name.en}` },
      access: { right: 'see' },
      answers: { 200: { list: 'VersionListItem' } },
      async handle(context) {
        const rows = await listVersions(context.engine, kind, context.param('code'));
        return { json: rows.map((row) => ({ id: row.version, ...row })) };
      },
    },
    {
      method: 'get',
      path: `${item}/versions/:version`,
      operationId: `read${one}Version`,
      tag,
      summary: { vi: `Một phiên bản: ${name.vi}`, en: `One version: ${name.en}` },
      access: { right: 'see' },
      answers: { 200: 'DefinitionVersion' },
      handle: async (context) => ({
        json: await readVersion(
          context.engine,
          kind,
          context.param('code'),
          context.numberParam('version', 'phiên bản'),
        ),
      }),
    },
    {
      method: 'get',
      path: `${item}/in-force`,
      operationId: `read${one}InForce`,
      tag,
      summary: { vi: `Đang áp dụng: ${name.vi}`, en: `In force: ${name.en}` },
      access: { right: 'see' },
      answers: { 200: 'DefinitionVersion' },
      handle: async (context) => ({ json: await readInForce(context.engine, kind, context.param('code')) }),
    },
  ];
}

const machineRoute: Route = {
  method: 'get',
  path: '/api/v1/service-processes/:processNo/machine',
  operationId: 'readServiceProcessMachine',
  tag: draftKind('service-process').name.vi,
  summary: { vi: 'Sơ đồ trạng thái của quy trình (xstate)', en: 'The state machine of a process (xstate)' },
  access: { right: 'see' },
  answers: { 200: { text: 'xstate JSON', media: 'application/json' } },
  handle: async (context) => ({ json: await readMachine(context.engine, context.actor, context.param('processNo')) }),
};

/** The routes of every kind that has an address. */
export const definitionRoutes: Route[] = [
  ...definitionKinds.flatMap((kind) => {
    const { route, live } = draftKind(kind);
    if (route === null) return [];
    const path = `/api/v1/${route}`;
    return live ? draftRoutes(kind, path) : [...draftRoutes(kind, path), ...versionRoutes(kind, path)];
  }),
  machineRoute,
];
