// Names and cost of an expression: every name must be declared, every loop and every value bounded before it runs.

import { type Bound, callBound, type FeelReads, NUMBER, scalar, sum } from './feel-calls.ts';
import type { FeelReport } from './feel-findings.ts';
import { FEEL_FUNCTIONS } from './feel-functions.ts';
import { FEEL_LIMITS } from './feel-limits.ts';
import { type FeelName, type FeelNames, findName } from './feel-names.ts';
import { parts } from './feel-shape.ts';
import type { FeelNode } from './feelin.ts';

const NOTHING = scalar(0);

const TEXT = scalar(FEEL_LIMITS.textLength);

const KINDS: Record<Exclude<FeelName['kind'], 'context'>, Bound> = {
  text: TEXT,
  number: NUMBER,
  boolean: NUMBER,
  instant: NUMBER,
  day: NUMBER,
  list: {
    count: FEEL_LIMITS.listLength,
    each: FEEL_LIMITS.itemLength,
    size: FEEL_LIMITS.listLength * FEEL_LIMITS.itemLength,
    work: 1,
  },
};

const DATE_PARTS: ReadonlySet<string> = new Set(['year', 'month', 'day', 'weekday', 'hour', 'minute', 'second']);

const itemOf = ({ each }: Bound): Bound => ({ count: each, each, size: each, work: 1 });
const nameOf = (node: FeelNode): string => node.text.trim().replace(/\s+/g, ' ');

/** Reports unknown names and whatever could run too long; returns what the expression reads. */
export function measureFeel(root: FeelNode, names: FeelNames, report: FeelReport): FeelReads {
  const reads: FeelReads = { formPaths: [], facts: [] };
  const { work } = measure(root, { names, report, reads, scope: new Map(), times: 1 });
  if (!(work <= FEEL_LIMITS.work)) report('feel-too-costly', root);
  return reads;
}

interface Scene {
  names: FeelNames;
  report: FeelReport;
  reads: FeelReads;
  scope: ReadonlyMap<string, Bound>;
  times: number;
}

function measure(node: FeelNode, scene: Scene): Bound {
  const bound = measureNode(node, scene);
  if (bound.size <= FEEL_LIMITS.size) return bound;
  scene.report('feel-too-costly', node);
  return { ...bound, each: 1, size: 1 };
}

function measureNode(node: FeelNode, scene: Scene): Bound {
  switch (node.name) {
    case 'StringLiteral':
      return scalar(node.text.length);
    case 'NumericLiteral':
    case 'BooleanLiteral':
    case 'DateTimeLiteral':
    case 'null':
      return NUMBER;
    case 'CompareOp':
    case 'ArithOp':
      return NOTHING;
    case 'VariableName':
    case 'PathExpression':
      return measurePath(node, scene);
    case 'List': {
      const items = parts(node).map((part) => measure(part, scene));
      return { ...sum(items), count: items.length, each: Math.max(0, ...items.map(({ size }) => size)) };
    }
    case 'ForExpression':
    case 'QuantifiedExpression':
      return measureLoop(node, scene);
    case 'FilterExpression':
      return measureFilter(node, scene);
    case 'FunctionInvocation':
      return measureCall(node, scene);
    case 'Comparison':
    case 'Conjunction':
    case 'Disjunction':
      return { ...NUMBER, work: sum(parts(node).map((part) => measure(part, scene))).work };
    default:
      return sum(parts(node).map((part) => measure(part, scene)));
  }
}

function pathOf(node: FeelNode): string[] | undefined {
  if (node.name === 'VariableName') return [nameOf(node)];
  const [base, member] = parts(node);
  const path = node.name === 'PathExpression' && base ? pathOf(base) : undefined;
  return path && member ? [...path, nameOf(member)] : undefined;
}

