import { posix } from 'node:path';
import type { SourceFile } from './source-files.ts';
import { importsOf } from './syntax.ts';

const BELOW_USECASES = ['engine/ports', 'engine/domain', 'schemas'];
const BELOW_HTTP = ['engine/usecases', ...BELOW_USECASES];
const STARTERS = [
  'engine/main.ts',
  'engine/config.ts',
  'engine/compose.ts',
  'engine/http',
  'engine/workers',
  'engine/importers',
];

/** What a layer may import beside itself; the import table of the design. */
const table: Readonly<Record<string, readonly string[]>> = {
  schemas: [],
  'engine/domain': ['schemas'],
  'engine/ports': ['engine/domain', 'schemas'],
  'engine/usecases': BELOW_USECASES,
  'engine/adapters/*': BELOW_USECASES,
  'engine/http': BELOW_HTTP,
  'engine/workers': BELOW_HTTP,
  'engine/importers': BELOW_HTTP,
  'engine/config.ts': ['schemas'],
  'engine/compose.ts': ['engine/adapters/*', 'engine/importers', ...BELOW_HTTP],
  'engine/main.ts': [...STARTERS, ...BELOW_HTTP],
  'engine/cli.ts': ['engine/cli', ...STARTERS, ...BELOW_HTTP],
  'engine/cli': ['engine/cli.ts', ...STARTERS, ...BELOW_HTTP],
  'admin-ui': ['engine/domain', 'schemas'],
};

/** Packages that one place alone may use. */
const fences: readonly { packages: RegExp; place: string }[] = [
  { packages: /^xstate(\/|$)/, place: 'engine/domain/process/' },
  { packages: /feelin/, place: 'engine/domain/condition/' },
  { packages: /^ajv/, place: 'schemas/' },
  { packages: /^(mongoose|mongodb)(\/|$)/, place: 'engine/adapters/mongo/' },
  { packages: /^node:sqlite$/, place: 'engine/adapters/sqlite/' },
  { packages: /^express(\/|$)/, place: 'engine/http/' },
];

const VAGUE = /(^|[/.-])(utils?|commons?|helpers?|managers?)([/.-]|$)/i;

/** The layer of a file; undefined for tests and seeds, which may use everything. */
function layerOf(path: string): string | undefined {
  const [first = '', second = '', third = ''] = path.split('/');
  if (first !== 'engine') return first in table ? first : undefined;
  return second === 'adapters' ? `engine/adapters/${third}` : `engine/${second}`;
}

const ruleOf = (layer: string): readonly string[] | undefined =>
  layer.startsWith('engine/adapters/') ? table['engine/adapters/*'] : table[layer];

const allows = (rule: readonly string[], layer: string): boolean =>
  rule.includes(layer) || (layer.startsWith('engine/adapters/') && rule.includes('engine/adapters/*'));

interface Edge {
  from: string;
  to: string;
  typeOnly: boolean;
}

function edgesOf(file: SourceFile): { edges: Edge[]; packages: Edge[]; unreadable: boolean } {
  const imports = importsOf(file);
  const named = imports.flatMap(({ specifier, typeOnly }) =>
    specifier === undefined ? [] : [{ specifier, typeOnly }],
  );
  const from = file.path;
  return {
    edges: named
      .filter(({ specifier }) => specifier.startsWith('.'))
      .map(({ specifier, typeOnly }) => ({ from, to: posix.join(posix.dirname(from), specifier), typeOnly })),
    packages: named
      .filter(({ specifier }) => !specifier.startsWith('.'))
      .map(({ specifier, typeOnly }) => ({ from, to: specifier, typeOnly })),
    unreadable: named.length < imports.length,
  };
}

function layerBreach({ from, to }: Edge): string[] {
  const [layer, target] = [layerOf(from), layerOf(to)];
  if (layer === undefined || layer === target) return [];
  const rule = ruleOf(layer);
  if (!rule) return [`layer: ${from} is in no layer`];
  return target !== undefined && allows(rule, target) ? [] : [`layer: ${from} imports ${to}`];
}

function fenceBreach({ from, to }: Edge): string[] {
  if (layerOf(from) === undefined) return [];
  const fence = fences.find(({ packages }) => packages.test(to));
  if (fence && !from.startsWith(fence.place)) return [`fence: ${from} imports ${to}`];
  const impure = from.startsWith('engine/domain/') && to.startsWith('node:');
  return impure ? [`pure: ${from} imports ${to}`] : [];
}

/** Files that can be reached from themselves, each ring told once by its smallest member. */
function cycles(edges: Edge[]): string[] {
  const targets = Map.groupBy(edges, ({ from }) => from);
  const reach = (start: string): Set<string> => {
    const seen = new Set<string>();
    const waiting = [start];
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop())
      for (const { to } of targets.get(path) ?? [])
        if (!seen.has(to)) {
          seen.add(to);
          waiting.push(to);
        }
    return seen;
  };
  const reached = new Map([...targets.keys()].map((path) => [path, reach(path)]));
  const rings = [...reached].flatMap(([path, seen]) =>
    seen.has(path) ? [[...seen].filter((other) => reached.get(other)?.has(path)).sort()] : [],
  );
  return [...new Set(rings.map((ring) => `cycle: ${ring.join(' → ')}`))];
}

/** The domain also runs in a browser: nothing it loads, however far, may be Node's. */
function impureReach(edges: Edge[], packages: Edge[]): string[] {
  const nodeUsers = new Set(packages.filter(({ to }) => to.startsWith('node:')).map(({ from }) => from));
  const found: string[] = [];
  for (const { from, to } of edges) {
    if (!from.startsWith('engine/domain/') || to.startsWith('engine/domain/')) continue;
    const seen = new Set([to]);
    for (const path of seen) for (const edge of edges) if (edge.from === path) seen.add(edge.to);
    if ([...seen].some((path) => nodeUsers.has(path))) found.push(`pure: ${from} reaches Node through ${to}`);
  }
  return found;
}

/** Everything in which a tree of files departs from the import table, the fences and the names of the design. */
export function violations(files: readonly SourceFile[]): string[] {
  const read = files.map((file) => ({ file, ...edgesOf(file) }));
  const edges = read.flatMap((one) => one.edges);
  const packages = read.flatMap((one) => one.packages);
  const known = new Set(files.map(({ path }) => path));
  const [runtime, runtimePackages] = [edges, packages].map((list) => list.filter(({ typeOnly }) => !typeOnly));
  return [
    ...read.flatMap(({ file, unreadable }) =>
      unreadable ? [`unreadable: ${file.path} computes the name of a module`] : [],
    ),
    ...edges.flatMap(layerBreach),
    ...packages.flatMap(fenceBreach),
    ...cycles((runtime ?? []).filter(({ to }) => known.has(to))),
    ...impureReach(runtime ?? [], runtimePackages ?? []),
    ...files.flatMap(({ path }) => (VAGUE.test(path) ? [`name: ${path} says nothing`] : [])),
  ];
}
