/** An edge as far as a walk cares; `aside` is tried after the ordinary ones. */
export interface WalkEdge {
  id: string;
  source: string;
  target: string;
  aside: boolean;
}

/** A way round: from a node back to itself. */
export interface Loop {
  /** The edge that closes it. */
  closedBy: string;
  /** Nodes in walking order; the first is where it comes back to. */
  nodes: string[];
}

export interface Walk {
  /** Every node: the ordinary way to the end first, then its branches; what nothing leads to comes last. */
  order: string[];
  /** Every node so that only edges of `back` lead to an earlier one. */
  layered: string[];
  /** Edges that lead to a node walked through before. */
  back: Set<string>;
  /** Number of edges from the start, for nodes that can be reached. */
  depth: Map<string, number>;
  loops: Loop[];
}

/** Walks a graph from its start, ordinary edges first, each node once. */
export function walkFrom(start: string, nodes: readonly string[], edges: readonly WalkEdge[]): Walk {
  const leaving = new Map<string, WalkEdge[]>();
  for (const edge of edges) leaving.set(edge.source, [...(leaving.get(edge.source) ?? []), edge]);
  for (const [source, list] of leaving)
    leaving.set(source, [...list.filter(({ aside }) => !aside), ...list.filter(({ aside }) => aside)]);

  const order: string[] = [];
  const finished: string[] = [];
  const path: string[] = [];
  const seen = new Set<string>();
  const back = new Set<string>();
  const loops: Loop[] = [];
  function visit(first: string): void {
    const stack = [{ node: first, next: 0 }];
    enter(first);
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const edge = leaving.get(top.node)?.[top.next];
      top.next += 1;
      if (!edge) {
        finished.push(top.node);
        path.pop();
        stack.pop();
      } else if (!seen.has(edge.target)) {
        enter(edge.target);
        stack.push({ node: edge.target, next: 0 });
      } else if (path.includes(edge.target)) {
        back.add(edge.id);
        loops.push({ closedBy: edge.id, nodes: path.slice(path.indexOf(edge.target)) });
      }
    }
  }
  function enter(node: string): void {
    seen.add(node);
    order.push(node);
    path.push(node);
  }
  visit(start);
  const depth = depthsFrom(start, edges);
  for (const node of nodes) if (!seen.has(node)) visit(node);
  return { order, layered: finished.reverse(), back, depth, loops };
}

function depthsFrom(start: string, edges: readonly WalkEdge[]): Map<string, number> {
  const depth = new Map([[start, 0]]);
  const waiting = [start];
  for (const node of waiting)
    for (const { source, target } of edges)
      if (source === node && !depth.has(target)) {
        depth.set(target, (depth.get(node) ?? 0) + 1);
        waiting.push(target);
      }
  return depth;
}
