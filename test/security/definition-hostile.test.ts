import assert from 'node:assert/strict';
import test from 'node:test';
import { systemActor } from '../../engine/domain/access/actor.ts';
import { planImport } from '../../engine/usecases/plan-import.ts';
import { bundles, emptyEngine } from '../support/bundle-engine.ts';
import { sampleProcess } from '../support/sample-definitions.ts';
import { startTestServer } from '../support/test-server.ts';

const PROCESSES = '/api/v1/service-processes';
const base = sampleProcess('P');
const [step] = base.steps;
const [action] = base.actions;
const withCondition = (preCondition: string) => ({ ...base, actions: [{ ...action, preCondition }] });
const rows = (count: number, row: (index: number) => object) => Array.from({ length: count }, (_, index) => row(index));

function nested(levels: number): unknown {
  let value: unknown = 'x';
  for (let level = 0; level < levels; level += 1) value = [value];
  return value;
}

/** What no draft can be, and where it is refused. */
const REFUSED: [name: string, body: object, path: string][] = [
  ['more than 1,000 steps', { ...base, steps: rows(1001, (n) => ({ ...step, stepCode: String(n) })) }, '/steps'],
  ['10,000 faulty steps', { ...base, steps: rows(10_000, () => ({ bad: 1 })) }, '/steps'],
  ['900 faulty steps', { ...base, steps: rows(900, () => ({ bad: 1 })) }, '/steps/0'],
  ['a condition of 1 MB', withCondition('payok '.repeat(180_000)), '/actions/0/preCondition'],
  ['an unknown field', { ...base, constructor: 1 }, ''],
  ['a wrong type', { ...base, durationCount: '5' }, '/durationCount'],
];

for (const [name, body, path] of REFUSED)
  test(`${name}: refused at its place, saved or sent raw`, async (t) => {
    const { ask, engine } = await startTestServer(t);
    const answer = await ask('POST', PROCESSES, { as: 'qt1', json: body });
    assert.equal(answer.status, 422, JSON.stringify(answer.json).slice(0, 300));
    const places = answer.json.errors.map((error: { path?: string }) => error.path);
    assert.ok(places.includes(path), JSON.stringify(answer.json.errors).slice(0, 400));
    assert.equal(await engine.definitions.findDraft('service-process', 'P'), undefined);
  });

test('a body that nests deeper than any definition is refused before anything walks it', async (t) => {
  const { ask } = await startTestServer(t);
  const answer = await ask('POST', PROCESSES, { as: 'qt1', json: { ...base, unread: nested(200) } });
  assert.deepEqual([answer.status, answer.json.code], [400, 'body-too-deep']);
});

test('hostile expressions stay in the draft with an error at their place and are never run', async (t) => {
  const { ask } = await startTestServer(t);
  const hostile = [
    `=${'('.repeat(500)}1${')'.repeat(500)}`,
    '=matches("aaaaaaaaaaaaaaaaaaaaaaaaaaaa!", "(a+)+$")',
    '=for i in 1..1000000000 return i',
    'payok '.repeat(600),
    '=process.exit(1)',
  ];
  for (const [index, condition] of hostile.entries()) {
    const code = `P${index}`;
    const answer = await ask('POST', PROCESSES, { as: 'qt1', json: { ...withCondition(condition), processNo: code } });
    assert.equal(answer.status, 201, condition.slice(0, 40));
    const errors = answer.json.findings.filter(
      ({ severity, path }: Record<string, string>) => severity === 'error' && path === '/actions/0/preCondition',
    );
    assert.ok(errors.length > 0, condition.slice(0, 40));
  }
});

test('the same in a bundle: each is an error of its item at its place, and the others are planned', async (t) => {
  const engine = emptyEngine(t);
  const definitions = [
    ...REFUSED.filter(([name]) => name !== 'a condition of 1 MB').map(([, body], index) => ({
      code: `P${index}`,
      body,
    })),
    { code: 'TỐT', body: base },
  ].map(({ code, body }) => ({ kind: 'service-process' as const, code, body: { ...body, processNo: code } }));
  const bytes = await bundles.write('goi', definitions, 'thutuc');
  const { items } = await planImport(engine, systemActor, { fileName: 'goi.zip', bytes });
  for (const { code, outcome, findings } of items) {
    assert.equal(outcome, code === 'TỐT' ? 'create' : 'error');
    if (code === 'TỐT') continue;
    assert.ok(findings.some(({ severity, file }) => severity === 'error' && file === `service-process/${code}.json`));
  }
});
