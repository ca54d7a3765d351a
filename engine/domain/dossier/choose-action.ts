import type { CompiledAction, ConditionTerm, Dossier } from '../../../schemas/types/index.ts';
import { describeTerm, type NameOf } from '../condition/describe.ts';
import { evaluateCondition } from '../condition/evaluate.ts';
import type { ConditionFacts } from '../condition/facts.ts';
import { factLabel, factsInWords, pathsOf } from '../condition/facts-now.ts';
import { failedParts } from '../condition/feel.ts';
import type { ProcessTable } from '../process/table.ts';
import { type Reason, reason } from '../refusals.ts';
import { actorReason } from './actor-right.ts';
import { type ActCommand, type ActContext, currentStep } from './context.ts';
import { factsOf } from './facts.ts';
import { holderNames } from './holder-names.ts';

const NONE: readonly CompiledAction[] = [];

/** The actions that leave a dossier's step; none where the clock has ended it there. */
export const actionsNow = (dossier: Dossier, table: ProcessTable): readonly CompiledAction[] =>
  dossier.step?.endedBy ? NONE : table.actionsFrom(currentStep(dossier));

/** Whether an action's condition holds now. */
function holds({ condition }: CompiledAction, dossier: Dossier, context: ActContext): boolean {
  return condition.terms.length === 0 || evaluateCondition(condition, factsOf(dossier, context)).holds === true;
}

/** What codes mean to whoever reads about this dossier. */
function namesIn(dossier: Dossier, { table, directory, actor }: ActContext): NameOf {
  const roles = [...table.process.steps.flatMap((step) => step.roles), ...actor.posts];
  return (kind, code) => {
    if (kind === 'step') return table.step(code)?.stepName;
    if (kind === 'agency') return directory.agency(code)?.agencyName;
    if (kind === 'service') return code === dossier.serviceCode ? dossier.serviceName : undefined;
    return roles.find(({ roleCode, roleName }) => roleCode === code && roleName !== '')?.roleName;
  };
}

/** Why a term does not hold, with the facts as they are now; of an expression each part that is false. */
function termReasons(term: ConditionTerm, facts: ConditionFacts, nameOf: NameOf): Reason[] {
  if (term.word !== 'feel') {
    const now = factsInWords(pathsOf(term), facts, nameOf);
    return [reason('condition-fails', { ...describeTerm(term, nameOf), word: term.word, now })];
  }
  return failedParts(term.expression, facts).map(({ expression, facts: read }) =>
    reason('condition-fails', {
      ...describeTerm({ word: 'feel', expression }),
      word: term.word,
      now: factsInWords(read, facts, nameOf),
    }),
  );
}

/** Why an action's condition does not hold: a reason for every term that fails or cannot be decided. */
export function conditionReasons(action: CompiledAction, dossier: Dossier, context: ActContext): Reason[] {
  if (action.condition.terms.length === 0) return [];
  const facts = factsOf(dossier, context);
  const outcome = evaluateCondition(action.condition, facts);
  if (outcome.holds) return [];
  const failed = outcome.holds === false ? outcome.failed : [];
  return [
    ...failed.flatMap((term) => termReasons(term, facts, namesIn(dossier, context))),
    ...outcome.undecided.map(({ missing }) =>
      reason('expression-undecided', { missing, labels: missing.map(factLabel) }),
    ),
  ];
}

/** Which action is meant, or why none is. */
export type Choice = Chosen | { reasons: Reason[] };

/** The action meant, and why the others of its code are not. */
export type Chosen = { action: CompiledAction; passedOver: Reason[] };

/** Why no action of the code leaves the step: it is done at others, which are named, or nowhere in the process. */
function notHere({ actionCode, actionKey }: ActCommand, dossier: Dossier, table: ProcessTable): Reason {
  const { step } = dossier;
  const elsewhere = table.process.actions.filter(
    (action) => action.actionCode === actionCode && (actionKey === undefined || action.actionKey === actionKey),
  );
  const [one] = elsewhere;
  if (!one) return reason('no-such-action', step ? { actionCode, stepName: step.stepName } : { actionCode });
  const places = elsewhere.flatMap(({ from }) => (from === null ? [] : (table.step(from)?.stepName ?? [])));
  return reason('act-elsewhere', {
    actionName: one.actionName,
    needed: [...new Set(places)].join('”, “'),
    stepName: step?.stepName ?? '',
    holders: holderNames(dossier),
    way: [],
    reachable: true,
  });
}

/**
 * The action a command means: of those with its code that leave the current step, in the order of the definition,
 * the first whose condition holds and whose actor this may be, else the first whose condition holds, else the first.
 * Several actions may share a code; order decides, conditions tell apart.
 */
export function chooseAction(dossier: Dossier, command: ActCommand, context: ActContext): Choice {
  const { step } = dossier;
  if (command.stepCode !== undefined && command.stepCode !== (step?.stepCode ?? ''))
    return {
      reasons: [
        reason('dossier-moved', step ? { by: step.enteredBy, at: step.enteredAt, stepName: step.stepName } : {}),
      ],
    };
  const candidates = actionsNow(dossier, context.table).filter(
    ({ actionCode, actionKey }) =>
      actionCode === command.actionCode && (command.actionKey === undefined || command.actionKey === actionKey),
  );
  const [first] = candidates;
  if (!first) {
    if (step?.final || step?.endedBy)
      return { reasons: [reason('dossier-closed', { statusName: dossier.statusName.vi })] };
    return { reasons: [notHere(command, dossier, context.table)] };
  }
  if (candidates.length === 1) return { action: first, passedOver: [] };
  const holding = candidates.filter((action) => holds(action, dossier, context));
  const action = holding.find((candidate) => !actorReason(dossier, candidate, context)) ?? holding[0];
  if (action) return { action, passedOver: [] };
  return {
    action: first,
    passedOver: candidates.slice(1).flatMap((other) => conditionReasons(other, dossier, context)),
  };
}
