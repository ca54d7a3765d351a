import { COURSES, type Course } from './courses.ts';
import { type Mark, marksOf } from './faces.ts';
import type { ProcessGraph, StepKind } from './process-graph.ts';

/** What of the drawing's language a process uses, so that its legend explains that and nothing else. */
export interface LegendItems {
  kinds: StepKind[];
  courses: Course[];
  marks: Mark[];
}

const KINDS: StepKind[] = ['start', 'step', 'waiting', 'final', 'missing'];
const MARKS: Mark[] = ['outside', 'timer', 'listener', 'submit', 'special', 'condition', 'money', 'broken'];

export function legendItems({ nodes, edges }: ProcessGraph): LegendItems {
  const kinds = new Set(nodes.map(({ kind }) => kind));
  const courses = new Set(edges.filter(({ outsider }) => outsider !== 'outside').map(({ course }) => course));
  const marks = new Set(edges.flatMap(marksOf));
  return {
    kinds: KINDS.filter((kind) => kinds.has(kind)),
    courses: COURSES.filter((course) => courses.has(course)),
    marks: MARKS.filter((mark) => marks.has(mark)),
  };
}
