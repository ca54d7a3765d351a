import { definitionKinds, isPublishable } from '../../usecases/draft-kinds.ts';
import { listDrafts, summariseDrafts } from '../../usecases/list-drafts.ts';
import { ListQuery } from '../list-query.ts';
import { LIST_QUERY, type Route } from '../route.ts';
import { draftFilters, draftQuery, draftSorts } from './definitions.ts';

const tag = 'Nháp và áp dụng';

/** The drafts of all kinds that are put into effect, and how they stand to what is in force. */
export const draftRoutes: Route[] = [
  {
    method: 'get',
    path: '/api/v1/drafts',
    operationId: 'listAllDrafts',
    tag,
    summary: {
      vi: 'Bản nháp của mọi loại và tình trạng áp dụng',
      en: 'Drafts of every kind and how they are in force',
    },
    access: { right: 'see' },
    query: LIST_QUERY,
    answers: { 200: { list: 'DraftListItem' } },
    async handle(context) {
      const list = new ListQuery(context, { filters: [...draftFilters, 'kind'], sorts: draftSorts });
      const kind = list.oneOf('kind', definitionKinds.filter(isPublishable));
      const asked = draftQuery(list);
      const newest = list.sort === undefined ? { sort: 'savedAt' as const, descending: true } : {};
      const { rows, total } = await listDrafts(context.engine, kind, { ...asked, ...newest });
      return list.page(
        rows.map((row) => ({ id: `${row.kind}/${row.code}`, ...row })),
        total,
      );
    },
  },
  {
    method: 'get',
    path: '/api/v1/drafts/summary',
    operationId: 'summariseDrafts',
    tag,
    summary: { vi: 'Số bản nháp theo tình trạng', en: 'How many drafts stand how' },
    access: { right: 'see' },
    answers: { 200: 'DraftSummary' },
    handle: async (context) => ({ json: await summariseDrafts(context.engine) }),
  },
];
