/** A stretch of text that both have, or that one of them alone has. */
export interface Stretch {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** Above this many comparisons the middle of two texts is told as replaced. */
const MOST_COMPARED = 4_000_000;

/** A word or a sign with the white space before it: spaces alone are no common ground. */
const WORDS = /\s*[\p{L}\p{M}\p{N}_]+|\s*[^\s\p{L}\p{M}\p{N}_]|\s+/gu;

const wordsOf = (text: string): string[] => text.match(WORDS) ?? [];

/** The length of the longest common row of words of every rest of both texts. */
function commonLengths(before: readonly string[], after: readonly string[]): Uint32Array[] {
  const rows = Array.from({ length: before.length + 1 }, () => new Uint32Array(after.length + 1));
  for (let i = before.length - 1; i >= 0; i -= 1)
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const here = rows[i];
      const next = rows[i + 1];
      if (!here || !next) continue;
      here[j] = before[i] === after[j] ? (next[j + 1] ?? 0) + 1 : Math.max(next[j] ?? 0, here[j + 1] ?? 0);
    }
  return rows;
}

function compareMiddle(before: readonly string[], after: readonly string[], tell: (stretch: Stretch) => void): void {
  if (before.length * after.length > MOST_COMPARED) {
    tell({ kind: 'removed', text: before.join('') });
    tell({ kind: 'added', text: after.join('') });
    return;
  }
  const rows = commonLengths(before, after);
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    const [was, now] = [before[i], after[j]];
    if (was !== undefined && was === now) {
      tell({ kind: 'same', text: was });
      i += 1;
      j += 1;
    } else if (was !== undefined && (now === undefined || (rows[i + 1]?.[j] ?? 0) >= (rows[i]?.[j + 1] ?? 0))) {
      tell({ kind: 'removed', text: was });
      i += 1;
    } else {
      tell({ kind: 'added', text: now ?? '' });
      j += 1;
    }
  }
}

/** How one text became the other, word by word: without the added stretches it is the earlier, without the removed the later. */
export function wordDifference(before: string, after: string): Stretch[] {
  const [old, fresh] = [wordsOf(before), wordsOf(after)];
  let start = 0;
  while (start < old.length && start < fresh.length && old[start] === fresh[start]) start += 1;
  let end = 0;
  while (end < old.length - start && end < fresh.length - start && old.at(-1 - end) === fresh.at(-1 - end)) end += 1;
  const found: Stretch[] = [];
  const tell = ({ kind, text }: Stretch): void => {
    const last = found.at(-1);
    if (text === '') return;
    if (last?.kind === kind) last.text += text;
    else found.push({ kind, text });
  };
  tell({ kind: 'same', text: old.slice(0, start).join('') });
  compareMiddle(old.slice(start, old.length - end), fresh.slice(start, fresh.length - end), tell);
  tell({ kind: 'same', text: old.slice(old.length - end).join('') });
  return found;
}
