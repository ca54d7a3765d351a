import { readBatch } from '../../usecases/read-batch.ts';
import { revertBatch } from '../../usecases/revert-batch.ts';
import { type Route, withBody } from '../route.ts';

const tag = 'Nháp và áp dụng';

/** Drafts that were changed together: what they were, and taking them back. */
export const batchRoutes: Route[] = [
  {
    method: 'get',
    path: '/api/v1/batches/:batchId',
    operationId: 'readBatch',
    tag,
    summary: { vi: 'Các bản nháp được sửa cùng một lần', en: 'Drafts that were changed together' },
    access: { right: 'configure' },
    answers: { 200: 'BatchAnswer' },
    handle: async (context) => ({ json: await readBatch(context.engine, context.param('batchId')) }),
  },
  {
    method: 'post',
    path: '/api/v1/batches/:batchId/revert',
    operationId: 'revertBatch',
    tag,
    summary: {
      vi: 'Hoàn tác: đưa các bản nháp của một lần sửa về như trước',
      en: 'Put the drafts of a batch back as they were',
    },
    access: { right: 'configure' },
    answers: { 200: 'BatchReverted' },
    ...withBody('RevertBatchBody', async (context, body) => ({
      json: await revertBatch(context.engine, context.actor, context.param('batchId'), body),
    })),
  },
];
