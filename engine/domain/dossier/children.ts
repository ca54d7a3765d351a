import type {
  ChildDossier,
  ChildRule,
  CompiledAction,
  CompiledStep,
  Dossier,
  DossierEvent,
  Effect,
  Instant,
} from '../../../schemas/types/index.ts';
import { TERMINAL_STATUSES } from '../process/statuses.ts';
import { type Reason, reason } from '../refusals.ts';
import type { ActContext } from './context.ts';
import { derivedId } from './decision.ts';
import { isOut } from './heard-effects.ts';

const serviceOf = (rule: ChildRule, dossier: Dossier): string => rule.serviceCode || dossier.serviceCode;

const alreadyOpen = (rule: ChildRule, dossier: Dossier): boolean =>
  dossier.children.some(
    ({ serviceCode, agencyCode, templateNo, state }) =>
      state !== 'withdrawn' &&
      serviceCode === serviceOf(rule, dossier) &&
      agencyCode === rule.agencyCode &&
      templateNo === rule.templateNo,
  );

const stageOf = ({ stage = 0 }: Pick<ChildDossier, 'stage'>): number => stage;

const isSettled = ({ state }: ChildDossier): boolean => state === 'final' || state === 'withdrawn';

/** A child that ended without its result: what was to follow it is never asked for. */
const isLost = ({ state, status }: ChildDossier): boolean => state === 'final' && status !== 'done';

/** The children a dossier still waits for; those whose turn will not come any more are not among them. */
export function openChildren({ children }: Pick<Dossier, 'children'>): ChildDossier[] {
  const lost = Math.min(...children.filter(isLost).map(stageOf), Number.POSITIVE_INFINITY);
  return children.filter((child) => !isSettled(child) && !(child.state === 'waiting' && stageOf(child) > lost));
}

/** The children an action asks for that the dossier does not have, each once. */
function missingChildren({ children }: CompiledAction, dossier: Dossier): ChildRule[] {
  const byKey = new Map(
    children.map((rule) => [JSON.stringify([rule.agencyCode, serviceOf(rule, dossier), rule.templateNo]), rule]),
  );
  return [...byKey.values()].filter((rule) => !alreadyOpen(rule, dossier));
}

/** A child must be offered before it is promised; a parent ends only when every child has its final state (NĐ 63/2024; A10). */
export function childReasons(
  action: CompiledAction,
  step: CompiledStep,
  dossier: Dossier,
  context: ActContext,
): Reason[] {
  const missing = missingChildren(action, dossier)
    .filter((rule) => !context.offers(serviceOf(rule, dossier), rule.agencyCode))
    .map((rule) => reason('child-not-offered', { serviceCode: serviceOf(rule, dossier), agencyCode: rule.agencyCode }));
  // A trial opens none: there is nothing to wait for.
  const open = TERMINAL_STATUSES.has(step.status) && !dossier.trial ? openChildren(dossier) : [];
  return open.length === 0
    ? missing
    : [
        ...missing,
        reason('children-open', { children: open.map(({ dossierNo, serviceCode }) => dossierNo || serviceCode) }),
      ];
}

/**
 * The children an act plans, those of the first stage to be opened at once; opening them is an effect, and a child already
 * there is not opened again.
 */
export function childrenFor(action: CompiledAction, dossier: Dossier, context: ActContext): DossierEvent[] {
  const missing = missingChildren(action, dossier);
  const first = Math.min(...missing.map(stageOf));
  return missing.map(
    (rule, index): DossierEvent => ({
      type: 'child-planned',
      child: {
        childId: derivedId(context.entryId, 64 + index),
        serviceCode: serviceOf(rule, dossier),
        agencyCode: rule.agencyCode,
        templateNo: rule.templateNo,
        state: stageOf(rule) === first ? 'opening' : 'waiting',
        plannedAt: context.now,
        ...(rule.stage === undefined ? {} : { stage: rule.stage }),
      },
    }),
  );
}

/** What a child says of itself. */
export interface ChildNews {
  childId: string;
  state: 'open' | 'final';
  status: string;
  dossierNo: string;
  answeredAt?: Instant;
}

const isKnown = (child: ChildDossier, { state, status, dossierNo, answeredAt }: ChildNews): boolean =>
  child.state === state &&
  child.status === status &&
  (child.dossierNo ?? '') === dossierNo &&
  (answeredAt === undefined || child.answeredAt !== undefined);

/**
 * What news of a child mean to its parent: where the child stands, and which children have their turn now, since every
 * child of the stages before has its result. Nothing where the parent knows it already.
 */
export function hearChild({ children }: Pick<Dossier, 'children'>, news: ChildNews, now: Instant): DossierEvent[] {
  const child = children.find(({ childId }) => childId === news.childId);
  if (!child || isKnown(child, news)) return [];
  const { answeredAt, ...told } = news;
  const first = answeredAt !== undefined && child.answeredAt === undefined;
  const heard: DossierEvent = { type: 'child-changed', ...told, ...(first ? { answeredAt } : {}) };
  const after = children.map((one) => (one === child ? { ...one, ...told } : one));
  const waiting = after.filter(({ state }) => state === 'waiting');
  const next = Math.min(...waiting.map(stageOf));
  const ready = after.every((one) => stageOf(one) >= next || one.state === 'withdrawn' || one.status === 'done');
  if (!ready || after.some((one) => stageOf(one) < next && !isSettled(one))) return [heard];
  return [
    heard,
    ...waiting
      .filter((one) => stageOf(one) === next)
      .map(({ childId }): DossierEvent => ({ type: 'child-changed', childId, state: 'opening', openingAt: now })),
  ];
}

/** Taking children back: what happens to the dossier and to what was to be done, or why it cannot be any more. */
export type WithdrawnChildren = { events: DossierEvent[]; changedEffects: Effect[] } | { reasons: Reason[] };

/**
 * Takes back children that are not opened yet, as an undo of the act that planned them asks; `effects` are those of the
 * dossier. A child that is open has a life of its own, and one being opened at this moment is about to.
 */
export function withdrawChild(
  { children }: Pick<Dossier, 'children'>,
  childIds: readonly string[],
  effects: readonly Effect[],
): WithdrawnChildren {
  const concerned = children.filter(({ childId, state }) => childIds.includes(childId) && state !== 'withdrawn');
  const opening = effects.filter(
    ({ kind, state, payload }) =>
      kind === 'open-child' && (state === 'due' || state === 'failed') && childIds.includes(String(payload.childId)),
  );
  const underWay = ({ childId }: ChildDossier) =>
    opening.some((effect) => effect.payload.childId === childId && isOut(effect));
  const gone = concerned.filter((child) => child.state === 'open' || child.state === 'final' || underWay(child));
  if (gone.length > 0)
    return {
      reasons: [
        reason('children-opened', { children: gone.map(({ dossierNo, serviceCode }) => dossierNo || serviceCode) }),
      ],
    };
  return {
    events: concerned.map(({ childId }) => ({ type: 'child-changed', childId, state: 'withdrawn' })),
    changedEffects: opening.map((effect) => ({ ...effect, state: 'withdrawn' })),
  };
}
