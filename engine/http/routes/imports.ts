import { applyImport } from '../../usecases/apply-import.ts';
import { compareImport } from '../../usecases/compare-import.ts';
import { decideImport } from '../../usecases/decide-import.ts';
import { listImports } from '../../usecases/list-imports.ts';
import { planImport } from '../../usecases/plan-import.ts';
import { readImport } from '../../usecases/read-import.ts';
import { ListQuery } from '../list-query.ts';
import { LIST_QUERY, type Route, withBody } from '../route.ts';
import { readUploadBytes } from '../upload.ts';

const tag = 'Nhập dữ liệu';
const MAX_MEGABYTES = 64;

/** Bundles coming in: uploaded, planned, applied. */
export const importRoutes: Route[] = [
  {
    method: 'post',
    path: '/api/v1/imports',
    operationId: 'planImport',
    tag,
    summary: {
      vi: 'Tải lên và lập kế hoạch nhập; chưa thay đổi gì',
      en: 'Upload and plan an import; nothing changes yet',
    },
    access: { right: 'configure' },
    body: 'file',
    answers: { 201: 'ImportPlan' },
    handle: async ({ engine, actor, request }) => ({
      status: 201,
      json: await planImport(engine, actor, await readUploadBytes(request, MAX_MEGABYTES)),
    }),
  },
  {
    method: 'get',
    path: '/api/v1/imports',
    operationId: 'listImports',
    tag,
    summary: { vi: 'Các lần nhập, mới nhất trước', en: 'Imports, newest first' },
    access: { right: 'configure' },
    query: LIST_QUERY,
    answers: { 200: { text: 'ImportPlan[] không có chi tiết · without items', media: 'application/json' } },
    async handle(context) {
      const list = new ListQuery(context, { filters: [], sorts: { id: 'at', at: 'at' } });
      const newestFirst = await listImports(context.engine, context.actor);
      const imports = (list.sort?.descending ?? true) ? newestFirst : newestFirst.toReversed();
      return list.page(imports.slice(list.offset, list.offset + list.limit), imports.length);
    },
  },
  {
    method: 'get',
    path: '/api/v1/imports/:id',
    operationId: 'readImport',
    tag,
    summary: { vi: 'Kế hoạch của một lần nhập', en: 'The plan of an import' },
    access: { right: 'configure' },
    answers: { 200: 'ImportPlan' },
    handle: async (context) => ({ json: await readImport(context.engine, context.actor, context.param('id')) }),
  },
  {
    method: 'get',
    path: '/api/v1/imports/:id/changes',
    operationId: 'compareImport',
    tag,
    summary: {
      vi: 'Gói khác bản nháp hiện có, hay khác gói khác, ở những đâu',
      en: 'What a bundle has otherwise than the drafts, or than another bundle',
    },
    access: { right: 'configure' },
    query: {
      than: 'id của lần nhập khác · of another import; không ghi: các bản nháp · the drafts',
      range: LIST_QUERY.range,
    },
    answers: { 200: { list: 'DefinitionDifference' } },
    async handle(context) {
      const list = new ListQuery(context, { filters: [], sorts: { id: 'at' } });
      const { offset, limit } = list;
      const asked = { than: context.query('than'), offset, limit };
      const { rows, total } = await compareImport(context.engine, context.actor, context.param('id'), asked);
      return list.page(rows, total);
    },
  },
  {
    method: 'put',
    path: '/api/v1/imports/:id/decisions',
    operationId: 'decideImport',
    tag,
    summary: {
      vi: 'Ánh xạ mã và sửa theo nhóm lỗi; lập lại kế hoạch',
      en: 'Map codes and mend groups of findings; the plan is made anew',
    },
    access: { right: 'configure' },
    answers: { 200: 'ImportPlan' },
    ...withBody('ImportDecisions', async (context, body) => ({
      json: await decideImport(context.engine, context.actor, context.param('id'), body),
    })),
  },
  {
    method: 'post',
    path: '/api/v1/imports/:id/apply',
    operationId: 'applyImport',
    tag,
    summary: { vi: 'Thực hiện kế hoạch nhập', en: 'Apply the plan of an import' },
    access: { right: 'configure' },
    answers: { 200: 'ImportPlan' },
    ...withBody('ApplyImportBody', async (context, body) => ({
      json: await applyImport(context.engine, context.actor, context.param('id'), body),
    })),
  },
];
