import { findAbolished } from '../../usecases/find-abolished.ts';
import { findHolders } from '../../usecases/find-holders.ts';
import { listOffers, readOffer } from '../../usecases/list-offers.ts';
import { readAttention } from '../../usecases/read-attention.ts';
import { ListQuery } from '../list-query.ts';
import { LIST_QUERY, type Route } from '../route.ts';

const tag = 'Dịch vụ công';

/** What is offered where, who does it, and what needs attention. */
export const offerRoutes: Route[] = [
  {
    method: 'get',
    path: '/api/v1/offers',
    operationId: 'listOffers',
    tag,
    summary: { vi: 'Thủ tục đang được tiếp nhận và nơi tiếp nhận', en: 'Procedures that are offered, and where' },
    access: 'signed-in',
    query: LIST_QUERY,
    answers: { 200: { list: 'OfferedService' } },
    async handle(context) {
      const list = new ListQuery(context, { filters: ['q', 'agency', 'serviceCode'], sorts: {} });
      const { offset, limit } = list;
      const asked = { q: list.text('q'), agency: list.text('agency'), serviceCode: list.text('serviceCode') };
      const { rows, total } = await listOffers(context.engine, { ...asked, offset, limit });
      return list.page(rows, total);
    },
  },
  {
    method: 'get',
    path: '/api/v1/offers/abolished',
    operationId: 'findAbolished',
    tag,
    summary: { vi: 'Thủ tục đã bãi bỏ và thủ tục thay thế', en: 'Abolished procedures and what replaces them' },
    access: 'signed-in',
    query: { q: 'Từ trong mã hoặc tên · words of code or name' },
    answers: { 200: { list: 'AbolishedProcedure' } },
    handle: async (context) => ({ json: await findAbolished(context.engine, context.query('q') ?? '') }),
  },
  {
    method: 'get',
    path: '/api/v1/offers/:serviceCode/:agencyCode',
    operationId: 'readOffer',
    tag,
    summary: { vi: 'Mẫu hồ sơ và trường hợp để chọn', en: 'The templates and cases to choose from' },
    access: 'signed-in',
    answers: { 200: 'OfferDetail' },
    handle: async (context) => ({
      json: await readOffer(context.engine, context.param('serviceCode'), context.param('agencyCode')),
    }),
  },
  {
    method: 'get',
    path: '/api/v1/service-processes/:processNo/holders',
    operationId: 'findHolders',
    tag: 'quy trình thủ tục',
    summary: { vi: 'Ai làm bước này, theo cơ quan', en: 'Who does each step, by agency' },
    access: { right: 'see' },
    query: { agency: 'Mã cơ quan; mọi cơ quan có tiếp nhận khi không nêu · agency code' },
    answers: { 200: { list: 'AgencyHolders' } },
    handle: async (context) => ({
      json: await findHolders(context.engine, context.param('processNo'), context.query('agency')),
    }),
  },
  {
    method: 'get',
    path: '/api/v1/statistics/configuration',
    operationId: 'readAttention',
    tag: 'Vận hành',
    summary: { vi: 'Cấu hình nào cần để mắt', en: 'What needs attention in the configuration' },
    access: { right: 'see' },
    answers: { 200: { list: 'Attention' } },
    handle: async (context) => ({ json: await readAttention(context.engine, context.actor) }),
  },
];
