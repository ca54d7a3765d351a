import { decideStaged } from '../../usecases/decide-staged.ts';
import { promoteStaged } from '../../usecases/promote-staged.ts';
import { reportStaging } from '../../usecases/report-staging.ts';
import { stageProcedures } from '../../usecases/stage-procedures.ts';
import { type Route, withBody } from '../route.ts';
import { readUploadBytes } from '../upload.ts';

const tag = 'Thủ tục chờ rà soát';
const MAX_MEGABYTES = 64;

/** Procedures of the national portal: taken in, decided about, made into drafts. */
export const stagingRoutes: Route[] = [
  {
    method: 'post',
    path: '/api/v1/staging',
    operationId: 'stageProcedures',
    tag,
    summary: {
      vi: 'Nhận tệp thủ tục của Cổng dịch vụ công quốc gia vào kho chờ rà soát',
      en: 'Take a file of procedures of the national portal into staging',
    },
    access: { right: 'configure' },
    body: 'file',
    answers: { 201: 'StagingReport' },
    handle: async ({ engine, actor, request }) => ({
      status: 201,
      json: await stageProcedures(engine, actor, await readUploadBytes(request, MAX_MEGABYTES)),
    }),
  },
  {
    method: 'get',
    path: '/api/v1/staging',
    operationId: 'reportStaging',
    tag,
    summary: {
      vi: 'Kho chờ rà soát: bao nhiêu sạch, bao nhiêu nghi vấn, vì sao',
      en: 'What stands in staging, and why',
    },
    access: { right: 'configure' },
    answers: { 200: 'StagingReport' },
    handle: async ({ engine }) => ({ json: await reportStaging(engine) }),
  },
  {
    method: 'post',
    path: '/api/v1/staging/decisions',
    operationId: 'decideStaged',
    tag,
    summary: {
      vi: 'Một quyết định cho mọi thủ tục có cùng nghi vấn',
      en: 'One decision for every procedure with the same doubt',
    },
    access: { right: 'configure' },
    answers: { 200: 'DecidedStaged' },
    ...withBody('DecideStagedBody', async ({ engine, actor }, body) => ({
      json: await decideStaged(engine, actor, body),
    })),
  },
  {
    method: 'post',
    path: '/api/v1/staged-procedures/:code/promote',
    operationId: 'promoteStaged',
    tag,
    summary: { vi: 'Tạo bản nháp từ thủ tục đã rà soát', en: 'Make drafts of a reviewed procedure' },
    access: { right: 'configure' },
    answers: { 200: 'PromotedStaged' },
    ...withBody('PromoteStagedBody', async (context, body) => ({
      json: await promoteStaged(context.engine, context.actor, context.param('code'), body),
    })),
  },
];
