import { listAccounts } from '../../usecases/list-accounts.ts';
import { readAccount, setAccount } from '../../usecases/set-account.ts';
import { ListQuery } from '../list-query.ts';
import { LIST_QUERY, type Route, withBody } from '../route.ts';

const tag = 'Tài khoản';

/** Sign-ins of people. */
export const accountRoutes: Route[] = [
  {
    method: 'get',
    path: '/api/v1/accounts',
    operationId: 'listAccounts',
    tag,
    summary: { vi: 'Danh sách tài khoản', en: 'List of accounts' },
    access: { right: 'operate' },
    query: LIST_QUERY,
    answers: { 200: { list: 'AccountView' } },
    async handle(context) {
      const list = new ListQuery(context, {
        filters: ['q', 'id', 'ids'],
        sorts: { username: 'username', id: 'username' },
      });
      const { offset, limit, sort } = list;
      const descending = sort?.descending ?? false;
      const { rows, total } = await listAccounts(context.engine, {
        q: list.text('q'),
        ids: list.texts('ids'),
        descending,
        offset,
        limit,
      });
      return list.page(rows, total);
    },
  },
  {
    method: 'get',
    path: '/api/v1/accounts/:username',
    operationId: 'readAccount',
    tag,
    summary: { vi: 'Một tài khoản', en: 'One account' },
    access: { right: 'operate', or: 'configure' },
    answers: { 200: 'AccountView' },
    handle: async (context) => ({ json: await readAccount(context.engine, context.actor, context.param('username')) }),
  },
  {
    method: 'put',
    path: '/api/v1/accounts/:username',
    operationId: 'setAccount',
    tag,
    summary: { vi: 'Tạo, khoá tài khoản, đặt lại mật khẩu', en: 'Make or lock an account, set its password' },
    access: { right: 'operate', or: 'configure' },
    answers: { 200: 'AccountView' },
    ...withBody('AccountBody', async (context, body) => ({
      json: await setAccount(context.engine, context.actor, context.param('username'), body),
    })),
  },
];
