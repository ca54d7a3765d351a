import { type ActionFace, MARK } from './faces.ts';
import { FONTS } from './fonts.ts';
import { markPaths } from './icon-paths.ts';
import { ERROR, INK } from './look.ts';
import { TextLines } from './text-lines.tsx';

interface ActionTextProps {
  face: ActionFace;
  x: number;
  y: number;
  colour: string;
}

/** Marks, code and name of an action at a place. */
export function ActionText({ face, x, y, colour }: ActionTextProps) {
  const { size } = FONTS.small;
  const left = x + 6;
  const baseline = y + 4 + size;
  return (
    <>
      {face.marks.map((mark, index) => (
        <svg
          key={mark}
          x={left + index * MARK}
          y={y + 5}
          width={13}
          height={13}
          viewBox="0 0 24 24"
          fill={mark === 'broken' ? ERROR : colour}
          aria-hidden="true"
        >
          <path d={markPaths[mark]} />
        </svg>
      ))}
      <text
        x={left + face.marks.length * MARK}
        y={baseline}
        fontSize={size}
        fontWeight={FONTS.smallBold.weight}
        fill={colour}
      >
        {face.code}
      </text>
      <TextLines lines={face.lines} font="small" x={left} y={baseline} fill={INK} indent={face.indent} />
    </>
  );
}
