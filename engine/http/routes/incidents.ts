import { INCIDENT_KINDS } from '../../domain/delivery/incident-kinds.ts';
import { listDossierIncidents, listIncidents, summariseIncidents } from '../../usecases/list-incidents.ts';
import { resyncDossier } from '../../usecases/resync-dossier.ts';
import { retryIncident, retryIncidents } from '../../usecases/retry-incidents.ts';
import { skipIncident } from '../../usecases/skip-incident.ts';
import { ListQuery } from '../list-query.ts';
import { LIST_QUERY, type Route, withBody } from '../route.ts';
import { dossierAnswer } from './dossiers.ts';

const tag = 'Lỗi đồng bộ';
const BASE = '/api/v1/incidents';
const STATES = ['failed', 'trying', 'skipped'] as const;
const access = { right: 'configure', or: 'operate' } as const;

/** What could not be done outside: found, tried again, left undone; and a dossier told anew. */
export const incidentRoutes: Route[] = [
  {
    method: 'get',
    path: BASE,
    operationId: 'listIncidents',
    tag,
    summary: { vi: 'Lỗi đồng bộ, lâu chưa thử nhất trước', en: 'Incidents, the longest untried first' },
    access,
    query: LIST_QUERY,
    answers: { 200: { list: 'Incident' } },
    async handle(context) {
      const list = new ListQuery(context, {
        filters: ['state', 'target', 'kind', 'agency', 'ids', 'id'],
        sorts: { id: 'id', triedAt: 'triedAt' },
      });
      const state = list.oneOf('state', STATES);
      const ids = list.texts('ids');
      const target = list.text('target');
      const kind = list.oneOf('kind', INCIDENT_KINDS);
      const agency = list.text('agency');
      const { rows, total } = await listIncidents(
        context.engine,
        context.actor,
        {
          states: state === undefined ? ['failed'] : [state],
          ...(ids === undefined ? {} : { ids }),
          ...(target === undefined ? {} : { target }),
          ...(kind === undefined ? {} : { kind }),
          ...(agency === undefined ? {} : { agency }),
        },
        { offset: list.offset, limit: list.limit },
      );
      return list.page(rows, total);
    },
  },
  {
    method: 'get',
    path: `${BASE}/summary`,
    operationId: 'summariseIncidents',
    tag,
    summary: {
      vi: 'Số lỗi theo nơi nhận, tình trạng các nơi nhận và bộ phận gửi',
      en: 'Incidents by target, how the targets answer and whether the loop turns',
    },
    access,
    answers: { 200: 'IncidentSummary' },
    handle: async ({ engine, actor }) => ({ json: await summariseIncidents(engine, actor) }),
  },
  {
    method: 'post',
    path: `${BASE}/retries`,
    operationId: 'retryIncidents',
    tag,
    summary: {
      vi: 'Thử lại nhiều lỗi; mỗi lần nhiều nhất 200, số liệu cộng lại khớp',
      en: 'Try many again; at most 200 a request, with counts that add up',
    },
    access,
    answers: { 200: 'RetryReport' },
    ...withBody('RetryIncidentsBody', async ({ engine, actor }, body) => ({
      json: await retryIncidents(engine, actor, body),
    })),
  },
  {
    method: 'post',
    path: `${BASE}/:id/retry`,
    operationId: 'retryIncident',
    tag,
    summary: { vi: 'Thử lại ngay, có kiểm tra với nơi nhận', en: 'Try again now, verified with the other side' },
    access: { right: 'act', or: 'configure' },
    answers: { 200: 'RetryResult' },
    handle: async (context) => ({ json: await retryIncident(context.engine, context.actor, context.param('id')) }),
  },
  {
    method: 'post',
    path: `${BASE}/:id/skip`,
    operationId: 'skipIncident',
    tag,
    summary: { vi: 'Bỏ qua, có lý do', en: 'Leave it undone, with a reason' },
    access,
    answers: { 204: { text: 'Đã bỏ qua · left undone' } },
    ...withBody('ReasonBody', async (context, { reason }) => {
      await skipIncident(context.engine, context.actor, context.param('id'), reason);
      return { status: 204 };
    }),
  },
  {
    method: 'get',
    path: '/api/v1/dossiers/:id/incidents',
    operationId: 'listDossierIncidents',
    tag,
    summary: { vi: 'Lỗi đồng bộ của một hồ sơ', en: 'Incidents of a dossier, or about it' },
    access: 'signed-in',
    answers: { 200: { list: 'Incident' } },
    handle: async (context) => ({
      json: await listDossierIncidents(context.engine, context.actor, context.param('id')),
    }),
  },
  {
    method: 'post',
    path: '/api/v1/dossiers/:id/resync',
    operationId: 'resyncDossier',
    tag,
    summary: { vi: 'Đồng bộ lại: báo lại trạng thái cho mọi nơi', en: 'Tell every partner the present state anew' },
    access: { right: 'act', or: 'configure' },
    answers: { 200: { text: 'Dossier', media: 'application/json' } },
    ...withBody('ResyncBody', async (context, { note }) =>
      dossierAnswer(await resyncDossier(context.engine, context.actor, context.param('id'), note)),
    ),
  },
];
