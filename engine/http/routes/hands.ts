import type { DelegationState } from '../../../schemas/types/index.ts';
import { listDelegations, revokeDelegation } from '../../usecases/delegations.ts';
import { readHolding } from '../../usecases/dossier-holding.ts';
import { readOfficerHands } from '../../usecases/officer-hands.ts';
import { reassignChoices, reassignDossier } from '../../usecases/reassign-dossier.ts';
import { reassignMany } from '../../usecases/reassign-many.ts';
import { ListQuery } from '../list-query.ts';
import { LIST_QUERY, type Route, withBody } from '../route.ts';
import { dossierAnswer } from './dossiers.ts';

const tag = 'Người giữ hồ sơ';
const ITEM = '/api/v1/dossiers/:id';
const DOSSIER = { text: 'Dossier', media: 'application/json' };
const states: readonly DelegationState[] = ['coming', 'running', 'ended', 'revoked', 'idle'];

/** Whose hands dossiers are in, reassignment, hand-over and delegation. */
export const handRoutes: Route[] = [
  {
    method: 'get',
    path: `${ITEM}/holding`,
    operationId: 'readHolding',
    tag,
    summary: { vi: 'Ai đang giữ hồ sơ, ai làm thay', en: 'Who holds a dossier, and who stands in' },
    access: 'signed-in',
    answers: { 200: { list: 'Holding' } },
    handle: async (context) => ({ json: await readHolding(context.engine, context.actor, context.param('id')) }),
  },
  {
    method: 'get',
    path: `${ITEM}/reassign`,
    operationId: 'reassignChoices',
    tag,
    summary: { vi: 'Có được phân công lại không, cho ai', en: 'Whether it may be reassigned, and to whom' },
    access: 'signed-in',
    query: { from: 'Thay cho ai · in whose place' },
    answers: { 200: 'ReassignChoices' },
    handle: async (context) => ({
      json: await reassignChoices(context.engine, context.actor, context.param('id'), context.query('from')),
    }),
  },
  {
    method: 'post',
    path: `${ITEM}/reassign`,
    operationId: 'reassignDossier',
    tag,
    summary: { vi: 'Phân công lại hồ sơ', en: 'Put a dossier into other hands' },
    access: 'signed-in',
    guards: ['If-Match (optional)', 'Idempotency-Key'],
    answers: { 200: DOSSIER },
    ...withBody('ReassignBody', async (context, body) =>
      dossierAnswer(await reassignDossier(context.engine, context.actor, context.param('id'), body, context.actGuard)),
    ),
  },
  {
    method: 'post',
    path: '/api/v1/reassignments',
    operationId: 'reassignMany',
    tag,
    summary: {
      vi: 'Bàn giao hồ sơ của một cán bộ, hoặc phân công lại nhiều hồ sơ',
      en: 'Hand over everything an officer holds, or reassign many dossiers',
    },
    access: { right: 'configure', or: 'act' },
    answers: { 200: 'ReassignStarted' },
    ...withBody('ReassignManyBody', async ({ engine, actor }, body) => ({
      json: await reassignMany(engine, actor, body),
    })),
  },
  {
    method: 'get',
    path: '/api/v1/officers/:username/hands',
    operationId: 'readOfficerHands',
    tag,
    summary: { vi: 'Hồ sơ trong tay một cán bộ', en: 'What is in the hands of an officer' },
    access: { right: 'configure', or: 'act' },
    answers: { 200: 'OfficerHands' },
    handle: async (context) => ({
      json: await readOfficerHands(context.engine, context.actor, context.param('username')),
    }),
  },
  {
    method: 'get',
    path: '/api/v1/delegations',
    operationId: 'listDelegation',
    tag,
    summary: { vi: 'Uỷ quyền của tôi và của người tôi quản lý', en: 'Delegations of mine and of those I manage' },
    access: { right: 'configure', or: 'act' },
    query: LIST_QUERY,
    answers: { 200: { list: 'DelegationView' } },
    async handle(context) {
      const list = new ListQuery(context, {
        filters: ['q', 'state', 'mine', 'id', 'ids'],
        sorts: { id: 'id', code: 'id', from: 'id' },
      });
      const { rows, total } = await listDelegations(context.engine, context.actor, {
        q: list.text('q'),
        state: list.oneOf('state', states),
        mine: list.flag('mine'),
        ids: list.texts('ids'),
        offset: list.offset,
        limit: list.limit,
      });
      return list.page(rows, total);
    },
  },
  {
    method: 'post',
    path: '/api/v1/delegations/:code/revoke',
    operationId: 'revokeDelegation',
    tag,
    summary: { vi: 'Thu hồi uỷ quyền', en: 'Take a delegation back' },
    access: { right: 'configure', or: 'act' },
    answers: { 200: 'DelegationView' },
    ...withBody('ReasonBody', async (context, { reason }) => ({
      json: await revokeDelegation(context.engine, context.actor, context.param('code'), reason),
    })),
  },
];
