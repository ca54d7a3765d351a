import { exportBundle } from '../../usecases/export-bundle.ts';
import type { Route } from '../route.ts';
import { downloadHeaders } from '../send-answer.ts';

/** Bundles going out. */
export const exportRoutes: Route[] = [
  {
    method: 'get',
    path: '/api/v1/exports/bundle.zip',
    operationId: 'exportBundle',
    tag: 'Xuất dữ liệu',
    summary: { vi: 'Tải bộ cấu hình theo định dạng OpenCPS', en: 'Download the configuration in the OpenCPS layout' },
    access: { right: 'configure' },
    answers: { 200: { text: 'ZIP', media: 'application/zip' } },
    async handle({ engine, actor }) {
      const { fileName, bytes } = await exportBundle(engine, actor, { format: 'opencps' });
      return { bytes, headers: downloadHeaders(fileName, 'application/zip') };
    },
  },
];
