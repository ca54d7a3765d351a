// A bundle against the drafts there are, and against another bundle.
import assert from 'node:assert/strict';
import test from 'node:test';
import { openCpsBundles } from '../../engine/importers/opencps/opencps-bundles.ts';
import { check } from '../../schemas/validate.ts';
import { sampleProcess } from '../support/sample-definitions.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

async function upload(
  { ask }: TestServer,
  as: string,
  ...processes: ReturnType<typeof sampleProcess>[]
): Promise<string> {
  const definitions = processes.map((body) => ({
    kind: 'service-process' as const,
    code: body.processNo,
    body: { ...body },
  }));
  const bytes = await openCpsBundles().write('goi', definitions, 'thutuc');
  const raw = new FormData();
  raw.append('file', new Blob([new Uint8Array(bytes)]), 'goi.zip');
  const { status, json } = await ask('POST', '/api/v1/imports', { as, raw });
  assert.equal(status, 201);
  return json.id;
}

test('what a bundle has otherwise than the drafts, and than another bundle', async (t) => {
  const server = await startTestServer(t);
  await server.ask('POST', '/api/v1/service-processes', { as: 'qt1', json: sampleProcess('A') });
  const one = await upload(server, 'admin', sampleProcess('A', { durationCount: 7 }), sampleProcess('B'));
  const other = await upload(server, 'admin', sampleProcess('A', { durationCount: 9 }), sampleProcess('C'));
  const told = async (query: string) => {
    const { json, headers } = await server.ask('GET', `/api/v1/imports/${other}/changes${query}`, { as: 'admin' });
    for (const row of json) assert.equal(check('DefinitionDifference', row).ok, true);
    return [
      headers.get('content-range'),
      ...json.map(({ code, change, changes }: ReturnType<typeof JSON.parse>) => [
        code,
        change,
        changes[0]?.sentence.vi,
      ]),
    ];
  };
  assert.deepEqual(await told(''), [
    'items 0-1/2',
    ['A', 'changed', 'Thời gian xử lý từ 5 ngày làm việc thành 9 ngày làm việc'],
    ['C', 'added', undefined],
  ]);
  assert.deepEqual(await told(`?than=${one}`), [
    'items 0-2/3',
    ['A', 'changed', 'Thời gian xử lý từ 7 ngày làm việc thành 9 ngày làm việc'],
    ['C', 'added', undefined],
    ['B', 'removed', undefined],
  ]);
  assert.deepEqual(await told(`?than=${one}&range=[2,2]`), ['items 2-2/3', ['B', 'removed', undefined]]);
});

test('an import of somebody else is not there to be compared', async (t) => {
  const server = await startTestServer(t);
  const [own, others] = [
    await upload(server, 'qt1', sampleProcess('A')),
    await upload(server, 'admin', sampleProcess('A')),
  ];
  const status = async (path: string) => (await server.ask('GET', `/api/v1/imports/${path}`, { as: 'qt1' })).status;
  assert.deepEqual(
    [await status(`${own}/changes`), await status(`${others}/changes`), await status(`${own}/changes?than=${others}`)],
    [200, 404, 404],
  );
});
