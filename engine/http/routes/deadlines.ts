import { extendDeadline } from '../../usecases/extend-deadline.ts';
import { previewCalendar } from '../../usecases/preview-calendar.ts';
import { startRecomputation } from '../../usecases/start-recomputation.ts';
import { etag, type Route, withBody } from '../route.ts';

const tag = 'Thời hạn';

/** What is done to the deadline of dossiers beside their acts. */
export const deadlineRoutes: Route[] = [
  {
    method: 'post',
    path: '/api/v1/dossiers/:id/extend',
    operationId: 'extendDeadline',
    tag,
    summary: {
      vi: 'Gia hạn, xin lỗi và hẹn lại ngày trả: một lần duy nhất; xem trước nếu dryRun',
      en: 'Appoint a new date with an apology, once only; a dry run writes nothing',
    },
    access: { right: 'act' },
    guards: ['If-Match (optional)', 'Idempotency-Key'],
    answers: { 200: 'Extended' },
    ...withBody('ExtendBody', async (context, body) => {
      const extended = await extendDeadline(context.engine, context.actor, context.param('id'), body, context.actGuard);
      return { json: extended, headers: { ETag: etag(extended.seq) } };
    }),
  },
  {
    method: 'get',
    path: '/api/v1/calendars/:code/moves',
    operationId: 'previewCalendarMoves',
    tag,
    summary: {
      vi: 'Hồ sơ nào đổi hạn, và đổi bao nhiêu, nếu lịch làm việc như bản nháp; không ghi',
      en: 'Which open dossiers the draft of a calendar would move, and by how much; nothing is written',
    },
    access: { right: 'configure' },
    answers: { 200: 'CalendarMoves' },
    handle: async (context) => ({
      json: await previewCalendar(context.engine, context.actor, context.param('code')),
    }),
  },
  {
    method: 'post',
    path: '/api/v1/calendars/:code/recompute',
    operationId: 'startRecomputation',
    tag,
    summary: {
      vi: 'Tính lại hạn của hồ sơ đang mở theo lịch làm việc đang áp dụng',
      en: 'Count the deadlines of open dossiers anew with the calendar in force',
    },
    access: { right: 'configure' },
    answers: { 200: 'Job' },
    ...withBody('ReasonBody', async (context, { reason }) => ({
      json: await startRecomputation(context.engine, context.actor, context.param('code'), reason),
    })),
  },
];
