import type { SignatureKind } from '../../../schemas/types/index.ts';
import { refuse } from '../../usecases/refused.ts';
import { readSignatures, readSigningState, signFile } from '../../usecases/sign-file.ts';
import { type Route, withBody } from '../route.ts';
import { dossierAnswer } from './dossiers.ts';

const tag = 'Ký số';
const SIGNATURES = '/api/v1/dossiers/:id/parts/:partNo/files/:fileId/signatures';
const KINDS: readonly SignatureKind[] = ['signature', 'stamp'];

/** Digital signatures and stamps under the files of a dossier. */
export const signatureRoutes: Route[] = [
  {
    method: 'get',
    path: '/api/v1/signing-state',
    operationId: 'readSigningState',
    tag,
    summary: { vi: 'Có ký số, đóng dấu được lúc này không?', en: 'Could one sign or stamp now?' },
    access: 'signed-in',
    query: { kind: 'signature | stamp' },
    answers: { 200: 'SigningState' },
    async handle(context) {
      const asked = context.query('kind') ?? 'signature';
      const kind = KINDS.find((one) => one === asked);
      if (!kind) throw refuse('not-found', { kind: { vi: 'kiểu ký', en: 'kind of signature' }, code: asked });
      return { json: await readSigningState(context.engine, context.actor, kind) };
    },
  },
  {
    method: 'get',
    path: SIGNATURES,
    operationId: 'readSignatures',
    tag,
    summary: { vi: 'Chữ ký của tệp, kiểm tra lại từng chữ ký', en: 'Signatures of a file, each proven anew' },
    access: 'signed-in',
    answers: { 200: { list: 'VerifiedSignature' } },
    async handle(context) {
      const [id, partNo, fileId] = [context.param('id'), context.param('partNo'), context.param('fileId')];
      return { json: await readSignatures(context.engine, context.actor, id, partNo, fileId) };
    },
  },
  {
    method: 'post',
    path: SIGNATURES,
    operationId: 'signFile',
    tag,
    summary: { vi: 'Ký số hoặc đóng dấu tệp', en: 'Sign or stamp a file' },
    access: 'signed-in',
    guards: ['If-Match (optional)'],
    answers: { 201: { text: '{dossier, signature}', media: 'application/json' } },
    ...withBody('SignBody', async (context, { kind }) => {
      const { ifMatch } = context.actGuard;
      const guard = ifMatch === undefined ? {} : { ifMatch };
      const [id, partNo, fileId] = [context.param('id'), context.param('partNo'), context.param('fileId')];
      const done = await signFile(context.engine, context.actor, id, partNo, fileId, kind, guard);
      return dossierAnswer(done.dossier, done, 201);
    }),
  },
];
