import { listReleases, readRelease } from '../../usecases/list-releases.ts';
import { publishRelease } from '../../usecases/publish-release.ts';
import { ListQuery } from '../list-query.ts';
import { LIST_QUERY, type Route, withBody } from '../route.ts';

const tag = 'Đợt cập nhật';
const RELEASE = { text: 'Release, id = seq', media: 'application/json' };

/** Putting definitions into effect. */
export const releaseRoutes: Route[] = [
  {
    method: 'get',
    path: '/api/v1/releases',
    operationId: 'listReleases',
    tag,
    summary: { vi: 'Các đợt cập nhật, mới nhất trước', en: 'Releases, newest first' },
    access: { right: 'see' },
    query: LIST_QUERY,
    answers: { 200: { text: 'Release[], id = seq', media: 'application/json' } },
    async handle(context) {
      const list = new ListQuery(context, { filters: [], sorts: { id: 'seq', seq: 'seq' } });
      const { offset, limit, sort } = list;
      const { rows, total } = await listReleases(context.engine, {
        offset,
        limit,
        descending: sort?.descending ?? true,
      });
      return list.page(
        rows.map((release) => ({ id: release.seq, ...release })),
        total,
      );
    },
  },
  {
    method: 'post',
    path: '/api/v1/releases',
    operationId: 'publishRelease',
    tag,
    summary: { vi: 'Đưa vào áp dụng', en: 'Put definitions into effect' },
    access: { right: 'configure' },
    answers: { 201: RELEASE },
    ...withBody('PublishBody', async (context, body) => {
      const release = await publishRelease(context.engine, context.actor, body);
      return { status: 201, json: { id: release.seq, ...release } };
    }),
  },
  {
    method: 'get',
    path: '/api/v1/releases/:seq',
    operationId: 'readRelease',
    tag,
    summary: { vi: 'Một đợt cập nhật', en: 'One release' },
    access: { right: 'see' },
    answers: { 200: RELEASE },
    async handle(context) {
      const release = await readRelease(context.engine, context.numberParam('seq', 'đợt cập nhật'));
      return { json: { id: release.seq, ...release } };
    },
  },
];
