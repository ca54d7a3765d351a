import { compileProcess } from '../../../engine/domain/process/compile.ts';
import { machineKeys, START } from '../../../engine/domain/process/machine.ts';
import type {
  CompiledAction,
  CompiledProcess,
  Condition,
  Duration,
  ServiceProcess,
} from '../../../schemas/types/index.ts';
import { type Course, courseOf, isWaiting } from './courses.ts';
import { missingCode, type Outsider, type Stroke, strokesOf } from './machine-transitions.ts';
import { type Walk, walkFrom } from './walk.ts';

/** What a state is to somebody who reads the diagram; `missing` is named by an action and not there. */
export type StepKind = 'start' | 'step' | 'waiting' | 'final' | 'missing';

export interface GraphNode {
  /** Key of the machine's state; a missing step has a key no state has. */
  id: string;
  kind: StepKind;
  /** Place in the process's list of steps. */
  index?: number;
  stepCode: string;
  stepName: string;
  status: string;
  lane: string;
  duration: Duration | null;
  /** Names of the roles that carry the step out. */
  roles: string[];
  /** Whether some way leads from the start to it. */
  reached: boolean;
}

export interface GraphEdge {
  /** Key of the machine's event: `a` and the place in the process's list of actions. */
  id: string;
  index: number;
  /** The same as `target` where the step does not change or the act leads back to wherever the dossier came from. */
  source: string;
  target: string;
  actionCode: string;
  actionName: string;
  course: Course;
  auto: CompiledAction['auto'];
  condition: Condition;
  asksMoney: boolean;
  outsider?: Outsider;
}

export interface Lane {
  code: string;
  name: string;
}

export interface ProcessGraph {
  nodes: GraphNode[];
  edges: GraphEdge[];
  /** The process's sequences that some step belongs to, in their order. */
  lanes: Lane[];
  walk: Walk;
}

function stepNodes({ steps }: CompiledProcess, { depth }: Walk): GraphNode[] {
  return steps.map(({ stepCode, stepName, status, lane, duration, final, roles }, index) => ({
    id: `s${index}`,
    kind: final ? 'final' : isWaiting(status) ? 'waiting' : 'step',
    index,
    stepCode,
    stepName,
    status,
    lane,
    duration,
    roles: roles.filter(({ moderator }) => moderator).map(({ roleName, roleCode }) => roleName || roleCode),
    reached: depth.has(`s${index}`),
  }));
}

const bareNode = (id: string, kind: StepKind, stepCode: string, lane: string): GraphNode => ({
  id,
  kind,
  stepCode,
  stepName: '',
  status: '',
  lane,
  duration: null,
  roles: [],
  reached: true,
});

/** Steps that actions name and that are not there, each beside the first step it is named with. */
function missingNodes(strokes: readonly Stroke[], known: readonly GraphNode[]): GraphNode[] {
  const laneOf = new Map(known.map(({ id, lane }) => [id, lane]));
  const found = new Map<string, GraphNode>();
  for (const { source, target } of strokes)
    for (const [id, beside] of [
      [source, target],
      [target, source],
    ] as const) {
      const code = missingCode(id);
      if (code !== undefined && !found.has(id))
        found.set(id, bareNode(id, 'missing', code, laneOf.get(beside) ?? known.at(1)?.lane ?? ''));
    }
  return [...found.values()];
}

function courseAlong(
  action: CompiledAction,
  { source, target, outsider }: Stroke,
  statusOf: ReadonlyMap<string, string>,
  back: boolean,
): Course {
  if (outsider === 'goes-back') return 'back';
  if (source === target) return 'stay';
  return courseOf(action.auto, statusOf.get(action.to ?? '') ?? '', back);
}

/**
 * The graph of a process: every state and transition of the machine the engine runs, each once, and beside them the
 * actions that are none. `outsideCodes` are action codes configured as carried out outside the process.
 */
export function processGraph(process: ServiceProcess, outsideCodes: readonly string[] = []): ProcessGraph {
  const actionConfigs = outsideCodes.map((actionCode) => ({ actionCode, actionName: '', insideProcess: false }));
  const { compiled } = compileProcess(process, { actionConfigs, stepConfigs: [] });
  const strokes = strokesOf(compiled, machineKeys(compiled));
  const statusOf = new Map(compiled.steps.map(({ stepCode, status }) => [stepCode, status]));
  const drawn = compiled.actions.flatMap((action, index) => {
    const stroke = strokes[index];
    return stroke ? [{ action, index, stroke, id: `a${index}` }] : [];
  });
  const walk = walkFrom(
    START,
    compiled.steps.map((_step, index) => `s${index}`),
    drawn
      .filter(({ stroke }) => stroke.outsider === undefined)
      .map(({ id, action, stroke: { source, target } }) => {
        const aside = courseOf(action.auto, statusOf.get(action.to ?? '') ?? '') !== 'onward';
        return { id, source, target, aside };
      }),
  );
  const known = [bareNode(START, 'start', '', ''), ...stepNodes(compiled, walk)];
  const used = new Set(compiled.steps.map(({ lane }) => lane));
  const lanes = new Map(compiled.lanes.map(({ sequenceNo, sequenceName }) => [sequenceNo, sequenceName]));
  return {
    nodes: [...known, ...missingNodes(strokes, known)],
    edges: drawn.map(({ id, action, index, stroke }) => ({
      id,
      index,
      source: stroke.source,
      target: stroke.target,
      actionCode: action.actionCode,
      actionName: action.actionName,
      course: courseAlong(action, stroke, statusOf, walk.back.has(id)),
      auto: action.auto,
      condition: action.condition,
      asksMoney: action.requestPayment > 0,
      ...(stroke.outsider ? { outsider: stroke.outsider } : {}),
    })),
    lanes: [...lanes].map(([code, name]) => ({ code, name })).filter(({ code }) => used.has(code)),
    walk,
  };
}
