interface Visit {
  node: string;
  next: number;
}

/**
 * Groups of nodes that lead round to each other, and single ones that lead to themselves; each node and way is looked at
 * once (Tarjan), without recursion: a process may have ten thousand steps in a row.
 */
export function ringsOf(nodes: Iterable<string>, onward: (node: string) => readonly string[]): string[][] {
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const rings: string[][] = [];
  const lower = (node: string, to: number | undefined) => {
    if (to !== undefined && to < (low.get(node) ?? to + 1)) low.set(node, to);
  };
  const enter = (node: string): Visit => {
    low.set(node, index.size);
    index.set(node, index.size);
    open.push(node);
    isOpen.add(node);
    return { node, next: 0 };
  };
  const leave = (node: string) => {
    if (low.get(node) !== index.get(node)) return;
    const ring: string[] = [];
    for (let last = open.pop(); last !== undefined; last = open.pop()) {
      isOpen.delete(last);
      ring.push(last);
      if (last === node) break;
    }
    if (ring.length > 1 || onward(node).includes(node)) rings.push(ring.reverse());
  };
  for (const start of nodes) {
    if (index.has(start)) continue;
    const path = [enter(start)];
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const to = onward(top.node)[top.next];
      top.next += 1;
      if (to === undefined) {
        leave(top.node);
        path.pop();
        const above = path.at(-1);
        if (above) lower(above.node, low.get(top.node));
      } else if (!index.has(to)) path.push(enter(to));
      else if (isOpen.has(to)) lower(top.node, index.get(to));
    }
  }
  return rings;
}
