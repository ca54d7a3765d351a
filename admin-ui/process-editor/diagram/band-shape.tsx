import type { Band } from './drawing.ts';
import { laneLook } from './look.ts';
import { TextLines } from './text-lines.tsx';

/** A stage of the process: a stripe with its name at the left. */
export function BandShape({ band, x, y }: { band: Band; x: number; y: number }) {
  const { fill, edge, text } = laneLook(band.order);
  return (
    <>
      <rect x={x} y={y} width={band.width} height={band.height} rx={10} fill={fill} stroke={edge} />
      <rect x={x} y={y} width={8} height={band.height} rx={4} fill={text} />
      <TextLines lines={band.title} font="lane" x={x + 18} y={y + 26} fill={text} />
    </>
  );
}
