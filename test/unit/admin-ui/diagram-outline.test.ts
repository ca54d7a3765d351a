import assert from 'node:assert/strict';
import test from 'node:test';
import { outlineOf, rowsOf } from '../../../admin-ui/process-editor/diagram/outline.ts';
import { processGraph } from '../../../admin-ui/process-editor/diagram/process-graph.ts';
import { type TreeLine, treeMove } from '../../../admin-ui/process-editor/diagram/tree-keys.ts';
import { action, sampleProcess, step } from '../../support/act-fixture.ts';
import { seedProcesses } from './diagram-seed-processes.ts';

const graph = processGraph(
  sampleProcess({
    steps: [step('400', 'done'), step('120', 'waiting'), step('210', 'processing'), step('110', 'processing')],
    actions: [
      action('5200', '210', '120'),
      action('2600', '210', '400'),
      action('1100', '', '110'),
      action('2000', '110', '210'),
      action('1101', '120', '110'),
      action('7400', '210', '110'),
    ],
  }),
);

test('steps are told in the order they are walked: the ordinary way to its end, then the branches', () => {
  assert.deepEqual(
    outlineOf(graph).steps.map(({ node }) => node.stepCode),
    ['', '110', '210', '400', '120'],
  );
});

test('each loop has a number, its steps and the act that closes it', () => {
  const { steps, loops } = outlineOf(graph);
  assert.deepEqual(
    loops.map(({ number, closedBy, stepCodes }) => [number, closedBy.actionCode, stepCodes.join(' ')]),
    [
      [1, '7400', '110 210 110'],
      [2, '1101', '110 210 120 110'],
    ],
  );
  const closing = steps.flatMap(({ acts }) => acts).filter(({ loop }) => loop !== undefined);
  assert.deepEqual(
    closing.map(({ edge, loop, next }) => [edge.actionCode, loop, next?.stepCode]),
    [
      ['7400', 1, '110'],
      ['1101', 2, '110'],
    ],
  );
});

test('the outline of a seeded process holds every step and every action once', () => {
  for (const process of seedProcesses()) {
    const rows = rowsOf(outlineOf(processGraph(process)), new Set());
    const places = rows.flatMap(({ place }) => (place ? [`${place.kind}-${place.index}`] : []));
    assert.equal(new Set(places).size, places.length);
    assert.equal(places.length, process.steps.length + process.actions.length);
  }
});

test('the acts of a closed step are not shown', () => {
  const outline = outlineOf(graph);
  const rows = rowsOf(outline, new Set(['s2']));
  assert.equal(rows.length, rowsOf(outline, new Set()).length - 3);
  assert.equal(rows.find(({ id }) => id === 's2')?.expanded, false);
  assert.equal(rows.find(({ id }) => id === 's0')?.expanded, undefined);
});

const lines: TreeLine[] = [
  { id: 'start', level: 1, expanded: true },
  { id: 'a0', level: 2 },
  { id: 's0', level: 1, expanded: false },
  { id: 's1', level: 1 },
];

test('keys move, open and close as in every tree', () => {
  const cases: [string, string, ReturnType<typeof treeMove>][] = [
    ['start', 'ArrowDown', { to: 'a0' }],
    ['start', 'ArrowUp', undefined],
    ['s1', 'ArrowDown', undefined],
    ['a0', 'ArrowUp', { to: 'start' }],
    ['start', 'ArrowRight', { to: 'a0' }],
    ['s0', 'ArrowRight', { expand: 's0' }],
    ['s1', 'ArrowRight', undefined],
    ['start', 'ArrowLeft', { collapse: 'start' }],
    ['a0', 'ArrowLeft', { to: 'start' }],
    ['s0', 'ArrowLeft', undefined],
    ['s0', 'Home', { to: 'start' }],
    ['start', 'End', { to: 's1' }],
    ['a0', 'Enter', { activate: 'a0' }],
    ['a0', 'x', undefined],
    ['gone', 'ArrowDown', undefined],
  ];
  for (const [at, key, move] of cases) assert.deepEqual(treeMove(lines, at, key), move, `${key} on ${at}`);
});
