import assert from 'node:assert/strict';
import test from 'node:test';
import bundled, { type ElkNode } from 'elkjs/lib/elk.bundled.js';
import {
  type Box,
  type Drawing,
  drawingOf,
  type LaidOut,
  type Point,
} from '../../../admin-ui/process-editor/diagram/drawing.ts';
import { elkGraph, plainer, stagesOf } from '../../../admin-ui/process-editor/diagram/elk-graph.ts';
import type { FaceWords } from '../../../admin-ui/process-editor/diagram/faces.ts';
import { facesOf } from '../../../admin-ui/process-editor/diagram/faces-of.ts';
import { FONTS, type Measure } from '../../../admin-ui/process-editor/diagram/fonts.ts';
import { type ProcessGraph, processGraph } from '../../../admin-ui/process-editor/diagram/process-graph.ts';
import { boxOf, firstView, LEGIBLE_ZOOM, stepBeside } from '../../../admin-ui/process-editor/diagram/view.ts';
import { warmGraph } from '../../../admin-ui/process-editor/diagram/warm-graph.ts';
import { action, sampleProcess, step } from '../../support/act-fixture.ts';
import { largeProcess } from '../../support/large-process.ts';
import { seedProcesses } from './diagram-seed-processes.ts';

const words: FaceWords = {
  start: 'Bắt đầu',
  missing: 'Không có bước này',
  nowhere: 'Chưa chọn bước',
  unnamed: 'Chưa đặt tên',
  status: (code) => code,
  duration: ({ count }) => `${count} ngày`,
};
const measure: Measure = (text, font) => text.length * FONTS[font].size * 0.58;
const elk = new bundled.default();

async function draw(graph: ProcessGraph, simply = false): Promise<Drawing> {
  const faces = facesOf(graph, words, measure);
  const nothing = { width: 0, height: 0 };
  const input = elkGraph(
    graph,
    ({ id }) => faces.nodes.get(id) ?? nothing,
    ({ id }) => faces.edges.get(id) ?? nothing,
  );
  const { width, height, children, edges }: LaidOut = await elk.layout<ElkNode>(simply ? plainer(input) : input);
  return drawingOf(graph, faces, { width, height, children, edges }, measure);
}

const meet = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

const onBorder = ({ x, y }: Point, box: Box): boolean => {
  const near = (one: number, other: number) => Math.abs(one - other) < 1;
  const within = (at: number, from: number, length: number) => at > from - 1 && at < from + length + 1;
  const across = near(y, box.y) || near(y, box.y + box.height);
  const along = near(x, box.x) || near(x, box.x + box.width);
  return (across && within(x, box.x, box.width)) || (along && within(y, box.y, box.height));
};

function assertLegible({ nodes, edges, bands, width, height }: Drawing, name: string): void {
  const boxes = [
    ...nodes.map((box) => ({ what: box.node.id, box })),
    ...edges.map(({ edge, label }) => ({ what: edge.id, box: label })),
  ];
  for (const [place, one] of boxes.entries())
    for (const other of boxes.slice(place + 1))
      assert.ok(!meet(one.box, other.box), `${name}: ${one.what} and ${other.what} lie over each other`);
  for (const { edge, points } of edges) {
    const from = nodes.find(({ node }) => node.id === edge.source);
    const to = nodes.find(({ node }) => node.id === edge.target);
    const [first, last] = [points[0], points.at(-1)];
    assert.ok(from && to && first && last, `${name}: ${edge.id} has no line`);
    assert.ok(onBorder(first, from) && onBorder(last, to), `${name}: ${edge.id} does not join its steps`);
    for (const { x, y } of points)
      assert.ok(x >= 0 && y >= 0 && x <= width && y <= height, `${name}: ${edge.id} leaves`);
  }
  for (const { lane, ...band } of bands)
    for (const placed of nodes)
      assert.equal(
        meet(placed, band),
        placed.node.lane === lane.code && placed.node.kind !== 'start',
        `${name}: ${placed.node.stepCode} and lane ${lane.name}`,
      );
}

test('nothing lies over anything else, lines join their steps, and stages hold their own steps', async () => {
  for (const process of seedProcesses()) {
    const graph = processGraph(process);
    const drawing = await draw(graph);
    assertLegible(drawing, process.processNo);
    assert.equal(drawing.nodes.length, graph.nodes.length);
    assert.equal(drawing.bands.length, graph.lanes.length, process.processNo);
    const rows = drawing.nodes.flatMap(({ face }) => face.rows.map(({ edge }) => edge.id));
    const drawn = [...drawing.edges.map(({ edge }) => edge.id), ...rows];
    assert.deepEqual(drawn.sort(), graph.edges.map(({ id }) => id).sort());
  }
});

