import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { findDefinitionFaults } from '../../engine/domain/process/findings.ts';
import { ringsOf } from '../../engine/domain/process/lint/rings.ts';
import type { ServiceProcess } from '../../schemas/types/index.ts';
import { check } from '../../schemas/validate.ts';
import { sampleProcess } from '../support/sample-definitions.ts';
import { startTestServer } from '../support/test-server.ts';

const PROCESSES = '/api/v1/service-processes';

/** So many steps in a row. */
function longProcess(count: number, more: (process: ServiceProcess) => void = () => undefined): ServiceProcess {
  const base = sampleProcess('DAI');
  const [step, action] = [base.steps[0], base.actions[0]];
  assert.ok(step && action);
  const process: ServiceProcess = {
    ...base,
    steps: Array.from({ length: count }, (_, index) => ({
      ...step,
      stepCode: `S${index}`,
      dossierStatus: index === count - 1 ? 'done' : 'processing',
      roles: [],
    })),
    actions: Array.from({ length: count }, (_, index) => ({
      ...action,
      actionKey: `a${index}`,
      preStepCode: index === 0 ? '' : `S${index - 1}`,
      postStepCode: `S${index}`,
    })),
  };
  more(process);
  return process;
}

const codesOf = (process: ServiceProcess) => [
  ...new Set(findDefinitionFaults('service-process', process).map(({ code }) => code)),
];

/** As many steps as a process may have (schema `ServiceProcess`). */
const MANY = 1_000;

test('a process of as many steps as may be is proven, in a row, in a ring of clocks, borrowing roles in a ring, asking for money at each', () => {
  assert.deepEqual(codesOf(longProcess(MANY)), []);
  const ring = longProcess(MANY, ({ actions }) => {
    for (const action of actions) action.autoEvent = 'timmer';
    const [first] = actions;
    if (first) actions.push({ ...first, actionKey: 'z', preStepCode: `S${MANY - 1}`, postStepCode: 'S0' });
  });
  assert.ok(codesOf(ring).includes('auto-loop'));
  const borrowing = longProcess(MANY, ({ steps }) => {
    for (const [index, step] of steps.entries()) step.roleAsStep = `S${(index + 1) % MANY}`;
  });
  assert.ok(codesOf(borrowing).includes('role-as-step-ring'));
  const asking = longProcess(MANY, ({ actions }) => {
    for (const action of actions) Object.assign(action, { requestPayment: 2, paymentFee: '{"feeAmount": 1}' });
  });
  assert.ok(codesOf(asking).includes('fee-never-checked'));
});

test('one step more is refused at its place, and a text of ten thousand is not even read', async (t) => {
  const checked = check('ServiceProcess', longProcess(MANY + 1));
  assert.ok(!checked.ok && checked.errors[0]?.path === '/steps');
  const { ask } = await startTestServer(t);
  const json = longProcess(10_000);
  assert.equal((await ask('POST', PROCESSES, { as: 'qt1', json })).status, 413);
});

test('rings are exactly the groups of nodes that lead round to each other', () => {
  const SIZE = 7;
  const ways = fc.uniqueArray(fc.tuple(fc.nat(SIZE - 1), fc.nat(SIZE - 1)), { maxLength: 16, selector: String });
  fc.assert(
    fc.property(ways, (edges) => {
      const nodes = Array.from({ length: SIZE }, (_, node) => String(node));
      const onward = (node: string) => edges.flatMap(([from, to]) => (String(from) === node ? [String(to)] : []));
      const reached = (from: string): Set<string> => {
        const seen = new Set<string>();
        const waiting = [...onward(from)];
        for (let at = waiting.pop(); at !== undefined; at = waiting.pop())
          if (!seen.has(at)) {
            seen.add(at);
            waiting.push(...onward(at));
          }
        return seen;
      };
      const naive = nodes.flatMap((node) => {
        const group = nodes.filter((other) => reached(node).has(other) && reached(other).has(node));
        return group[0] === node ? [group.join()] : [];
      });
      const found = ringsOf(nodes, onward).map((ring) => ring.toSorted().join());
      assert.deepEqual(found.toSorted(), naive.toSorted());
    }),
  );
});

test('bad definitions of every kind are refused with their place, and nothing of them is kept', async (t) => {
  const { ask } = await startTestServer(t);
  const base = sampleProcess('XAU');
  const [action] = base.actions;
  assert.ok(action);
  const refused: [name: string, body: object, path: string][] = [
    ['an unknown field', { ...base, la: 1 }, ''],
    ['a wrong type', { ...base, durationCount: 'năm' }, '/durationCount'],
    ['a field that is missing', { ...base, steps: [{}] }, '/steps/0'],
    [
      'a condition of a megabyte',
      { ...base, actions: [{ ...action, preCondition: 'payok,'.repeat(170_000) }] },
      '/actions/0/preCondition',
    ],
  ];
  for (const [name, body, path] of refused) {
    const { status, json } = await ask('POST', PROCESSES, { as: 'qt1', json: { ...body, processNo: 'XAU' } });
    assert.equal(status, 422, name);
    assert.ok(
      json.errors.some((error: { path?: string }) => error.path === path),
      `${name}: ${JSON.stringify(json.errors[0])}`,
    );
  }
  const broken = await ask('POST', PROCESSES, {
    as: 'qt1',
    raw: '{"processNo": "XAU",\n  oops',
    headers: { 'Content-Type': 'application/json' },
  });
  assert.deepEqual([broken.status, broken.json.errors[0].line], [400, 2]);
  assert.equal((await ask('GET', `${PROCESSES}/XAU`, { as: 'qt1' })).status, 404);
});

test('hostile expressions are found at their place and never put into effect', async (t) => {
  const { ask } = await startTestServer(t);
  const [first, second] = sampleProcess('XAU').actions;
  assert.ok(first && second);
  const hostile = [
    `= ${'('.repeat(3000)}`,
    '= for i in 1..100000000 return i',
    '= matches("aaaa", "(a+)+$")',
    '= for x in for y in 1..1000 return y return x',
  ];
  for (const [index, preCondition] of hostile.entries()) {
    const code = `XAU${index}`;
    const json = sampleProcess(code, { actions: [first, { ...second, preCondition }] });
    assert.equal((await ask('POST', PROCESSES, { as: 'qt1', json })).status, 201, 'a draft may be wrong');
    const items = [{ kind: 'service-process', code }];
    const release = await ask('POST', '/api/v1/releases', { as: 'qt1', json: { items, reason: 'thử' } });
    assert.equal(release.json.code, 'definition-faulty', preCondition.slice(0, 30));
    assert.ok(
      release.json.errors.some((error: { path?: string }) => error.path?.startsWith('/actions/1/preCondition')),
      preCondition.slice(0, 30),
    );
  }
});
