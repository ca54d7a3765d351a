import { explainAct } from '../../usecases/explain-act.ts';
import { moveDossier, previewMove } from '../../usecases/move-dossier.ts';
import { readDossierProcess } from '../../usecases/read-dossier-process.ts';
import { readUndo, undoAction } from '../../usecases/undo-action.ts';
import { type Route, withBody } from '../route.ts';
import { dossierAnswer } from './dossiers.ts';

const tag = 'Hồ sơ';
const ITEM = '/api/v1/dossiers/:id';
const DOSSIER = { text: 'Dossier', media: 'application/json' };

/** What brings a dossier back from where a mistake has led it, and what explains why an act cannot be done. */
export const rescueRoutes: Route[] = [
  {
    method: 'get',
    path: `${ITEM}/undo`,
    operationId: 'readUndo',
    tag,
    summary: { vi: 'Thao tác nào thu hồi được', en: 'Which act could be taken back' },
    access: 'signed-in',
    answers: { 200: 'UndoOffer' },
    handle: async (context) => ({ json: await readUndo(context.engine, context.actor, context.param('id')) }),
  },
  {
    method: 'post',
    path: `${ITEM}/undo`,
    operationId: 'undoAction',
    tag,
    summary: { vi: 'Thu hồi thao tác vừa làm', en: 'Take the last act back' },
    access: 'signed-in',
    guards: ['If-Match (optional)', 'Idempotency-Key'],
    answers: { 200: DOSSIER },
    ...withBody('UndoBody', async (context, body) =>
      dossierAnswer(await undoAction(context.engine, context.actor, context.param('id'), body, context.actGuard)),
    ),
  },
  {
    method: 'get',
    path: `${ITEM}/process`,
    operationId: 'readDossierProcess',
    tag,
    summary: { vi: 'Quy trình mà hồ sơ đang chạy', en: 'The process a dossier runs on' },
    access: { right: 'see', or: 'act' },
    answers: { 200: 'DossierProcess' },
    handle: async (context) => ({ json: await readDossierProcess(context.engine, context.actor, context.param('id')) }),
  },
  {
    method: 'post',
    path: `${ITEM}/move`,
    operationId: 'moveDossier',
    tag,
    summary: { vi: 'Chuyển bước đặc biệt', en: 'Move to any step' },
    access: { right: 'configure', or: 'operate' },
    guards: ['If-Match (optional)', 'Idempotency-Key'],
    answers: { 200: DOSSIER },
    ...withBody('MoveBody', async (context, body) =>
      dossierAnswer(await moveDossier(context.engine, context.actor, context.param('id'), body, context.actGuard)),
    ),
  },
  {
    method: 'post',
    path: `${ITEM}/move/preview`,
    operationId: 'previewMove',
    tag,
    summary: {
      vi: 'Xem trước chuyển bước đặc biệt; không ghi',
      en: 'What a special move would lead to; nothing is written',
    },
    access: { right: 'configure', or: 'operate' },
    answers: { 200: { text: '{dossier, events, effects, wouldDraw}', media: 'application/json' } },
    ...withBody('MoveBody', async (context, body) => ({
      json: await previewMove(context.engine, context.actor, context.param('id'), body),
    })),
  },
  {
    method: 'post',
    path: `${ITEM}/why`,
    operationId: 'explainAct',
    tag,
    summary: { vi: 'Vì sao không làm được?', en: 'Why can it not be done?' },
    access: 'signed-in',
    answers: { 200: 'WhyAnswer' },
    ...withBody('WhyBody', async (context, body) => ({
      json: await explainAct(context.engine, context.actor, context.param('id'), body),
    })),
  },
];
