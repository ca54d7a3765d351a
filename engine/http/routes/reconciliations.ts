import { takeCallback } from '../../usecases/hear-gateway.ts';
import { listStatements, reconcile } from '../../usecases/reconcile.ts';
import { listMismatches, resolveMismatch } from '../../usecases/resolve-mismatch.ts';
import { ListQuery } from '../list-query.ts';
import { LIST_QUERY, type Route, withBody, withSignedBody } from '../route.ts';

const tag = 'Đối soát';
const ALL = '/api/v1/reconciliations';
const MISMATCHES = `${ALL}/mismatches`;

/** What gateways and banks say, and the queue of what fits nothing. */
export const reconciliationRoutes: Route[] = [
  {
    method: 'post',
    path: '/api/v1/gateways/:code/callback',
    operationId: 'takeCallback',
    tag,
    summary: {
      vi: 'Cổng thanh toán báo kết quả; chỉ nhận thông báo có chữ ký đúng',
      en: 'A gateway reports; only a message with its signature is heard',
    },
    access: 'public',
    answers: { 204: { text: 'Đã ghi nhận · noted' } },
    ...withSignedBody('GatewayMessage', async (context, message) => {
      await takeCallback(context.engine, context.param('code'), message);
      return { status: 204 };
    }),
  },
  {
    method: 'get',
    path: ALL,
    operationId: 'listStatements',
    tag,
    summary: { vi: 'Các lần đối soát', en: 'Reconciliations' },
    access: 'signed-in',
    query: LIST_QUERY,
    answers: { 200: { list: 'Statement' } },
    async handle(context) {
      const list = new ListQuery(context, { filters: [], sorts: { at: 'at' } as const });
      const { rows, total } = await listStatements(context.engine, context.actor, list.offset, list.limit);
      return list.page(rows, total);
    },
  },
  {
    method: 'post',
    path: ALL,
    operationId: 'reconcile',
    tag,
    summary: { vi: 'Đối soát sao kê của ngân hàng, cổng thanh toán', en: 'Compare a statement of bank or gateway' },
    access: 'signed-in',
    answers: { 201: 'Statement' },
    ...withBody('StatementBody', async (context, body) => ({
      status: 201,
      json: await reconcile(context.engine, context.actor, body),
    })),
  },
  {
    method: 'get',
    path: MISMATCHES,
    operationId: 'listMismatches',
    tag,
    summary: { vi: 'Các khoản lệch', en: 'Money that fits nothing' },
    access: 'signed-in',
    query: { ...LIST_QUERY, filter: 'JSON: {"state":"open","statementId":"…"}' },
    answers: { 200: { list: 'Mismatch' } },
    async handle(context) {
      const list = new ListQuery(context, { filters: ['state', 'statementId'], sorts: { at: 'at' } as const });
      const state = list.oneOf('state', ['open', 'resolved']);
      const statementId = list.text('statementId');
      const { rows, total } = await listMismatches(context.engine, context.actor, {
        ...(state ? { state } : {}),
        ...(statementId === undefined ? {} : { statementId }),
        offset: list.offset,
        limit: list.limit,
      });
      return list.page(rows, total);
    },
  },
  {
    method: 'post',
    path: `${MISMATCHES}/:id/resolve`,
    operationId: 'resolveMismatch',
    tag,
    summary: { vi: 'Xử lý một khoản lệch', en: 'Resolve a mismatch' },
    access: 'signed-in',
    answers: { 200: 'Mismatch' },
    ...withBody('ResolveMismatchBody', async (context, body) => ({
      json: await resolveMismatch(context.engine, context.actor, context.param('id'), body),
    })),
  },
];
