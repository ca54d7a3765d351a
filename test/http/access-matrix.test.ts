import assert from 'node:assert/strict';
import test from 'node:test';
import express, { Router } from 'express';
import { type AccessRule, whyNotAdmitted } from '../../engine/http/access-matrix.ts';
import { Metrics } from '../../engine/http/metrics.ts';
import { openApi, openApiPath } from '../../engine/http/openapi.ts';
import { allRoutes } from '../../engine/http/routes/index.ts';
import { isRecord } from '../../engine/usecases/normalise.ts';
import { mountedRoutes } from '../support/mounted-routes.ts';
import { startTestServer } from '../support/test-server.ts';

const routes = allRoutes({ version: '0' }, new Metrics(0));
const named = ({ method, path }: { method: string; path: string }) => `${method.toUpperCase()} ${path}`;

/** What is mounted without a rule or without a description, and what is described without being mounted. */
function holes(mounted: string[], description: unknown): string[] {
  const ruled = new Map(routes.map((route) => [named(route), route.access]));
  const paths = isRecord(description) && isRecord(description.paths) ? description.paths : {};
  const described = Object.entries(paths).flatMap(([path, operations]) =>
    Object.keys(isRecord(operations) ? operations : {}).map((method) => `${method.toUpperCase()} ${path}`),
  );
  return [
    ...mounted.filter((route) => !ruled.has(route)).map((route) => `no rule: ${route}`),
    ...mounted.filter((route) => !described.includes(openApiPath(route))).map((route) => `not described: ${route}`),
    ...described
      .filter((route) => !mounted.some((one) => openApiPath(one) === route))
      .map((route) => `not mounted: ${route}`),
  ];
}

test('every mounted route has an access rule and a description, and nothing else is described', async (t) => {
  const { app, ask } = await startTestServer(t);
  const mounted = mountedRoutes(app);
  assert.equal(mounted.length, routes.length);
  assert.deepEqual(holes(mounted, (await ask('GET', '/openapi.json')).json), []);
});

test('a route mounted beside the table is found', () => {
  const app = express();
  app.get('/forgotten/:id', () => {});
  const found = holes(mountedRoutes(app), openApi([], '0'));
  assert.deepEqual(found, ['no rule: GET /forgotten/:id', 'not described: GET /forgotten/:id']);
  const nested = Router();
  nested.get('/deep', () => {});
  app.use('/hidden', nested);
  assert.throws(() => mountedRoutes(app), /nested router/);
});

test('a described route that is not mounted is found', () => {
  assert.equal(holes([], openApi(routes, '0')).length, routes.length);
});

test('no route answers whoever may not use it: every route, by users', async (t) => {
  const { ask } = await startTestServer(t);
  const needed = (access: AccessRule): string[] => {
    if (access === 'public') return [];
    if (access === 'signed-in') return ['nobody'];
    const rights = [access.right, access.or];
    const lacking = ['nobody', 'dan1'];
    if (!rights.includes('see') && !rights.includes('act')) lacking.push('cb1');
    if (access.right === 'operate' && access.or === undefined) lacking.push('qt1');
    return lacking;
  };
  for (const route of routes) {
    const path = route.path.replace(/:\w+/g, '1');
    for (const as of needed(route.access)) {
      const answer = await ask(route.method.toUpperCase(), path, as === 'nobody' ? {} : { as });
      assert.equal(answer.status, as === 'nobody' ? 401 : 403, `${named(route)} as ${as}`);
    }
  }
});

test('whatever changes something needs more than being public, except signing in and out, and what a gateway signs', () => {
  const open = routes
    .filter(({ method, access }) => method !== 'get' && access === 'public')
    .map(({ operationId }) => operationId);
  assert.deepEqual(open.sort(), ['signIn', 'signOut', 'takeCallback']);
});

test('a role without any right opens nothing that asks for one', () => {
  const post = {
    roleCode: 'R',
    roleName: 'R',
    agencyCode: 'A',
    see: 'none',
    act: 'none',
    configure: 'none',
    operate: false,
  } as const;
  const actor = { kind: 'officer', username: 'u', name: 'U', posts: [post] } as const;
  for (const right of ['see', 'act', 'configure', 'operate'] as const)
    assert.equal(whyNotAdmitted({ right }, { ...actor, posts: [...actor.posts] })?.code, 'not-allowed');
});
