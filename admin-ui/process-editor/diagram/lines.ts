import type { Point } from './drawing.ts';

const towards = (from: Point, to: Point, length: number): Point => {
  const whole = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const share = Math.min(1, length / whole);
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
};

const half = (one: Point, other: Point): number => Math.hypot(one.x - other.x, one.y - other.y) / 2;

/** The path of a line through its points, corners rounded. */
export function roundedPath(points: readonly Point[], radius = 8): string {
  const [first] = points;
  if (!first) return '';
  const parts = [`M${first.x} ${first.y}`];
  points.forEach((point, index) => {
    const before = points[index - 1];
    const after = points[index + 1];
    if (!before) return;
    if (!after) {
      parts.push(`L${point.x} ${point.y}`);
      return;
    }
    const bend = Math.min(radius, half(before, point), half(point, after));
    const enter = towards(point, before, bend);
    const leave = towards(point, after, bend);
    parts.push(`L${enter.x} ${enter.y}Q${point.x} ${point.y} ${leave.x} ${leave.y}`);
  });
  return parts.join('');
}

/** The points of a line that ends `length` before its last point, so that an arrow head ends it. */
export function shortened(points: readonly Point[], length: number): Point[] {
  const last = points.at(-1);
  const before = points.at(-2);
  if (!last || !before) return [...points];
  return [...points.slice(0, -1), towards(last, before, length)];
}

/** The way a line points at its end, in degrees; 0 is to the right, 90 down. */
export function endAngle(points: readonly Point[]): number {
  const last = points.at(-1);
  const before = points.at(-2);
  if (!last || !before) return 90;
  return (Math.atan2(last.y - before.y, last.x - before.x) * 180) / Math.PI;
}
