import { bulkAct, bulkOffers } from '../../usecases/bulk-acts.ts';
import type { Metrics } from '../metrics.ts';
import { type Route, withBody } from '../route.ts';

const tag = 'Thực hiện hàng loạt';

/** One act on many dossiers. */
export const bulkActRoutes = (metrics: Metrics): Route[] => [
  {
    method: 'post',
    path: '/api/v1/bulk-acts',
    operationId: 'bulkAct',
    tag,
    summary: { vi: 'Một thao tác trên nhiều hồ sơ, kết quả từng hồ sơ', en: 'One act on many dossiers, a result each' },
    access: { right: 'act' },
    guards: ['Idempotency-Key'],
    answers: { 200: 'BulkActReport' },
    ...withBody('BulkActBody', async (context, body) => {
      const report = await bulkAct(context.engine, context.actor, body, context.idempotencyKey);
      for (let done = 0; done < report.done; done += 1) metrics.acted();
      return { json: report };
    }),
  },
  {
    method: 'post',
    path: '/api/v1/bulk-acts/offers',
    operationId: 'bulkOffers',
    tag,
    summary: {
      vi: 'Thao tác chung của các hồ sơ đã chọn; không ghi',
      en: 'Acts the chosen dossiers share; nothing is written',
    },
    access: { right: 'act' },
    answers: { 200: { list: 'BulkOffer' } },
    ...withBody('BulkOffersBody', async (context, { dossierIds }) => ({
      json: await bulkOffers(context.engine, context.actor, dossierIds),
    })),
  },
];
