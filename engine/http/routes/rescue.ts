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
];
