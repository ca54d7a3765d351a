import { fold, foldedWords } from '../../../../engine/domain/words.ts';

/** An agency as the tree needs it. */
export interface AgencyNode {
  code: string;
  name: string;
  parentCode: string;
  active: boolean;
}

/** One visible line of the tree; positions are as assistive technology counts them, from 1. */
export interface TreeRow extends AgencyNode {
  depth: number;
  hasChildren: boolean;
  expanded: boolean;
  position: number;
  siblings: number;
}

/** The agencies by their parents; one whose parent is not there, or that stands in a ring, is a root. */
export interface AgencyTree {
  roots: string[];
  nodes: ReadonlyMap<string, AgencyNode>;
  children: ReadonlyMap<string, string[]>;
}

const byCode = (one: AgencyNode, other: AgencyNode): number =>
  one.code.localeCompare(other.code, 'vi', { numeric: true });

/** Whether walking up from an agency comes back to it. */
function inRing(node: AgencyNode, nodes: ReadonlyMap<string, AgencyNode>): boolean {
  const seen = new Set<string>();
  for (let at = nodes.get(node.parentCode); at && !seen.has(at.code); at = nodes.get(at.parentCode)) {
    if (at.code === node.code) return true;
    seen.add(at.code);
  }
  return false;
}

export function treeOf(agencies: readonly AgencyNode[]): AgencyTree {
  const sorted = [...agencies].sort(byCode);
  const nodes = new Map(sorted.map((node) => [node.code, node]));
  const children = new Map<string, string[]>();
  const roots: string[] = [];
  for (const node of sorted) {
    if (!nodes.has(node.parentCode) || inRing(node, nodes)) roots.push(node.code);
    else children.set(node.parentCode, [...(children.get(node.parentCode) ?? []), node.code]);
  }
  return { roots, nodes, children };
}

/** The agencies above one, nearest first. */
export function ancestorsOf({ nodes }: AgencyTree, code: string): string[] {
  const above: string[] = [];
  let at = nodes.get(code)?.parentCode ?? '';
  while (nodes.has(at) && at !== code && !above.includes(at)) {
    above.push(at);
    at = nodes.get(at)?.parentCode ?? '';
  }
  return above;
}

/** What a search shows: every agency that holds all words, and those above it, opened. */
export function matchesOf(tree: AgencyTree, words: string): { found: Set<string>; shown: Set<string> } | undefined {
  const asked = foldedWords(words);
  if (asked.length === 0) return undefined;
  const found = new Set<string>();
  const shown = new Set<string>();
  for (const { code, name } of tree.nodes.values()) {
    const text = fold(`${code} ${name}`);
    if (!asked.every((word) => text.includes(word))) continue;
    found.add(code);
    shown.add(code);
    for (const above of ancestorsOf(tree, code)) shown.add(above);
  }
  return { found, shown };
}

/** The visible lines in order; a search opens what leads to its matches. */
export function rowsOf(tree: AgencyTree, expanded: ReadonlySet<string>, shown?: ReadonlySet<string>): TreeRow[] {
  const rows: TreeRow[] = [];
  const visit = (codes: readonly string[], depth: number): void => {
    const visible = shown ? codes.filter((code) => shown.has(code)) : codes;
    visible.forEach((code, index) => {
      const node = tree.nodes.get(code);
      if (!node) return;
      const below = (tree.children.get(code) ?? []).filter((child) => !shown || shown.has(child));
      const open = below.length > 0 && (shown !== undefined || expanded.has(code));
      rows.push({
        ...node,
        depth,
        hasChildren: below.length > 0,
        expanded: open,
        position: index + 1,
        siblings: visible.length,
      });
      if (open) visit(below, depth + 1);
    });
  };
  visit(tree.roots, 0);
  return rows;
}

/** What a key does in the tree: another line, a line opened or shut, or a line entered. */
export type TreeMove = { focus: string } | { toggle: string } | { open: string } | undefined;

/** The keys of a tree (WAI-ARIA): up, down, first, last, open and go in, shut and go out, enter. */
export function moveIn(rows: readonly TreeRow[], tree: AgencyTree, code: string, key: string): TreeMove {
  const index = rows.findIndex((row) => row.code === code);
  const row = rows[index];
  if (!row) return undefined;
  const at = (place: number): TreeMove => {
    const target = rows[place];
    return target ? { focus: target.code } : undefined;
  };
  switch (key) {
    case 'ArrowDown':
      return at(index + 1);
    case 'ArrowUp':
      return at(index - 1);
    case 'Home':
      return at(0);
    case 'End':
      return at(rows.length - 1);
    case 'ArrowRight':
      if (!row.hasChildren) return undefined;
      return row.expanded ? at(index + 1) : { toggle: code };
    case 'ArrowLeft': {
      if (row.expanded) return { toggle: code };
      const parent = ancestorsOf(tree, code)[0];
      return parent === undefined ? undefined : { focus: parent };
    }
    case 'Enter':
    case ' ':
      return { open: code };
    default:
      return undefined;
  }
}
