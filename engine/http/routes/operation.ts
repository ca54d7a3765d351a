import { loopStopped, readLoop } from '../../usecases/loop-pulse.ts';
import { runningState } from '../../usecases/running-state.ts';
import { HttpFault } from '../http-fault.ts';
import { loopMetrics, type Metrics } from '../metrics.ts';
import { frontPage } from '../pages.ts';
import type { Answer, Route } from '../route.ts';
import { pageHeaders } from '../security-headers.ts';

const tag = 'Vận hành';
const TEXT = { 'Content-Type': 'text/plain; charset=utf-8' };

/** What the front page tells beside the state of the engine. */
export interface Installation {
  version: string;
  store?: string;
  staticDir?: string;
}

/** Whether the server runs, and what it did. */
export function operationRoutes({ version, store = '', staticDir }: Installation, metrics: Metrics): Route[] {
  return [
    {
      method: 'get',
      path: '/',
      operationId: 'readFrontPage',
      tag,
      summary: { vi: 'Trang cho biết đang chạy gì', en: 'The page that says what is running' },
      access: 'public',
      answers: { 200: { text: 'HTML', media: 'text/html' }, 302: { text: 'Màn hình làm việc · the screens' } },
      async handle({ engine }): Promise<Answer> {
        if (staticDir !== undefined) return { status: 302, headers: { Location: '/admin/' } };
        const text = frontPage({ version, store, ...(await runningState(engine)) });
        return { text, headers: { ...pageHeaders, 'Content-Type': 'text/html; charset=utf-8' } };
      },
    },
    {
      method: 'get',
      path: '/healthz',
      operationId: 'readHealth',
      tag,
      summary: { vi: 'Tiến trình còn chạy', en: 'The process is alive' },
      access: 'public',
      answers: { 200: { text: 'ok', media: 'text/plain' } },
      handle: () => ({ text: 'ok\n', headers: TEXT }),
    },
    {
      method: 'get',
      path: '/readyz',
      operationId: 'readReadiness',
      tag,
      summary: {
        vi: 'Kho dữ liệu trả lời, bộ phận gửi đi đang chạy',
        en: 'The store answers and what is due is being worked on',
      },
      access: 'public',
      answers: { 200: { text: 'ready', media: 'text/plain' } },
      async handle({ engine }) {
        try {
          await engine.definitions.releases(Number.MAX_SAFE_INTEGER);
        } catch (error) {
          engine.journal.error('the store does not answer', {
            error: error instanceof Error ? error.message : String(error),
          });
          throw new HttpFault('not-ready');
        }
        const loop = await readLoop(engine);
        if (loopStopped(loop)) {
          engine.journal.error('the wake-up loop has stopped', { ...loop });
          throw new HttpFault('not-ready');
        }
        return { text: 'ready\n', headers: TEXT };
      },
    },
    {
      method: 'get',
      path: '/metrics',
      operationId: 'readMetrics',
      tag,
      summary: { vi: 'Số đếm của tiến trình', en: 'Counters of the process' },
      access: 'public',
      answers: { 200: { text: 'Prometheus', media: 'text/plain' } },
      handle: async ({ engine }) => ({
        text: metrics.text(performance.now()) + loopMetrics(await readLoop(engine), engine.clock.now()),
        headers: { 'Content-Type': 'text/plain; version=0.0.4; charset=utf-8' },
      }),
    },
  ];
}
