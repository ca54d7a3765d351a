/** A line of a tree that is shown, as far as moving among lines needs it. */
export interface TreeLine {
  id: string;
  level: number;
  /** undefined: it has no lines below it. */
  expanded?: boolean;
}

/** What a key does in a tree (WAI-ARIA tree pattern); undefined for a key that does nothing. */
export type TreeMove = { to: string } | { expand: string } | { collapse: string } | { activate: string };

/** Decides a key on the line `at` among the lines shown. */
export function treeMove(lines: readonly TreeLine[], at: string, key: string): TreeMove | undefined {
  const index = lines.findIndex(({ id }) => id === at);
  const line = lines[index];
  if (!line) return undefined;
  const to = (other: TreeLine | undefined): TreeMove | undefined => (other ? { to: other.id } : undefined);
  switch (key) {
    case 'ArrowDown':
      return to(lines[index + 1]);
    case 'ArrowUp':
      return to(lines[index - 1]);
    case 'Home':
      return to(lines[0]);
    case 'End':
      return to(lines.at(-1));
    case 'ArrowRight':
      if (line.expanded === false) return { expand: at };
      return line.expanded ? to(lines[index + 1]) : undefined;
    case 'ArrowLeft':
      if (line.expanded) return { collapse: at };
      return to(lines.slice(0, index).findLast(({ level }) => level < line.level));
    case 'Enter':
    case ' ':
      return { activate: at };
    default:
      return undefined;
  }
}
