import { useRef, useState } from 'react';

/** A line of a text, with a key that stays while it is edited. */
export interface KeyedRow<Row> {
  key: number;
  row: Row;
}

interface Rows<Row> {
  rows: KeyedRow<Row>[];
  change(key: number, row: Row): void;
  add(row: Row): void;
  remove(key: number): void;
}

/**
 * The lines of a text as a form. A line that is not complete yet is kept here, not in the text; when the text changes by
 * another way (typed as text, undone, taken from the server) the lines are read from it again.
 */
export function useRows<Row>(
  text: string,
  setText: (text: string) => void,
  read: (text: string) => Row[],
  write: (rows: Row[]) => string,
): Rows<Row> {
  const nextKey = useRef(0);
  const keyed = (rows: Row[]): KeyedRow<Row>[] =>
    rows.map((row) => {
      nextKey.current += 1;
      return { key: nextKey.current, row };
    });
  const [state, setState] = useState(() => ({ text, rows: keyed(read(text)) }));
  let { rows } = state;
  if (state.text !== text) {
    rows = keyed(read(text));
    setState({ text, rows });
  }
  function take(next: KeyedRow<Row>[]): void {
    const written = write(next.map(({ row }) => row));
    setState({ text: written, rows: next });
    if (written !== text) setText(written);
  }
  return {
    rows,
    change: (key, row) => take(rows.map((line) => (line.key === key ? { key, row } : line))),
    add: (row) => take([...rows, ...keyed([row])]),
    remove: (key) => take(rows.filter((line) => line.key !== key)),
  };
}
