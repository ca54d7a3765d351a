import { listDossiers } from '../../usecases/list-dossiers.ts';
import { listTrialChoices } from '../../usecases/list-trial-choices.ts';
import { openTrial } from '../../usecases/open-trial.ts';
import { readTrial } from '../../usecases/read-trial.ts';
import { removeTrial } from '../../usecases/remove-trial.ts';
import { supplyTrialPapers } from '../../usecases/supply-trial-papers.ts';
import { ListQuery } from '../list-query.ts';
import { LIST_QUERY, type Route, withBody } from '../route.ts';
import { dossierAnswer } from './dossiers.ts';

const tag = 'Hồ sơ thử';
const OF_DRAFT = '/api/v1/service-processes/:code/trials';
const OF_DOSSIER = '/api/v1/dossiers/:id/trial';

/** Drafts run as trial dossiers; acting on one is acting on a dossier. */
export const trialRoutes: Route[] = [
  {
    method: 'post',
    path: OF_DRAFT,
    operationId: 'openTrial',
    tag,
    summary: { vi: 'Mở hồ sơ thử trên bản nháp', en: 'Open a trial dossier on a draft' },
    access: { right: 'configure' },
    answers: { 201: 'TrialView' },
    ...withBody('OpenTrialBody', async (context, body) => {
      const { engine, actor } = context;
      const { id } = await openTrial(engine, actor, context.param('code'), body);
      return { status: 201, json: await readTrial(engine, actor, id) };
    }),
  },
  {
    method: 'get',
    path: `${OF_DRAFT}/choices`,
    operationId: 'listTrialChoices',
    tag,
    summary: { vi: 'Mẫu hồ sơ, trường hợp, nơi nộp để mở hồ sơ thử', en: 'What a trial may be opened with' },
    access: { right: 'configure' },
    answers: { 200: 'TrialChoices' },
    handle: async (context) => ({ json: await listTrialChoices(context.engine, context.param('code')) }),
  },
  {
    method: 'get',
    path: OF_DRAFT,
    operationId: 'listTrials',
    tag,
    summary: { vi: 'Hồ sơ thử của bản nháp mà tôi được mời', en: 'Trials of a draft to which one is invited' },
    access: 'signed-in',
    query: LIST_QUERY,
    answers: { 200: { list: 'DossierListItem' } },
    async handle(context) {
      const list = new ListQuery(context, { filters: [], sorts: { createdAt: 'createdAt' } as const });
      const filter = { trials: true, processNo: context.param('code') };
      const { offset, limit } = list;
      const { rows, total } = await listDossiers(context.engine, context.actor, { filter, offset, limit });
      return list.page(rows, total);
    },
  },
  {
    method: 'get',
    path: OF_DOSSIER,
    operationId: 'readTrial',
    tag,
    summary: { vi: 'Hồ sơ thử chạy trên bản nháp nào, ai được mời', en: 'What a trial runs on and who is invited' },
    access: 'signed-in',
    answers: { 200: 'TrialView' },
    handle: async (context) => ({ json: await readTrial(context.engine, context.actor, context.param('id')) }),
  },
  {
    method: 'post',
    path: `${OF_DOSSIER}/papers`,
    operationId: 'supplyTrialPapers',
    tag,
    summary: { vi: 'Điền giấy tờ giả mà bước này cần', en: 'Stand-in papers for what the step asks for' },
    access: 'signed-in',
    answers: { 200: { text: 'Dossier', media: 'application/json' } },
    handle: async (context) =>
      dossierAnswer(await supplyTrialPapers(context.engine, context.actor, context.param('id'))),
  },
  {
    method: 'delete',
    path: OF_DOSSIER,
    operationId: 'removeTrial',
    tag,
    summary: { vi: 'Xoá hồ sơ thử', en: 'Remove a trial dossier' },
    access: 'signed-in',
    answers: { 204: { text: 'Đã xoá · removed' } },
    async handle(context) {
      await removeTrial(context.engine, context.actor, context.param('id'));
      return { status: 204 };
    },
  },
];
