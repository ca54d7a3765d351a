import { ArrowHead } from './action-shape.tsx';
import type { Course } from './courses.ts';
import type { Mark } from './faces.ts';
import { markPaths, stepIcon } from './icon-paths.ts';
import { type CourseLook, courseLooks, ERROR, FRAME, INK, PAPER, SOFT_INK } from './look.ts';
import type { StepKind } from './process-graph.ts';

/** One thing a legend explains. */
export type LegendEntry =
  | { what: 'kind'; name: StepKind }
  | { what: 'course'; name: Course }
  | { what: 'mark'; name: Mark };

export const SAMPLE_WIDTH = 44;
export const SAMPLE_HEIGHT = 18;

function KindSample({ name }: { name: StepKind }) {
  const icon = stepIcon(name, '');
  const shared = { x: 8, y: 1, width: 28, height: 16, fill: PAPER, stroke: FRAME, strokeWidth: 1.4 };
  return (
    <>
      {name === 'start' ? <rect {...shared} rx={8} fill={INK} /> : null}
      {name === 'step' ? <rect {...shared} rx={3} /> : null}
      {name === 'missing' ? <rect {...shared} rx={3} stroke={ERROR} strokeDasharray="3 3" /> : null}
      {name === 'waiting' ? (
        <polygon
          points="12,1 32,1 36,5 36,13 32,17 12,17 8,13 8,5"
          fill={PAPER}
          stroke={FRAME}
          strokeWidth={1.4}
          strokeDasharray="4 2.5"
        />
      ) : null}
      {name === 'final' ? (
        <>
          <rect {...shared} rx={8} />
          <rect x={10.5} y={3.5} width={23} height={11} rx={5.5} fill="none" stroke={FRAME} />
        </>
      ) : null}
      {icon ? (
        <svg x={17} y={4} width={10} height={10} viewBox="0 0 24 24" fill={SOFT_INK} aria-hidden="true">
          <path d={icon} />
        </svg>
      ) : null}
    </>
  );
}

function CourseSample({ name }: { name: Course }) {
  const look: CourseLook = courseLooks[name];
  const signed = name !== 'onward' && name !== 'automatic';
  return (
    <>
      {signed ? (
        <svg x={0} y={2.5} width={13} height={13} viewBox="0 0 24 24" fill={look.colour} aria-hidden="true">
          <path d={markPaths[name]} />
        </svg>
      ) : null}
      <path
        d={`M${signed ? 15 : 2} 9H${look.head === 'double' ? 29 : 34}`}
        stroke={look.colour}
        strokeWidth={look.width}
        strokeDasharray={look.dash || undefined}
        strokeLinecap={name === 'automatic' || name === 'withdrawal' ? 'round' : 'butt'}
        fill="none"
      />
      <g transform="translate(43 9)">
        <ArrowHead look={look} colour={look.colour} />
      </g>
    </>
  );
}

/** The sign that a legend's line explains, in a field of 44 × 18. */
export function LegendSample({ entry }: { entry: LegendEntry }) {
  if (entry.what === 'kind') return <KindSample name={entry.name} />;
  if (entry.what === 'course') return <CourseSample name={entry.name} />;
  return (
    <svg x={15} y={2} width={14} height={14} viewBox="0 0 24 24" fill={SOFT_INK} aria-hidden="true">
      <path d={markPaths[entry.name]} />
    </svg>
  );
}
