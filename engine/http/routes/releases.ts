import { listReleaseItems } from '../../usecases/list-release-items.ts';
import { listReleases, readRelease } from '../../usecases/list-releases.ts';
import { publishRelease } from '../../usecases/publish-release.ts';
import { readPlanReadiness, readReadiness } from '../../usecases/read-readiness.ts';
import { readReleaseFindings } from '../../usecases/read-release-findings.ts';
import { previewRevert, revertRelease } from '../../usecases/revert-release.ts';
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
      const list = new ListQuery(context, { filters: ['upcoming'], sorts: { id: 'seq', seq: 'seq' } });
      const { offset, limit, sort } = list;
      const { rows, total } = await listReleases(context.engine, {
        offset,
        limit,
        descending: sort?.descending ?? true,
        upcoming: list.flag('upcoming') ?? false,
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
    method: 'post',
    path: '/api/v1/releases/findings',
    operationId: 'readReleaseFindings',
    tag,
    summary: {
      vi: 'Lỗi và cảnh báo của những mục sắp đưa vào áp dụng',
      en: 'What was found in what is to be put into effect',
    },
    access: { right: 'configure' },
    answers: { 200: 'ReleaseFindings' },
    ...withBody('PublishBody', async (context, body) => ({
      json: await readReleaseFindings(context.engine, context.actor, body),
    })),
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
  {
    method: 'get',
    path: '/api/v1/releases/:seq/items',
    operationId: 'listReleaseItems',
    tag,
    summary: { vi: 'Các mục của một đợt cập nhật', en: 'What a release did, definition by definition' },
    access: { right: 'see' },
    query: { range: LIST_QUERY.range },
    answers: { 200: { list: 'ReleaseItemRow' } },
    async handle(context) {
      const list = new ListQuery(context, { filters: [], sorts: {} });
      const { offset, limit } = list;
      const seq = context.numberParam('seq', 'đợt cập nhật');
      const { rows, total } = await listReleaseItems(context.engine, seq, { offset, limit });
      return list.page(rows, total);
    },
  },
  {
    method: 'get',
    path: '/api/v1/releases/:seq/revert',
    operationId: 'previewRevert',
    tag,
    summary: { vi: 'Xem trước khi trở lại trước đợt này', en: 'What taking a release back would do' },
    access: { right: 'configure' },
    answers: { 200: 'RevertPreview' },
    handle: async (context) => ({
      json: await previewRevert(context.engine, context.numberParam('seq', 'đợt cập nhật')),
    }),
  },
  {
    method: 'post',
    path: '/api/v1/releases/:seq/revert',
    operationId: 'revertRelease',
    tag,
    summary: { vi: 'Trở lại trước đợt này', en: 'Take a release back' },
    access: { right: 'configure' },
    answers: { 201: RELEASE },
    ...withBody('RevertBody', async (context, body) => {
      const seq = context.numberParam('seq', 'đợt cập nhật');
      const release = await revertRelease(context.engine, context.actor, seq, body);
      return { status: 201, json: { id: release.seq, ...release } };
    }),
  },
  {
    method: 'post',
    path: '/api/v1/releases/readiness',
    operationId: 'judgeRelease',
    tag,
    summary: { vi: 'Đã áp dụng được chưa', en: 'Whether it could be put into effect' },
    access: { right: 'configure' },
    answers: { 200: 'ReleaseReadiness' },
    ...withBody('PublishBody', async (context, body) => ({
      json: await readReadiness(context.engine, context.actor, body),
    })),
  },
  {
    method: 'get',
    path: '/api/v1/release-plans/:code/readiness',
    operationId: 'judgeReleasePlan',
    tag,
    summary: { vi: 'Đợt cập nhật đã áp dụng được chưa', en: 'Whether a plan could be put into effect' },
    access: { right: 'see' },
    answers: { 200: 'ReleaseReadiness' },
    handle: async (context) => ({
      json: await readPlanReadiness(context.engine, context.actor, context.param('code')),
    }),
  },
];
