import type { Duration } from '../../../schemas/types/index.ts';
import { FONTS, type Measure } from './fonts.ts';
import type { GraphEdge, GraphNode } from './process-graph.ts';
import { wrapText } from './wrap-text.ts';

/** Small signs beside the text of an action. */
export type Mark =
  | 'supplement'
  | 'refusal'
  | 'withdrawal'
  | 'back'
  | 'stay'
  | 'outside'
  | 'timer'
  | 'listener'
  | 'submit'
  | 'special'
  | 'condition'
  | 'money'
  | 'broken';

/** Words of the drawing in the reader's language. */
export interface FaceWords {
  start: string;
  missing: string;
  nowhere: string;
  unnamed: string;
  status(code: string): string;
  duration(duration: Duration): string;
}

/** Text of an action, broken into lines; marks and code stand before the first. */
export interface ActionFace {
  width: number;
  height: number;
  marks: Mark[];
  code: string;
  lines: string[];
  /** Where the first line's text begins after marks and code. */
  indent: number;
}

export interface NodeFace {
  width: number;
  height: number;
  head: string;
  corner: string;
  title: string[];
  status: string[];
  /** Acts that do not leave the step, below one another. */
  rows: { edge: GraphEdge; face: ActionFace; y: number }[];
}

export const PADDING = 12;
export const MARK = 15;
const STEP_WIDTH = 214;
const LABEL_WIDTH = 156;
const START_WIDTH = 120;
const LABEL_PAD = 6;

/** What a step is called in the drawing and in the outline. */
export function stepTitle({ kind, stepCode, stepName }: GraphNode, words: FaceWords): string {
  if (kind === 'start') return words.start;
  if (kind === 'missing') return stepCode === '' ? words.nowhere : words.missing;
  return stepName || words.unnamed;
}

/** Signs of an action, the course first. */
export function marksOf({ course, auto, condition, asksMoney, outsider }: GraphEdge): Mark[] {
  const marks: Mark[] = [];
  if (outsider === 'outside') marks.push('outside');
  else if (course !== 'onward' && course !== 'automatic') marks.push(course);
  if (auto !== 'none') marks.push(auto);
  if (condition.terms.length > 0) marks.push('condition');
  if (asksMoney) marks.push('money');
  if (outsider === 'step-missing' || outsider === 'key-twice') marks.push('broken');
  return marks;
}

export function actionFace(edge: GraphEdge, width: number, measure: Measure): ActionFace {
  const marks = marksOf(edge);
  const code = edge.actionCode;
  const inner = width - 2 * LABEL_PAD;
  const gap = code === '' ? 0 : measure(`${code} `, 'smallBold') + 3;
  const indent = marks.length * MARK + gap;
  const name = edge.actionName === code ? '' : edge.actionName;
  const lines = wrapText(name, { font: 'small', width: inner, indent, most: 3 }, measure);
  const widest = Math.max(
    indent + measure(lines[0] ?? '', 'small'),
    ...lines.slice(1).map((line) => measure(line, 'small')),
  );
  return {
    width: Math.ceil(Math.min(width, widest + 2 * LABEL_PAD + 2)),
    height: Math.max(1, lines.length) * FONTS.small.line + 8,
    marks,
    code,
    lines,
    indent,
  };
}

export const labelFace = (edge: GraphEdge, measure: Measure): ActionFace => actionFace(edge, LABEL_WIDTH, measure);

/** How a step is written, with the acts that do not leave it; `lane` is told at the step where no band tells it. */
export function nodeFace(
  node: GraphNode,
  within: readonly GraphEdge[],
  words: FaceWords,
  measure: Measure,
  lane = '',
): NodeFace {
  const wide = node.kind === 'start' && within.length === 0 ? START_WIDTH : STEP_WIDTH;
  const inner = wide - 2 * PADDING;
  const wrap = (text: string, font: 'title' | 'small', most: number) =>
    wrapText(text, { font, width: inner, most }, measure);
  const bare = node.kind === 'start' || (node.kind === 'missing' && node.stepCode === '');
  const title = wrap(stepTitle(node, words), 'title', 4);
  const said = [lane, node.status === '' ? '' : words.status(node.status)].filter(Boolean).join(' · ');
  const status = wrap(said, 'small', 3);
  const head = bare ? '' : node.stepCode;
  const top = (bare ? 8 : PADDING + FONTS.code.line) + title.length * FONTS.title.line;
  let bottom = top + (status.length > 0 ? status.length * FONTS.small.line + 3 : 0) + (bare ? 8 : 9);
  const rows = within.map((edge) => {
    const face = actionFace(edge, STEP_WIDTH - 10, measure);
    const y = bottom;
    bottom += face.height;
    return { edge, face, y };
  });
  return {
    width: wide,
    height: Math.ceil(bottom + (rows.length > 0 ? 5 : 0)),
    head,
    corner: node.duration ? words.duration(node.duration) : '',
    title,
    status,
    rows,
  };
}
