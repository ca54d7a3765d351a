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
    summary: {
      vi: 'Tải bộ cấu hình theo định dạng OpenCPS, hoặc mỗi định nghĩa một tệp JSON',
      en: 'Download the configuration in the OpenCPS layout, or one JSON file a definition',
    },
    access: { right: 'configure' },
    query: { format: 'opencps | thutuc' },
    answers: { 200: { text: 'ZIP', media: 'application/zip' } },
    async handle(context) {
      const { engine, actor } = context;
      const format = context.query('format') === 'thutuc' ? 'thutuc' : 'opencps';
      const { fileName, bytes } = await exportBundle(engine, actor, { format });
      return { bytes, headers: downloadHeaders(fileName, 'application/zip') };
    },
  },
];
