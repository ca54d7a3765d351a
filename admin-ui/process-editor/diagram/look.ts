import type { ChangeKind } from '../../../schemas/types/index.ts';
import type { Course } from './courses.ts';

/** How a course is drawn: colour, pattern and weight of its line, and the head of its arrow. */
export interface CourseLook {
  colour: string;
  /** Colour behind the label. */
  tint: string;
  dash: string;
  width: number;
  head: 'full' | 'open' | 'double';
}

/** Told apart without colour: each pattern and head together are used once. Colours hold 4.5:1 on white. */
export const courseLooks = {
  onward: { colour: '#1f4e6b', tint: '#ffffff', dash: '', width: 2, head: 'full' },
  supplement: { colour: '#8a5200', tint: '#fff7e8', dash: '10 5', width: 2, head: 'full' },
  refusal: { colour: '#a3001e', tint: '#fff0f1', dash: '12 4 2 4', width: 2.4, head: 'double' },
  withdrawal: { colour: '#6a2c91', tint: '#f8f1fc', dash: '3 5', width: 2.4, head: 'double' },
  back: { colour: '#52606d', tint: '#f7f8f9', dash: '6 4', width: 1.5, head: 'open' },
  automatic: { colour: '#00665c', tint: '#ecf8f6', dash: '1.5 4.5', width: 2.6, head: 'full' },
  stay: { colour: '#52606d', tint: '#f7f8f9', dash: '', width: 1.5, head: 'open' },
} satisfies Record<Course, CourseLook>;

interface LaneLook {
  fill: string;
  edge: string;
  text: string;
}

const laneLooks: LaneLook[] = [
  { fill: '#eef5fb', edge: '#b9d3e8', text: '#0b4a6f' },
  { fill: '#f3f7ec', edge: '#c9dbb0', text: '#40601a' },
  { fill: '#fdf4ea', edge: '#ecd0ae', text: '#7a4300' },
  { fill: '#f6f0fa', edge: '#d8c4e6', text: '#5b2a80' },
  { fill: '#eaf7f5', edge: '#b3dcd6', text: '#0a5a52' },
  { fill: '#fdeff1', edge: '#eec0c8', text: '#8b1a2f' },
];
const firstLane: LaneLook = { fill: '#eef5fb', edge: '#b9d3e8', text: '#0b4a6f' };

export const laneLook = (order: number): LaneLook => laneLooks[order % laneLooks.length] ?? firstLane;

export const INK = '#1f2933';
export const SOFT_INK = '#4a5763';
export const PAPER = '#ffffff';
export const FRAME = '#5b7083';
export const MARKED = '#c2410c';
/** The way that was gone; told in words beside the drawing too. */
export const GONE = '#137333';
export const ERROR = '#b00020';
export const WARNING = '#8a5200';

interface ChangeLook {
  colour: string;
  /** The sign as a path around the origin. */
  sign: string;
  /** Pattern of the outline around what is marked. */
  dash: string;
}

/** What came, went and changed in a comparison; told apart without colour by sign, shape and pattern. */
export const changeLooks = {
  added: { colour: '#14692e', sign: 'M-5 0H5M0 -5V5', dash: '' },
  removed: { colour: '#a3001e', sign: 'M-5 0H5', dash: '5 4' },
  changed: { colour: '#1f4e8c', sign: 'M-4 1Q-2 -4 0 0T4 -1', dash: '12 3' },
} satisfies Record<ChangeKind, ChangeLook>;
