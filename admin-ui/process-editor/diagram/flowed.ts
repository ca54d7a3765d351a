/** Puts items side by side and into the next row where they do not fit; px. */
export function flowed<T extends { width: number }>(
  items: readonly T[],
  room: number,
): (T & { x: number; row: number })[] {
  let x = 0;
  let row = 0;
  return items.map((item) => {
    if (x > 0 && x + item.width > room) {
      x = 0;
      row += 1;
    }
    const placed = { ...item, x, row };
    x += item.width;
    return placed;
  });
}
