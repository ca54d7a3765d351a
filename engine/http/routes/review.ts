import type { ReviewSource, ReviewState } from '../../../schemas/types/index.ts';
import { definitionKinds } from '../../usecases/draft-kinds.ts';
import { listReview } from '../../usecases/list-review.ts';
import { ListQuery } from '../list-query.ts';
import { LIST_QUERY, type Route } from '../route.ts';

const sources: readonly ReviewSource[] = ['accepted-fault', 'acknowledged-warning'];
const states: readonly ReviewState[] = ['over', 'ending', 'changed', 'open', 'mended'];

/** What is used although something is wrong with it. */
export const reviewRoutes: Route[] = [
  {
    method: 'get',
    path: '/api/v1/review-list',
    operationId: 'listReview',
    tag: 'Kiểm tra cấu hình',
    summary: {
      vi: 'Danh sách cần rà soát: lỗi được chấp nhận, cảnh báo đã xác nhận mà chưa sửa',
      en: 'The review list: accepted faults and acknowledged warnings that are still there',
    },
    access: { right: 'configure' },
    query: LIST_QUERY,
    answers: { 200: { list: 'ReviewItem' } },
    async handle(context) {
      const filters = ['q', 'kind', 'ownerAgency', 'source', 'state', 'before'];
      const list = new ListQuery(context, { filters, sorts: { id: 'id' } });
      const { rows, total } = await listReview(context.engine, context.actor, {
        q: list.text('q'),
        kind: list.oneOf('kind', definitionKinds),
        ownerAgency: list.text('ownerAgency'),
        source: list.oneOf('source', sources),
        state: list.oneOf('state', states),
        before: list.instant('before'),
        offset: list.offset,
        limit: list.limit,
      });
      return list.page(rows, total);
    },
  },
];
