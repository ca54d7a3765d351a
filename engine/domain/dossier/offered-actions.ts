import type { AskedSignature, CompiledAction, CompiledStep, Dossier, StopKind } from '../../../schemas/types/index.ts';
import type { Actor } from '../access/actor.ts';
import { hatsFor } from '../access/delegation.ts';
import type { Reason } from '../refusals.ts';
import { targetOf } from './act-target.ts';
import { TOLD_STATUSES } from './applicant-view.ts';
import { type Candidate, candidatesFor, type RoleChoice, roleChoicesFor } from './candidates.ts';
import { collectingReasons } from './charge.ts';
import { checksPapers } from './checks.ts';
import { actionsNow } from './choose-action.ts';
import { isPhase } from './clock.ts';
import { type ActContext, currentStep } from './context.ts';
import { receives } from './dates.ts';
import { handReason } from './decide.ts';
import { extendsDate } from './extend.ts';
import { handsFor } from './hands.ts';
import { printedParts } from './papers.ts';
import { askedSignatures } from './signatures.ts';
import { standingReasons } from './standing-reasons.ts';
import { stopKindOf } from './stops.ts';
import { delegatedWork } from './takers.ts';

/** One action a screen offers at the current step, what stands in its way, and what may be entered with it. */
export interface OfferedAction {
  action: CompiledAction;
  reasons: Reason[];
  /** Who would act: the actor, or the actor in the place of somebody absent. */
  actor: Actor;
  candidates: Candidate[];
  roles: RoleChoice[];
  dueDateEditable: boolean;
  /** A new date must be given. */
  extends: boolean;
  /** What is noted is written to the applicant; otherwise it stays between officers. */
  toApplicant: boolean;
  stop: StopKind | undefined;
  /** Every paper handed in must have been compared and passed. */
  checksPapers: boolean;
  signatures: AskedSignature[];
  /** Parts the act prints by itself. */
  prints: string[];
}

/** Nobody would take the step an action leads to, and nobody could be named who would. */
function unattended(
  action: CompiledAction,
  step: CompiledStep,
  candidates: Candidate[],
  dossier: Dossier,
  context: ActContext,
): Reason[] {
  if (candidates.some(({ unfit }) => !unfit)) return [];
  return handsFor(action, step, {}, dossier, context).reasons.filter(({ code }) => code === 'nobody-holds-step');
}

function offeredAs(action: CompiledAction, dossier: Dossier, context: ActContext): OfferedAction {
  const target = targetOf(action, dossier, context);
  const step = 'step' in target ? target.step : undefined;
  const received = step !== undefined && action.inside && receives(dossier, action, step);
  const candidates = step ? candidatesFor(action, step, dossier, context) : [];
  const stop = step && stopKindOf(action, step, dossier);
  return {
    action,
    actor: context.actor,
    stop,
    checksPapers: checksPapers(context.table.step(currentStep(dossier) ?? ''), received),
    signatures: askedSignatures(action, dossier, context),
    prints: printedParts(dossier, action, stop, context.files).map(({ partNo }) => partNo),
    reasons: [
      ...standingReasons(action, dossier, context),
      ...collectingReasons(action, dossier, context),
      ...(step ? unattended(action, step, candidates, dossier, context) : []),
    ],
    candidates,
    roles: step ? roleChoicesFor(action, step, dossier, context) : [],
    dueDateEditable:
      extendsDate(action) || (context.table.process.dueDate.editable && (received || isPhase(action.dateOption))),
    extends: extendsDate(action),
    toApplicant: extendsDate(action) || (step !== undefined && TOLD_STATUSES.has(step.status)),
  };
}

/** Every action that leaves the current step, each with what stands in its way before anything is entered. */
export function offeredActions(dossier: Dossier, context: ActContext): OfferedAction[] {
  const hats = hatsFor(context.actor, delegatedWork(dossier)).map((actor) =>
    actor === context.actor ? context : { ...context, actor },
  );
  return actionsNow(dossier, context.table).map((action) => {
    const own = offeredAs(action, dossier, context);
    if (hats.length === 1 || own.reasons.length === 0) return own;
    const others = hats.slice(1).map((hat) => offeredAs(action, dossier, hat));
    return [own, ...others].find(({ reasons }) => !reasons.some(handReason)) ?? own;
  });
}
