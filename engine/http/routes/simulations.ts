import { proposeScenarios } from '../../usecases/propose-scenarios.ts';
import { replayFinished } from '../../usecases/replay-finished.ts';
import { runScenarios } from '../../usecases/run-scenarios.ts';
import { simulateProcess } from '../../usecases/simulate-process.ts';
import { type Route, withBody } from '../route.ts';

const tag = 'Chạy thử';
const ITEM = '/api/v1/service-processes/:code';

/** Drafts of processes run without a write. */
export const simulationRoutes: Route[] = [
  {
    method: 'post',
    path: `${ITEM}/simulate`,
    operationId: 'simulateServiceProcess',
    tag,
    summary: {
      vi: 'Chạy thử một kịch bản trên bản nháp; không ghi gì',
      en: 'Run a script on a draft; nothing is written',
    },
    access: { right: 'see' },
    answers: { 200: 'Simulation' },
    ...withBody('SimulateBody', async (context, body) => ({
      json: await simulateProcess(context.engine, context.actor, context.param('code'), body),
    })),
  },
  {
    method: 'get',
    path: `${ITEM}/scenarios`,
    operationId: 'runServiceProcessScenarios',
    tag,
    summary: { vi: 'Chạy mọi tình huống mẫu của bản nháp', en: 'Run every scenario of a draft' },
    access: { right: 'see' },
    answers: { 200: 'ScenarioRun' },
    handle: async (context) => ({ json: await runScenarios(context.engine, context.actor, context.param('code')) }),
  },
  {
    method: 'post',
    path: `${ITEM}/scenarios/proposals`,
    operationId: 'proposeServiceProcessScenarios',
    tag,
    summary: { vi: 'Đề xuất một tình huống tới mỗi kết thúc', en: 'Propose one scenario to each end' },
    access: { right: 'configure' },
    answers: { 200: 'ProposedScenarios' },
    ...withBody('ScenarioGiven', async (context, body) => ({
      json: await proposeScenarios(context.engine, context.actor, context.param('code'), body),
    })),
  },
  {
    method: 'post',
    path: `${ITEM}/replay`,
    operationId: 'replayServiceProcess',
    tag,
    summary: {
      vi: 'Hồ sơ đã kết thúc gần đây sẽ khác thế nào theo bản nháp',
      en: 'How the last finished dossiers would have gone by the draft',
    },
    access: { right: 'configure' },
    answers: { 200: 'ReplayReport' },
    ...withBody('ReplayBody', async (context, body) => ({
      json: await replayFinished(context.engine, context.actor, context.param('code'), body),
    })),
  },
];
