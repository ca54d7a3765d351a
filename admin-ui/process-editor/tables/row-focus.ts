/** What a key does in a table whose rows are walked with the arrow keys. */
export type RowKey = { go: number } | { move: -1 | 1 } | { side: -1 | 1 } | { act: 'remove' | 'copy' };

interface Pressed {
  key: string;
  altKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
}

const STEP = 10;

/** The meaning of a key at line `at` of `count`; undefined for keys that are the browser's. */
export function rowKey({ key, altKey, ctrlKey, metaKey }: Pressed, at: number, count: number): RowKey | undefined {
  if (ctrlKey || metaKey) return undefined;
  const within = (line: number) => ({ go: Math.min(Math.max(line, 0), count - 1) });
  if (altKey) return key === 'ArrowUp' ? { move: -1 } : key === 'ArrowDown' ? { move: 1 } : undefined;
  switch (key) {
    case 'ArrowUp':
      return within(at - 1);
    case 'ArrowDown':
      return within(at + 1);
    case 'PageUp':
      return within(at - STEP);
    case 'PageDown':
      return within(at + STEP);
    case 'Home':
      return within(0);
    case 'End':
      return within(count - 1);
    case 'ArrowLeft':
      return { side: -1 };
    case 'ArrowRight':
      return { side: 1 };
    case 'Delete':
      return { act: 'remove' };
    case 'Insert':
      return { act: 'copy' };
    default:
      return undefined;
  }
}
