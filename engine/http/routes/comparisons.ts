import type { DefinitionKind } from '../../../schemas/types/index.ts';
import {
  compareDefinition,
  type SideAsked,
  savedTexts,
  sideOf,
  usualSides,
} from '../../usecases/compare-definition.ts';
import { definitionKinds, draftKind } from '../../usecases/draft-kinds.ts';
import type { Context } from '../context.ts';
import { HttpFault } from '../http-fault.ts';
import type { Route } from '../route.ts';
import { operationName } from './definitions.ts';

const SIDES = 'draft | in-force | <version> | revision:<n>';

function askedSide(context: Context, name: 'from' | 'to', usual: SideAsked): SideAsked {
  const text = context.query(name);
  const side = text === undefined ? usual : sideOf(text);
  if (!side) throw new HttpFault('query-unreadable', { name, expected: SIDES });
  return side;
}

function comparisonRoute(kind: DefinitionKind, route: string): Route {
  const { name } = draftKind(kind);
  return {
    method: 'get',
    path: `/api/v1/${route}/:code/changes`,
    operationId: `compare${operationName(kind)}`,
    tag: name.vi,
    summary: { vi: `So sánh hai nội dung, bằng lời: ${name.vi}`, en: `Two texts compared, in words: ${name.en}` },
    access: { right: 'see' },
    query: {
      from: `${SIDES}; không ghi: đang áp dụng · usually what is in force`,
      to: `${SIDES}; không ghi: bản nháp · usually the draft`,
      bodies: 'true: kèm hai nội dung · the two texts too',
    },
    answers: { 200: 'ChangesAnswer' },
    async handle(context) {
      const { engine, actor } = context;
      const code = context.param('code');
      const usual = await usualSides(engine, kind, code);
      const sides = { from: askedSide(context, 'from', usual.from), to: askedSide(context, 'to', usual.to) };
      const { before, after, ...compared } = await compareDefinition(engine, actor, kind, code, sides);
      return { json: { ...compared, ...(context.query('bodies') === 'true' ? { before, after } : {}) } };
    },
  };
}

function savesRoute(kind: DefinitionKind, route: string): Route {
  const { name } = draftKind(kind);
  return {
    method: 'get',
    path: `/api/v1/${route}/:code/revisions`,
    operationId: `list${operationName(kind)}Revisions`,
    tag: name.vi,
    summary: { vi: `Các lần ghi bản nháp: ${name.vi}`, en: `Saves of the draft: ${name.en}` },
    access: { right: 'see' },
    answers: { 200: { list: 'SavedText' } },
    handle: async (context) => ({ json: await savedTexts(context.engine, kind, context.param('code')) }),
  };
}

/** What one text of a definition has otherwise than another, and which texts there are of its draft. */
export const comparisonRoutes: Route[] = definitionKinds.flatMap((kind) => {
  const { route } = draftKind(kind);
  return route === null ? [] : [comparisonRoute(kind, route), savesRoute(kind, route)];
});