test('a step that nothing leads to stands in its own stage', async () => {
  const [process] = seedProcesses();
  assert.ok(process);
  const alone = { ...step('777', 'processing'), sequenceNo: process.sequences.at(-1)?.sequenceNo ?? '' };
  const graph = processGraph({ ...process, steps: [...process.steps, alone] });
  assert.equal(graph.nodes.find(({ stepCode }) => stepCode === '777')?.reached, false);
  assertLegible(await draw(graph), '777');
});

test('lanes that are roles and no stages are told at each step instead of in bands', async () => {
  const graph = processGraph(largeProcess('LON'));
  assert.equal(stagesOf(graph), undefined);
  const drawing = await draw(graph);
  assertLegible(drawing, 'LON');
  assert.deepEqual(drawing.bands, []);
  assert.equal(drawing.nodes.find(({ node }) => node.id === 's1')?.face.status[0], 'Chuyên môn · processing');
});

test('the same process is laid out the same way twice, and without the finer wishes too', async () => {
  const graph = processGraph(largeProcess('LON'));
  assert.deepEqual(await draw(graph), await draw(graph));
  assertLegible(await draw(graph, true), 'plainer');
});

test('several actions between the same steps, missing steps and loops are laid out', async () => {
  const graph = processGraph(
    sampleProcess({
      steps: [step('A', 'processing'), step('B', 'processing'), step('A', 'done')],
      actions: [
        action('1', '', 'A'),
        ...['2', '3', '4', '5'].map((code) =>
          action(code, 'A', 'B', { actionName: 'Trình lãnh đạo xem xét '.repeat(6) }),
        ),
        action('6', 'B', 'A'),
        action('7', 'B', 'B'),
        action('8', 'B', 'Z'),
        action('9', 'Z', ''),
        action('10', '', ''),
      ],
    }),
  );
  assertLegible(await draw(graph), 'several');
});

test('a process without steps is a start', async () => {
  const drawing = await draw(processGraph(sampleProcess({ steps: [], actions: [] })));
  assert.deepEqual(
    drawing.nodes.map(({ node }) => node.kind),
    ['start'],
  );
});

test('the graph the layout is warmed with can be laid out', async () => {
  const { children } = await elk.layout<ElkNode>(warmGraph());
  assert.ok(children && children.length > 0 && children.every(({ x }) => typeof x === 'number'));
});

test('a drawing is shown whole where it can be read whole, else from its start at a size that can be read', async () => {
  const drawing = await draw(processGraph(largeProcess('LON')));
  const all = firstView(drawing, { width: drawing.width, height: drawing.height });
  assert.deepEqual(all, { zoom: 1, x: 0, y: 0 });
  const view = firstView(drawing, { width: 400, height: 300 });
  assert.equal(view.zoom, LEGIBLE_ZOOM);
  const start = drawing.nodes.find(({ node }) => node.kind === 'start');
  assert.ok(start);
  const left = start.x * view.zoom + view.x;
  assert.ok(left >= 0 && left + start.width * view.zoom <= 400, 'the start is out of sight');
});

test('arrow keys go to the nearest step that way, and what is marked is found', async () => {
  const drawing = await draw(
    processGraph(
      sampleProcess({
        steps: [step('A', 'processing'), step('B', 'processing'), step('C', 'done')],
        actions: [action('1', '', 'A'), action('2', 'A', 'B'), action('3', 'A', 'C'), action('4', 'B', 'B')],
      }),
    ),
  );
  assert.equal(stepBeside(drawing, undefined, 'down'), 0);
  const below = stepBeside(drawing, 0, 'down');
  assert.ok(below === 1 || below === 2);
  assert.equal(stepBeside(drawing, below, 'up'), 0);
  assert.equal(stepBeside(drawing, 0, 'up'), undefined);
  const beside = stepBeside(drawing, 1, 'left') ?? stepBeside(drawing, 1, 'right');
  assert.equal(beside, 2);
  const step1 = boxOf(drawing, { kind: 'step', index: 1 });
  const row = boxOf(drawing, { kind: 'action', index: 3 });
  assert.ok(step1 && row && meet(step1, row), 'an act that stays is found inside its step');
  assert.ok(boxOf(drawing, { kind: 'action', index: 1 }));
  assert.equal(boxOf(drawing, { kind: 'action', index: 9 }), undefined);
});