function measurePath(node: FeelNode, scene: Scene): Bound {
  const path = pathOf(node);
  const [first, ...rest] = path ?? [];
  const local = first === undefined ? undefined : scene.scope.get(first);
  if (local && rest.length === 0) return local;
  if (!path || local) {
    const [base, member] = parts(node);
    if (!member || !DATE_PARTS.has(nameOf(member))) scene.report('feel-unknown-name', member ?? node);
    return base ? { ...NUMBER, work: measure(base, scene).work } : NUMBER;
  }
  const datePart = DATE_PARTS.has(path.at(-1) ?? '') ? findName(scene.names, path.slice(0, -1)) : undefined;
  if (datePart && datePart !== 'open' && (datePart.kind === 'instant' || datePart.kind === 'day')) {
    scene.reads.facts.push(path.slice(0, -1).join('.'));
    return NUMBER;
  }
  const name = findName(scene.names, path);
  if (name === undefined || (name === 'open' && path.length !== 3)) scene.report('feel-unknown-name', node);
  else if (name !== 'open' && name.kind === 'context') scene.report('feel-not-a-value', node);
  const [, file, field] = path;
  if (first === 'form' && file !== undefined && field !== undefined) scene.reads.formPaths.push({ file, field });
  scene.reads.facts.push(path.join('.'));
  return name === undefined || name === 'open' || name.kind === 'context' ? KINDS.text : KINDS[name.kind];
}

function measureLoop(node: FeelNode, scene: Scene): Bound {
  const [sources, body] = parts(node);
  const scope = new Map(scene.scope);
  let { times } = scene;
  let work = 1;
  for (const source of sources?.children.filter(({ name }) => name === 'InExpression') ?? []) {
    const bound = measureSource(source, { ...scene, scope, times });
    const outer = times / scene.times;
    times *= Math.max(1, bound.count);
    work += outer * (bound.work + bound.size);
    const variable = source.children.find(({ name }) => name === 'Name');
    if (variable) scope.set(nameOf(variable), itemOf(bound));
    if (times > FEEL_LIMITS.iterations) {
      scene.report('feel-iterations', source);
      times = scene.times;
    }
  }
  const rounds = times / scene.times;
  const inner = body ? measure(body, { ...scene, scope, times }) : NOTHING;
  work += rounds * (inner.work + 10);
  if (node.name === 'QuantifiedExpression') return { ...NUMBER, work };
  return { count: rounds, each: inner.size, size: rounds * inner.size, work };
}

function measureSource(node: FeelNode, scene: Scene): Bound {
  const context = node.children.find(({ name }) => name === 'IterationContext');
  const [from, to] = context ? parts(context) : [];
  if (from && to) return literalRange(from, to, node, scene.report);
  const interval = from?.name === 'SimplePositiveUnaryTest' ? parts(from)[0] : undefined;
  if (interval?.name === 'Interval') {
    const [start, end] = parts(interval);
    const closed = interval.text.startsWith('[') && interval.text.endsWith(']');
    if (closed && start && end) return literalRange(start, end, node, scene.report);
    scene.report('feel-range', node);
    return NUMBER;
  }
  return from ? measure(from, scene) : NOTHING;
}

function literalRange(from: FeelNode, to: FeelNode, at: FeelNode, report: FeelReport): Bound {
  const whole = /^-?\s*\d{1,9}$/;
  const count = Math.abs(Number(to.text.replace(/\s/g, '')) - Number(from.text.replace(/\s/g, ''))) + 1;
  if (whole.test(from.text) && whole.test(to.text) && count <= FEEL_LIMITS.rangeLength)
    return { count, each: NUMBER.size, size: count * NUMBER.size, work: count };
  report('feel-range', at);
  return NUMBER;
}

function measureFilter(node: FeelNode, scene: Scene): Bound {
  const [target, filter] = parts(node);
  const list = target ? measure(target, scene) : NOTHING;
  const rounds = Math.max(1, list.count);
  const times = scene.times * rounds;
  if (times > FEEL_LIMITS.iterations) {
    scene.report('feel-iterations', node);
    return list;
  }
  const scope = new Map(scene.scope).set('item', itemOf(list));
  const inner = filter ? measure(filter, { ...scene, scope, times }) : NOTHING;
  return { ...list, work: list.work + rounds * (inner.work + 10) };
}

function measureCall(node: FeelNode, scene: Scene): Bound {
  const [target, list] = parts(node);
  const kind = target?.name === 'VariableName' ? FEEL_FUNCTIONS.get(nameOf(target)) : undefined;
  if (!target || !kind || scene.scope.has(nameOf(target))) {
    scene.report('feel-unknown-function', target ?? node);
    return NUMBER;
  }
  const nodes = list?.name === 'PositionalParameters' ? parts(list) : [];
  const args = nodes.map((part) => measure(part, scene));
  return callBound(kind, nodes, args, { report: scene.report, reads: scene.reads, node });
}
