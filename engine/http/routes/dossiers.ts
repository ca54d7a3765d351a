import { queueNames } from '../../domain/dossier/queues.ts';
import { listActions } from '../../usecases/list-actions.ts';
import { countQueues, listDossiers } from '../../usecases/list-dossiers.ts';
import { markOpened } from '../../usecases/mark-opened.ts';
import { openDossier } from '../../usecases/open-dossier.ts';
import { previewAction } from '../../usecases/preview-action.ts';
import { previewOpening } from '../../usecases/preview-opening.ts';
import { readDeadline } from '../../usecases/read-deadline.ts';
import { readDossier, readEffects, readLog } from '../../usecases/read-dossier.ts';
import { takeAction } from '../../usecases/take-action.ts';
import type { DossierView } from '../../usecases/visible-dossier.ts';
import { ListQuery } from '../list-query.ts';
import type { Metrics } from '../metrics.ts';
import { type Answer, etag, LIST_QUERY, type Route, withBody } from '../route.ts';

const tag = 'Hồ sơ';
const ITEM = '/api/v1/dossiers/:id';
const DOSSIER = {
  text: 'Dossier, không có revision và lookupSecret · without revision and lookupSecret',
  media: 'application/json',
};

const sorts = {
  id: 'createdAt',
  createdAt: 'createdAt',
  updatedAt: 'updatedAt',
  dueDate: 'dueDate',
  stepDueDate: 'stepDueDate',
  receiveDate: 'receiveDate',
  dossierNo: 'dossierNo',
  applicantName: 'applicantName',
  status: 'status',
  serviceName: 'serviceName',
  stepName: 'stepName',
  handlingAgency: 'handlingAgency',
} as const;
const exact = ['serviceCode', 'processNo', 'handlingAgency', 'receivingAgency', 'channel', 'stepCode'] as const;
const filters = ['q', 'status', ...exact, 'mine', 'dueBefore', 'queue', 'trial', 'id', 'ids'];

/** A dossier with its seq as ETag. */
export function dossierAnswer(dossier: DossierView, json: object = dossier, status = 200): Answer {
  return { status, json, headers: { ETag: etag(dossier.seq) } };
}

const listRoute: Route = {
  method: 'get',
  path: '/api/v1/dossiers',
  operationId: 'listDossiers',
  tag,
  summary: { vi: 'Danh sách hồ sơ được xem', en: 'The dossiers one may see' },
  access: 'signed-in',
  query: LIST_QUERY,
  answers: { 200: { list: 'DossierListItem' } },
  async handle(context) {
    const list = new ListQuery(context, { filters, sorts });
    const { rows, total } = await listDossiers(context.engine, context.actor, {
      filter: {
        q: list.text('q'),
        status: list.texts('status'),
        ...Object.fromEntries(exact.map((key) => [key, list.text(key)])),
        mine: list.flag('mine'),
        dueBefore: list.instant('dueBefore'),
        ids: list.texts('ids'),
        queue: list.oneOf('queue', queueNames),
        trials: list.flag('trial'),
      },
      sort: list.sort,
      offset: list.offset,
      limit: list.limit,
    });
    return list.page(rows, total);
  },
};

const queuesRoute: Route = {
  method: 'get',
  path: '/api/v1/statistics/queues',
  operationId: 'countQueues',
  tag,
  summary: { vi: 'Số hồ sơ đang chờ trong từng nhóm việc của tôi', en: 'How many dossiers wait in each of my queues' },
  access: 'signed-in',
  answers: { 200: { list: 'QueueCount' } },
  handle: async (context) => ({ json: await countQueues(context.engine, context.actor) }),
};

const openRoute: Route = {
  method: 'post',
  path: '/api/v1/dossiers',
  operationId: 'openDossier',
  tag,
  summary: { vi: 'Mở hồ sơ', en: 'Open a dossier' },
  access: 'signed-in',
  guards: ['Idempotency-Key'],
  answers: { 201: DOSSIER },
  ...withBody('CreateDossierBody', async (context, body) => {
    const dossier = await openDossier(context.engine, context.actor, body, context.idempotencyKey);
    return dossierAnswer(dossier, dossier, 201);
  }),
};

