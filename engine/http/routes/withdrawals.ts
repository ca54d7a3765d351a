import { askWithdrawal, declineWithdrawal, grantWithdrawal } from '../../usecases/withdrawals.ts';
import { type Route, withBody } from '../route.ts';
import { dossierAnswer } from './dossiers.ts';

const tag = 'Rút hồ sơ';
const DOSSIER = { text: 'Dossier', media: 'application/json' };

/** The applicant asks to stop, the desk answers. */
export const withdrawalRoutes: Route[] = [
  {
    method: 'post',
    path: '/api/v1/dossiers/:id/withdrawal',
    operationId: 'askWithdrawal',
    tag,
    summary: {
      vi: 'Người nộp đề nghị rút hồ sơ; cán bộ ghi nhận thay',
      en: 'The applicant asks to withdraw; an officer records it for them',
    },
    access: 'signed-in',
    guards: ['Idempotency-Key'],
    answers: { 200: DOSSIER },
    ...withBody('WithdrawalBody', async (context, { reason }) =>
      dossierAnswer(
        await askWithdrawal(context.engine, context.actor, context.param('id'), reason, context.idempotencyKey),
      ),
    ),
  },
  {
    method: 'post',
    path: '/api/v1/dossiers/:id/withdrawal/answer',
    operationId: 'answerWithdrawal',
    tag,
    summary: { vi: 'Đồng ý hoặc không đồng ý cho rút hồ sơ', en: 'Grant or decline a withdrawal' },
    access: { right: 'act' },
    answers: { 200: DOSSIER },
    ...withBody('WithdrawalAnswerBody', async (context, { grant, reason }) => {
      const answer = grant ? grantWithdrawal : declineWithdrawal;
      return dossierAnswer(await answer(context.engine, context.actor, context.param('id'), reason));
    }),
  },
];
