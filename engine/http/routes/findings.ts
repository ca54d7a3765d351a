import { definitionKinds, isPublishable } from '../../usecases/draft-kinds.ts';
import { findingsOverview, listFindingPlaces } from '../../usecases/findings-overview.ts';
import { mendDrafts } from '../../usecases/mend-drafts.ts';
import type { Context } from '../context.ts';
import { ListQuery } from '../list-query.ts';
import { LIST_QUERY, type Route, withBody } from '../route.ts';

const tag = 'Kiểm tra cấu hình';
const FILTERS = ['kind', 'ownerAgency'];
const proven = definitionKinds.filter(isPublishable);

function asked(context: Context) {
  const list = new ListQuery(context, { filters: FILTERS, sorts: {} });
  const [kind, ownerAgency] = [list.oneOf('kind', proven), list.text('ownerAgency')];
  return { list, query: { ...(kind ? { kind } : {}), ...(ownerAgency ? { ownerAgency } : {}) } };
}

/** What is found in all drafts, and mending it. */
export const findingRoutes: Route[] = [
  {
    method: 'get',
    path: '/api/v1/findings',
    operationId: 'findingsOverview',
    tag,
    summary: {
      vi: 'Kiểm tra mọi bản nháp: từng loại lỗi có ở bao nhiêu chỗ',
      en: 'What is found in all drafts, by code',
    },
    access: { right: 'configure' },
    query: { filter: LIST_QUERY.filter },
    answers: { 200: 'FindingsOverview' },
    handle: async (context) => ({ json: await findingsOverview(context.engine, context.actor, asked(context).query) }),
  },
  {
    method: 'get',
    path: '/api/v1/findings/:findingCode',
    operationId: 'listFindingPlaces',
    tag,
    summary: { vi: 'Những chỗ có một loại lỗi', en: 'The places of a finding' },
    access: { right: 'configure' },
    query: LIST_QUERY,
    answers: { 200: { list: 'PlacedFinding' } },
    async handle(context) {
      const { list, query } = asked(context);
      const { offset, limit } = list;
      const findingCode = context.param('findingCode');
      const { rows, total } = await listFindingPlaces(context.engine, context.actor, {
        ...query,
        findingCode,
        offset,
        limit,
      });
      return list.page(rows, total);
    },
  },
  {
    method: 'post',
    path: '/api/v1/mends',
    operationId: 'mendDrafts',
    tag,
    summary: { vi: 'Sửa giúp: xem trước, rồi sửa cùng một lần', en: 'Mend findings: preview, then all at once' },
    access: { right: 'configure' },
    answers: { 200: 'MendAnswer' },
    ...withBody('MendBody', async (context, body) => ({
      json: await mendDrafts(context.engine, context.actor, body),
    })),
  },
];