const previewOpeningRoute: Route = {
  method: 'post',
  path: '/api/v1/dossiers/preview',
  operationId: 'previewOpening',
  tag,
  summary: {
    vi: 'Xem trước ngày hẹn trả, phí và giấy tờ khi mở hồ sơ; không ghi',
    en: 'Due date, fee and papers a new dossier would have; nothing is written',
  },
  access: 'signed-in',
  answers: { 200: 'OpeningPreview' },
  ...withBody('CreateDossierBody', async (context, body) => ({
    json: await previewOpening(context.engine, context.actor, body),
  })),
};

const readRoutes: Route[] = [
  {
    method: 'get',
    path: ITEM,
    operationId: 'readDossier',
    tag,
    summary: { vi: 'Một hồ sơ, theo id hoặc mã hồ sơ', en: 'A dossier, by id or code' },
    access: 'signed-in',
    answers: { 200: DOSSIER },
    handle: async (context) => dossierAnswer(await readDossier(context.engine, context.actor, context.param('id'))),
  },
  {
    method: 'get',
    path: `${ITEM}/log`,
    operationId: 'readDossierLog',
    tag,
    summary: { vi: 'Nhật ký hồ sơ', en: 'The log of a dossier' },
    access: 'signed-in',
    answers: { 200: { list: 'LogEntry' } },
    handle: async (context) => ({ json: await readLog(context.engine, context.actor, context.param('id')) }),
  },
  {
    method: 'get',
    path: `${ITEM}/deadline`,
    operationId: 'readDossierDeadline',
    tag,
    summary: { vi: 'Vì sao ngày hẹn trả là ngày này?', en: 'Why is it due when it is?' },
    access: 'signed-in',
    answers: { 200: 'DeadlineView' },
    handle: async (context) => ({ json: await readDeadline(context.engine, context.actor, context.param('id')) }),
  },
  {
    method: 'get',
    path: `${ITEM}/effects`,
    operationId: 'readDossierEffects',
    tag,
    summary: { vi: 'Việc gửi đi và đồng bộ của hồ sơ', en: 'What is done outside because of a dossier' },
    access: { right: 'see' },
    answers: { 200: { list: 'Effect' } },
    handle: async (context) => ({ json: await readEffects(context.engine, context.actor, context.param('id')) }),
  },
];

function actRoutes(metrics: Metrics): Route[] {
  return [
    {
      method: 'get',
      path: `${ITEM}/actions`,
      operationId: 'listActions',
      tag,
      summary: {
        vi: 'Thao tác ở bước hiện tại; vì sao không làm được?',
        en: 'Actions at the current step, or why not',
      },
      access: 'signed-in',
      answers: { 200: { list: 'OfferedAction' } },
      query: { playAs: 'Hồ sơ thử: vai đang đóng · in a trial, the part that is played' },
      handle: async (context) => ({
        json: await listActions(context.engine, context.actor, context.param('id'), context.query('playAs')),
      }),
    },
    {
      method: 'post',
      path: `${ITEM}/actions`,
      operationId: 'takeAction',
      tag,
      summary: { vi: 'Thực hiện thao tác', en: 'Take an action' },
      access: 'signed-in',
      guards: ['If-Match (optional)', 'Idempotency-Key'],
      answers: { 200: { text: '{dossier, entry}', media: 'application/json' } },
      ...withBody('ActBody', async (context, body) => {
        const done = await takeAction(context.engine, context.actor, context.param('id'), body, context.actGuard);
        if (!done.dossier.trial) metrics.acted();
        return dossierAnswer(done.dossier, done);
      }),
    },
    {
      method: 'post',
      path: `${ITEM}/preview`,
      operationId: 'previewAction',
      tag,
      summary: { vi: 'Xem trước kết quả thao tác; không ghi', en: 'What an action would lead to; nothing is written' },
      access: 'signed-in',
      answers: { 200: { text: '{dossier, events, effects, wouldDraw}', media: 'application/json' } },
      ...withBody('ActBody', async (context, body) => ({
        json: await previewAction(context.engine, context.actor, context.param('id'), body),
      })),
    },
    {
      method: 'post',
      path: `${ITEM}/opens`,
      operationId: 'markOpened',
      tag,
      summary: { vi: 'Ghi nhận đã mở xem', en: 'Record that the dossier was opened' },
      access: 'signed-in',
      answers: { 200: DOSSIER },
      handle: async (context) => dossierAnswer(await markOpened(context.engine, context.actor, context.param('id'))),
    },
  ];
}

/** Dossiers, their acts and what is known about them. */
export function dossierRoutes(metrics: Metrics): Route[] {
  return [listRoute, queuesRoute, openRoute, previewOpeningRoute, ...readRoutes, ...actRoutes(metrics)];
}
