import type { DefinitionKind } from '../../../schemas/types/index.ts';
import { definitionKinds, draftKind } from '../../usecases/draft-kinds.ts';
import { auditKinds, listAudit, readAudit } from '../../usecases/read-audit.ts';
import { readHistory } from '../../usecases/read-history.ts';
import { ListQuery } from '../list-query.ts';
import { LIST_QUERY, type Route } from '../route.ts';
import { operationName } from './definitions.ts';

const tag = 'Vận hành';

const auditRoute: Route = {
  method: 'get',
  path: '/api/v1/audit',
  operationId: 'readAudit',
  tag,
  summary: { vi: 'Mọi điều đã ghi về một đối tượng', en: 'Everything noted about one subject' },
  access: { right: 'operate' },
  query: { subject: 'service-process/…, release/…, account/…, dossier/…' },
  answers: { 200: { list: 'AuditEntry' } },
  handle: async (context) => ({ json: await readAudit(context.engine, context.query('subject') ?? '') }),
};

const configurationRoute: Route = {
  method: 'get',
  path: '/api/v1/audit/configuration',
  operationId: 'listConfigurationAudit',
  tag,
  summary: { vi: 'Nhật ký cấu hình, mới nhất trước', en: 'Who changed what in the configuration, newest first' },
  access: { right: 'operate', or: 'configure' },
  query: { ...LIST_QUERY, filter: 'JSON: {"actor":"…","kind":"…","subject":"…","from":"…","before":"…"}' },
  answers: { 200: { list: 'AuditListItem' } },
  async handle(context) {
    const list = new ListQuery(context, {
      filters: ['actor', 'kind', 'subject', 'from', 'before'],
      sorts: { at: 'at' },
    });
    const kind = list.oneOf('kind', auditKinds);
    const { offset, limit } = list;
    const { rows, total } = await listAudit(context.engine, context.actor, {
      actor: list.text('actor'),
      subject: list.text('subject'),
      from: list.instant('from'),
      before: list.instant('before'),
      ...(kind === undefined ? {} : { kinds: [kind] }),
      offset,
      limit,
    });
    return list.page(rows, total);
  },
};

function historyRoute(kind: DefinitionKind, route: string): Route {
  const { name } = draftKind(kind);
  return {
    method: 'get',
    path: `/api/v1/${route}/:code/history`,
    operationId: `read${operationName(kind)}History`,
    tag: name.vi,
    summary: { vi: `Lịch sử: ${name.vi}`, en: `History: ${name.en}` },
    access: { right: 'see' },
    query: { range: LIST_QUERY.range },
    answers: { 200: { list: 'HistoryEntry' } },
    async handle(context) {
      const list = new ListQuery(context, { filters: [], sorts: { at: 'at' } });
      const { engine, actor } = context;
      const { rows, total } = await readHistory(engine, actor, kind, context.param('code'), list);
      return list.page(rows, total);
    },
  };
}

/** Who changed what, when, why and from where: of everything, and of each definition. */
export const auditRoutes: Route[] = [
  auditRoute,
  configurationRoute,
  ...definitionKinds.flatMap((kind) => {
    const { route } = draftKind(kind);
    return route === null ? [] : [historyRoute(kind, route)];
  }),
];
