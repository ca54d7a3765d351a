import { draftKind } from '../../usecases/draft-kinds.ts';
import { followBase } from '../../usecases/follow-base.ts';
import { listShapes } from '../../usecases/list-shapes.ts';
import { localise } from '../../usecases/localise.ts';
import { makeOverlays } from '../../usecases/make-overlays.ts';
import { type OverlaidKind, overlaidKinds } from '../../usecases/overlays.ts';
import { listOverlays, readOverlay } from '../../usecases/read-overlay.ts';
import { etag, type Route, withBody } from '../route.ts';

const tag = 'Địa phương hoá';

/** What the overlays of one kind are asked and told. */
function overlayRoutesOf(kind: OverlaidKind): Route[] {
  const item = `/api/v1/${draftKind(kind).route}/:code`;
  const one = kind === 'service-process' ? 'ServiceProcess' : 'DossierTemplate';
  const { name } = draftKind(kind);
  return [
    {
      method: 'get',
      path: `${item}/overlays`,
      operationId: `list${one}Overlays`,
      tag,
      summary: { vi: `Các bản địa phương: ${name.vi}`, en: `Overlays: ${name.en}` },
      access: { right: 'see' },
      answers: { 200: { list: 'OverlayRow' } },
      handle: async (context) => ({ json: await listOverlays(context.engine, kind, context.param('code')) }),
    },
    {
      method: 'post',
      path: `${item}/overlays`,
      operationId: `localise${one}`,
      tag,
      summary: { vi: `Địa phương hoá: ${name.vi}`, en: `Make an overlay for an agency: ${name.en}` },
      access: { right: 'configure' },
      answers: { 201: 'DraftAnswer' },
      ...withBody('LocaliseBody', async (context, body) => {
        const draft = await localise(context.engine, context.actor, kind, context.param('code'), body);
        return { status: 201, json: { id: draft.code, ...draft }, headers: { ETag: etag(draft.revision) } };
      }),
    },
    {
      method: 'get',
      path: `${item}/overlay`,
      operationId: `read${one}Overlay`,
      tag,
      summary: { vi: `So với bản gốc: ${name.vi}`, en: `How an overlay stands to its base: ${name.en}` },
      access: { right: 'see' },
      answers: { 200: 'OverlayState' },
      handle: async (context) => ({ json: await readOverlay(context.engine, kind, context.param('code')) }),
    },
    {
      method: 'post',
      path: `${item}/overlay/merge`,
      operationId: `follow${one}Base`,
      tag,
      summary: { vi: `Nhận thay đổi của bản gốc: ${name.vi}`, en: `Take the changes of the base over: ${name.en}` },
      access: { right: 'configure' },
      answers: { 200: 'DraftAnswer' },
      ...withBody('FollowBaseBody', async (context, body) => {
        const draft = await followBase(context.engine, context.actor, kind, context.param('code'), body);
        return { json: { id: draft.code, ...draft }, headers: { ETag: etag(draft.revision) } };
      }),
    },
  ];
}

/** Shapes of processes, and overlays of agencies. */
export const overlayRoutes: Route[] = [
  {
    method: 'get',
    path: '/api/v1/shapes',
    operationId: 'listShapes',
    tag,
    summary: { vi: 'Các quy trình cùng khuôn', en: 'Processes of one shape' },
    access: { right: 'configure' },
    answers: { 200: { list: 'ShapeGroup' } },
    handle: async ({ engine }) => ({ json: await listShapes(engine) }),
  },
  {
    method: 'post',
    path: '/api/v1/overlays',
    operationId: 'makeOverlays',
    tag,
    summary: {
      vi: 'Gộp các quy trình cùng khuôn thành một bản gốc và các bản địa phương',
      en: 'Make processes of one shape overlays of a base',
    },
    access: { right: 'configure' },
    answers: { 200: 'MadeOverlays' },
    ...withBody('MakeOverlaysBody', async ({ engine, actor }, body) => ({
      json: await makeOverlays(engine, actor, body),
    })),
  },
  ...overlaidKinds.flatMap(overlayRoutesOf),
];
