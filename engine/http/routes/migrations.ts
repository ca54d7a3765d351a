import type { DefinitionKind, JobItem } from '../../../schemas/types/index.ts';
import { draftKind } from '../../usecases/draft-kinds.ts';
import { listJobItems, listJobs, readJob, resumeJob } from '../../usecases/jobs.ts';
import { readImpact } from '../../usecases/read-impact.ts';
import { reverseJob } from '../../usecases/reverse-job.ts';
import { startMigration } from '../../usecases/start-migration.ts';
import { ListQuery } from '../list-query.ts';
import { LIST_QUERY, type Route, withBody } from '../route.ts';

const tag = 'Chuyển phiên bản';
const IMPACT_KINDS = [
  'service-process',
  'dossier-template',
  'service',
  'service-config',
  'fee-policy',
] as const satisfies DefinitionKind[];
const itemStates: readonly JobItem['state'][] = ['waiting', 'done', 'refused', 'left'];

const impactRoute = (kind: (typeof IMPACT_KINDS)[number]): Route => ({
  method: 'post',
  path: `/api/v1/${draftKind(kind).route}/:code/impact`,
  operationId: `readImpactOf${kind.replace(/(?:^|-)(\w)/g, (_whole, letter: string) => letter.toUpperCase())}`,
  tag,
  summary: { vi: `Hồ sơ bị ảnh hưởng: ${draftKind(kind).name.vi}`, en: `Impact: ${draftKind(kind).name.en}` },
  access: { right: 'see' },
  answers: { 200: 'ImpactReport' },
  handle: async (context) => ({
    json: await readImpact(context.engine, context.actor, kind, context.param('code')),
  }),
});

/** What drafts touch, migrations, and the jobs that carry them out. */
export const migrationRoutes: Route[] = [
  ...IMPACT_KINDS.map(impactRoute),
  {
    method: 'post',
    path: '/api/v1/migrations',
    operationId: 'startMigration',
    tag,
    summary: {
      vi: 'Chuyển hồ sơ sang phiên bản mới; thử trước nếu dryRun',
      en: 'Move running dossiers to a version; a dry run writes nothing',
    },
    access: { right: 'configure' },
    answers: { 200: 'MigrationStarted' },
    ...withBody('MigrationBody', async ({ engine, actor }, body) => ({
      json: await startMigration(engine, actor, body),
    })),
  },
  {
    method: 'get',
    path: '/api/v1/jobs',
    operationId: 'listJobs',
    tag,
    summary: { vi: 'Công việc nền, mới nhất trước', en: 'Jobs, newest first' },
    access: { right: 'configure' },
    query: LIST_QUERY,
    answers: { 200: { list: 'Job' } },
    async handle(context) {
      const list = new ListQuery(context, { filters: [], sorts: { id: 'id', createdAt: 'createdAt' } });
      const { rows, total } = await listJobs(context.engine, { offset: list.offset, limit: list.limit });
      return list.page(rows, total);
    },
  },
  {
    method: 'get',
    path: '/api/v1/jobs/:id',
    operationId: 'readJob',
    tag,
    summary: { vi: 'Một công việc nền', en: 'One job' },
    access: { right: 'configure', or: 'act' },
    answers: { 200: 'Job' },
    handle: async (context) => ({ json: await readJob(context.engine, context.actor, context.param('id')) }),
  },
  {
    method: 'get',
    path: '/api/v1/jobs/:id/items',
    operationId: 'listJobItems',
    tag,
    summary: { vi: 'Kết quả của từng hồ sơ', en: 'What became of each dossier' },
    access: { right: 'configure', or: 'act' },
    query: LIST_QUERY,
    answers: { 200: { list: 'JobItem' } },
    async handle(context) {
      const list = new ListQuery(context, { filters: ['state'], sorts: { id: 'id' } });
      const state = list.oneOf('state', itemStates);
      const { rows, total } = await listJobItems(context.engine, context.actor, context.param('id'), {
        offset: list.offset,
        limit: list.limit,
        ...(state === undefined ? {} : { state }),
      });
      return list.page(
        rows.map((row) => ({ id: row.dossierId, ...row })),
        total,
      );
    },
  },
  {
    method: 'post',
    path: '/api/v1/jobs/:id/resume',
    operationId: 'resumeJob',
    tag,
    summary: { vi: 'Chạy tiếp, thử lại những hồ sơ bị từ chối', en: 'Go on, trying refused dossiers again' },
    access: { right: 'configure', or: 'act' },
    answers: { 200: 'Job' },
    ...withBody('ResumeBody', async (context, body) => ({
      json: await resumeJob(context.engine, context.actor, context.param('id'), body),
    })),
  },
  {
    method: 'post',
    path: '/api/v1/jobs/:id/reverse',
    operationId: 'reverseJob',
    tag,
    summary: { vi: 'Hoàn tác: đưa hồ sơ về phiên bản cũ', en: 'Take it back: dossiers return to their former version' },
    access: { right: 'configure' },
    answers: { 200: 'Job' },
    ...withBody('ReasonBody', async (context, { reason }) => ({
      json: await reverseJob(context.engine, context.actor, context.param('id'), reason),
    })),
  },
];
