import type { ChildRule, CompiledAction, CompiledStep, Dossier, DossierEvent } from '../../../schemas/types/index.ts';
import { TERMINAL_STATUSES } from '../process/statuses.ts';
import { type Reason, reason } from '../refusals.ts';
import type { ActContext } from './context.ts';
import { derivedId } from './decision.ts';

const serviceOf = (rule: ChildRule, dossier: Dossier): string => rule.serviceCode || dossier.serviceCode;

const alreadyOpen = (rule: ChildRule, dossier: Dossier): boolean =>
  dossier.children.some(
    ({ serviceCode, agencyCode, templateNo }) =>
      serviceCode === serviceOf(rule, dossier) && agencyCode === rule.agencyCode && templateNo === rule.templateNo,
  );

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
  const open =
    TERMINAL_STATUSES.has(step.status) && !dossier.trial
      ? dossier.children.filter(({ state }) => state !== 'final')
      : [];
  return open.length === 0
    ? missing
    : [
        ...missing,
        reason('children-open', { children: open.map(({ dossierNo, serviceCode }) => dossierNo || serviceCode) }),
      ];
}

/** The children an act plans; opening them is an effect, and a child already there is not opened again. */
export function childrenFor(action: CompiledAction, dossier: Dossier, context: ActContext): DossierEvent[] {
  return missingChildren(action, dossier).map(
    (rule, index): DossierEvent => ({
      type: 'child-planned',
      child: {
        childId: derivedId(context.entryId, 64 + index),
        serviceCode: serviceOf(rule, dossier),
        agencyCode: rule.agencyCode,
        templateNo: rule.templateNo,
        state: 'opening',
        plannedAt: context.now,
      },
    }),
  );
}
