import { changePart } from '../../usecases/change-part.ts';
import { attachFile, readFile, removeFile } from '../../usecases/part-files.ts';
import { type Route, withBody } from '../route.ts';
import { downloadHeaders } from '../send-answer.ts';
import { readUpload } from '../upload.ts';
import { dossierAnswer } from './dossiers.ts';

const tag = 'Thành phần hồ sơ';
const PART = '/api/v1/dossiers/:id/parts/:partNo';
const FILE = `${PART}/files/:fileId`;
const MAX_MEGABYTES = 100;
const DOSSIER = { text: 'Dossier', media: 'application/json' };

/** The papers of a dossier and their files. */
export const dossierPartRoutes: Route[] = [
  {
    method: 'put',
    path: PART,
    operationId: 'changePart',
    tag,
    summary: { vi: 'Ghi nhận giấy tờ đã nộp', en: 'Record what was handed in' },
    access: 'signed-in',
    guards: ['If-Match (optional)'],
    answers: { 200: DOSSIER },
    ...withBody('PartBody', async (context, body) => {
      const { ifMatch } = context.actGuard;
      const guard = ifMatch === undefined ? {} : { ifMatch };
      return dossierAnswer(
        await changePart(context.engine, context.actor, context.param('id'), context.param('partNo'), body, guard),
      );
    }),
  },
  {
    method: 'post',
    path: `${PART}/files`,
    operationId: 'attachFile',
    tag,
    summary: { vi: 'Đính kèm tệp', en: 'Attach a file' },
    access: 'signed-in',
    guards: ['If-Match (optional)'],
    body: 'file',
    answers: { 201: { text: '{dossier, file}', media: 'application/json' } },
    async handle(context) {
      const { ifMatch } = context.actGuard;
      const guard = ifMatch === undefined ? {} : { ifMatch };
      const { name, mediaType, stream } = await readUpload(context.request, MAX_MEGABYTES);
      try {
        const file = { name, mediaType, bytes: stream };
        const [id, partNo] = [context.param('id'), context.param('partNo')];
        const done = await attachFile(context.engine, context.actor, id, partNo, file, guard);
        return dossierAnswer(done.dossier, done, 201);
      } finally {
        stream.destroy();
      }
    },
  },
  {
    method: 'get',
    path: FILE,
    operationId: 'readFile',
    tag,
    summary: { vi: 'Tải tệp', en: 'Download a file' },
    access: 'signed-in',
    answers: { 200: { text: 'Tệp, luôn là attachment · always an attachment', media: 'application/octet-stream' } },
    async handle(context) {
      const [id, partNo, fileId] = [context.param('id'), context.param('partNo'), context.param('fileId')];
      const { file, stream } = await readFile(context.engine, context.actor, id, partNo, fileId);
      return {
        bytes: stream,
        headers: { ...downloadHeaders(file.name, file.mediaType), 'Content-Length': String(file.size) },
      };
    },
  },
  {
    method: 'delete',
    path: FILE,
    operationId: 'removeFile',
    tag,
    summary: { vi: 'Gỡ tệp, có lý do', en: 'Take a file off, with a reason' },
    access: 'signed-in',
    query: { reason: 'Lý do, bắt buộc · why, required' },
    answers: { 200: DOSSIER },
    async handle(context) {
      const [id, partNo, fileId] = [context.param('id'), context.param('partNo'), context.param('fileId')];
      return dossierAnswer(
        await removeFile(context.engine, context.actor, id, partNo, fileId, context.query('reason') ?? ''),
      );
    },
  },
];
