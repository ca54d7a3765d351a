import type { Selection } from '../selection.ts';
import type { Box, Drawing } from './drawing.ts';

/** Below this a label cannot be read. */
export const LEGIBLE_ZOOM = 0.7;

export interface View {
  x: number;
  y: number;
  zoom: number;
}

/** The whole drawing where it can be read as a whole, else its beginning. */
export function firstView({ width, height, nodes }: Drawing, room: { width: number; height: number }): View {
  const whole = Math.min(room.width / width, room.height / height, 1);
  if (whole >= LEGIBLE_ZOOM) return { zoom: whole, x: (room.width - width * whole) / 2, y: 0 };
  const zoom = Math.min(1, Math.max(LEGIBLE_ZOOM, room.width / width));
  const start = nodes.find(({ node }) => node.kind === 'start');
  const middle = start ? start.x + start.width / 2 : width / 2;
  const x = room.width / 2 - middle * zoom;
  const overhang = room.width - width * zoom;
  // No empty room at a side while the other side is cut off.
  return { zoom, x: overhang >= 0 ? overhang / 2 : Math.min(0, Math.max(overhang, x)), y: 0 };
}

/** Where a step or an action is in a drawing. */
export function boxOf({ nodes, edges }: Drawing, { kind, index }: Selection): Box | undefined {
  if (kind === 'step') return nodes.find(({ node }) => node.index === index);
  const line = edges.find(({ edge }) => edge.index === index);
  if (line) return line.label;
  for (const { x, y, width, face } of nodes) {
    const row = face.rows.find(({ edge }) => edge.index === index);
    if (row) return { x, y: y + row.y, width, height: row.face.height };
  }
  return undefined;
}

export type Direction = 'up' | 'down' | 'left' | 'right';

const middleOf = ({ x, y, width, height }: Box) => ({ x: x + width / 2, y: y + height / 2 });

/** The nearest step in a direction; undefined where there is none. */
export function stepBeside({ nodes }: Drawing, from: number | undefined, direction: Direction): number | undefined {
  const steps = nodes.filter(({ node }) => node.index !== undefined);
  const start = nodes.find(({ node }) => (from === undefined ? node.kind === 'start' : node.index === from));
  if (!start) return steps[0]?.node.index;
  const here = middleOf(start);
  let best: { index: number | undefined; cost: number } = { index: undefined, cost: Number.POSITIVE_INFINITY };
  for (const placed of steps) {
    if (placed === start) continue;
    const there = middleOf(placed);
    const [right, down] = [there.x - here.x, there.y - here.y];
    const along = { up: -down, down, left: -right, right }[direction];
    const aside = direction === 'up' || direction === 'down' ? Math.abs(right) : Math.abs(down);
    const cost = along + 2 * aside;
    if (along > 1 && cost < best.cost) best = { index: placed.node.index, cost };
  }
  return best.index;
}
