import { PAYMENT_STAGES } from '../../domain/payment/stages.ts';
import { confirmPayment, refundPayment, settlePayment } from '../../usecases/collect-payment.ts';
import { inquirePayment } from '../../usecases/inquire-payment.ts';
import { listPayments } from '../../usecases/list-payments.ts';
import { payOnline } from '../../usecases/pay-online.ts';
import { provePayment, readProof } from '../../usecases/payment-proof.ts';
import { readPayment } from '../../usecases/sheet-of.ts';
import { ListQuery } from '../list-query.ts';
import { LIST_QUERY, type Route, withBody } from '../route.ts';
import { downloadHeaders } from '../send-answer.ts';
import { readUpload } from '../upload.ts';

const tag = 'Phí, lệ phí';
const ALL = '/api/v1/payments';
const ONE = `${ALL}/:id`;
const MAX_MEGABYTES = 20;

const SORTS = {
  requestedAt: 'requestedAt',
  paidAt: 'paidAt',
  total: 'total',
  dossierNo: 'dossierNo',
  applicantName: 'applicantName',
  stage: 'stage',
} as const;

/** Sheets: who owes what, paying online, with proof, at the desk; refunds and settlement. */
export const paymentRoutes: Route[] = [
  {
    method: 'get',
    path: ALL,
    operationId: 'listPayments',
    tag,
    summary: { vi: 'Phiếu thu', en: 'Payment sheets' },
    access: 'signed-in',
    query: { ...LIST_QUERY, filter: 'JSON: {"q","stage":[…],"method","paidFrom","paidBefore","collectable"}' },
    answers: { 200: { list: 'PaymentListItem' } },
    async handle(context) {
      const list = new ListQuery(context, {
        filters: ['q', 'stage', 'method', 'paidFrom', 'paidBefore', 'collectable', 'id', 'ids'],
        sorts: SORTS,
      });
      const stage = list.someOf('stage', PAYMENT_STAGES);
      const q = list.text('q');
      const method = list.text('method');
      const paidFrom = list.instant('paidFrom');
      const paidBefore = list.instant('paidBefore');
      const collectable = list.flag('collectable');
      const ids = list.texts('ids');
      const filter = {
        ...(q === undefined ? {} : { q }),
        ...(stage ? { stage } : {}),
        ...(method === undefined ? {} : { method }),
        ...(paidFrom === undefined ? {} : { paidFrom }),
        ...(paidBefore === undefined ? {} : { paidBefore }),
        ...(collectable === undefined ? {} : { collectable }),
        ...(ids ? { ids } : {}),
      };
      const { offset, limit, sort } = list;
      const { rows, total } = await listPayments(context.engine, context.actor, {
        filter,
        offset,
        limit,
        ...(sort ? { sort } : {}),
      });
      return list.page(rows, total);
    },
  },
  {
    method: 'get',
    path: ONE,
    operationId: 'readPayment',
    tag,
    summary: { vi: 'Một phiếu thu', en: 'One payment sheet' },
    access: 'signed-in',
    answers: { 200: 'PaymentView' },
    handle: async (context) => ({ json: await readPayment(context.engine, context.actor, context.param('id')) }),
  },
  {
    method: 'post',
    path: `${ONE}/attempts`,
    operationId: 'payOnline',
    tag,
    summary: { vi: 'Nộp trực tuyến: mở giao dịch ở cổng thanh toán', en: 'Pay online: open an attempt at the gateway' },
    access: 'signed-in',
    answers: { 201: 'AttemptOpened' },
    ...withBody('AttemptBody', async (context, { returnPath = '/admin' }) => {
      const addresses = { origin: context.serverAddress, returnPath };
      const opened = await payOnline(context.engine, context.actor, context.param('id'), addresses);
      return { status: 201, json: opened };
    }),
  },
  {
    method: 'post',
    path: `${ONE}/inquire`,
    operationId: 'inquirePayment',
    tag,
    summary: { vi: 'Hỏi cổng thanh toán về giao dịch đang mở', en: 'Ask the gateway about open attempts now' },
    access: 'signed-in',
    answers: { 200: 'PaymentView' },
    handle: async (context) => ({ json: await inquirePayment(context.engine, context.actor, context.param('id')) }),
  },
  {
    method: 'post',
    path: `${ONE}/confirm`,
    operationId: 'confirmPayment',
    tag,
    summary: { vi: 'Xác nhận đã thu tiền mặt, chuyển khoản', en: 'Confirm cash or a transfer' },
    access: 'signed-in',
    guards: ['Idempotency-Key'],
    answers: { 200: 'PaymentView' },
    ...withBody('ConfirmPaymentBody', async (context, body) => ({
      json: await confirmPayment(context.engine, context.actor, context.param('id'), body, context.idempotencyKey),
    })),
  },
  {
    method: 'post',
    path: `${ONE}/refund`,
    operationId: 'refundPayment',
    tag,
    summary: { vi: 'Quyết định hoàn phí, hoặc ghi nhận đã hoàn', en: 'Decide a refund, or note that it was made' },
    access: 'signed-in',
    guards: ['Idempotency-Key'],
    answers: { 200: 'PaymentView' },
    ...withBody('RefundBody', async (context, body) => ({
      json: await refundPayment(context.engine, context.actor, context.param('id'), body, context.idempotencyKey),
    })),
  },
  {
    method: 'post',
    path: `${ONE}/settle`,
    operationId: 'settlePayment',
    tag,
    summary: { vi: 'Ghi nhận đã nộp kho bạc', en: 'Note that it was paid over to the treasury' },
    access: 'signed-in',
    guards: ['Idempotency-Key'],
    answers: { 200: 'PaymentView' },
    ...withBody('SettleBody', async (context, body) => ({
      json: await settlePayment(context.engine, context.actor, context.param('id'), body, context.idempotencyKey),
    })),
  },
  {
    method: 'post',
    path: `${ONE}/proof`,
    operationId: 'provePayment',
    tag,
    summary: { vi: 'Gửi chứng từ chuyển khoản', en: 'Show the proof of a transfer' },
    access: 'signed-in',
    body: 'file',
    answers: { 200: 'PaymentView' },
    async handle(context) {
      const { name, mediaType, stream } = await readUpload(context.request, MAX_MEGABYTES);
      try {
        const file = { name, mediaType, bytes: stream };
        return { json: await provePayment(context.engine, context.actor, context.param('id'), file) };
      } finally {
        stream.destroy();
      }
    },
  },
  {
    method: 'get',
    path: `${ONE}/proof`,
    operationId: 'readProof',
    tag,
    summary: { vi: 'Tải chứng từ chuyển khoản', en: 'Download the proof of a transfer' },
    access: 'signed-in',
    answers: { 200: { text: 'Tệp, luôn là attachment · always an attachment', media: 'application/octet-stream' } },
    async handle(context) {
      const { proof, stream } = await readProof(context.engine, context.actor, context.param('id'));
      return {
        bytes: stream,
        headers: { ...downloadHeaders(proof.name, proof.mediaType), 'Content-Length': String(proof.size) },
      };
    },
  },
];
