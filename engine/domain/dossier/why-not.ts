import type { CompiledAction, Dossier, WhyBody } from '../../../schemas/types/index.ts';
import type { ProcessTable } from '../process/table.ts';
import { type Reason, reason } from '../refusals.ts';
import { actorReason } from './actor-right.ts';
import { actionsNow } from './choose-action.ts';
import { type ActContext, currentStep } from './context.ts';
import { decide } from './decide.ts';
import { handRolesOf } from './hands.ts';
import { holderNames } from './holder-names.ts';
import { type OfferedAction, offeredActions } from './offered-actions.ts';

/** The acts that lead from one step to another, the fewest there are; undefined where none do. */
function actsBetween(table: ProcessTable, from: string | null, to: string | null): CompiledAction[] | undefined {
  const reached = new Map<string | null, CompiledAction[]>([[from, []]]);
  const waiting: (string | null)[] = [from];
  for (let at = waiting.shift(); at !== undefined; at = waiting.shift()) {
    if (at === to) return reached.get(at);
    for (const action of table.actionsFrom(at)) {
      if (!action.inside || action.to === null || reached.has(action.to)) continue;
      reached.set(action.to, [...(reached.get(at) ?? []), action]);
      waiting.push(action.to);
    }
  }
  return undefined;
}

/** Why an act of another step cannot be done now: where the dossier stands, who holds it, which acts lead there; and whether the person could do it there. */
function elsewhere(action: CompiledAction, dossier: Dossier, context: ActContext): Reason[] {
  const { table } = context;
  const place = action.from === null ? undefined : table.step(action.from);
  const way = actsBetween(table, currentStep(dossier), action.from);
  const here = reason('act-elsewhere', {
    actionName: action.actionName,
    needed: place?.stepName ?? '',
    stepName: dossier.step?.stepName ?? '',
    holders: holderNames(dossier),
    way: (way ?? []).map(({ actionName }) => actionName),
    reachable: way !== undefined,
  });
  if (!place || !dossier.step) return [here];
  const there: Dossier = {
    ...dossier,
    holders: [],
    handRoles: handRolesOf(place, undefined, dossier, context),
    step: { ...dossier.step, stepCode: place.stepCode, stepName: place.stepName },
  };
  const person = actorReason(there, action, context);
  return person ? [here, person] : [here];
}

/** The acts meant, of the whole process. */
const actsMeant = ({ actionCode, actionKey }: WhyBody, { process }: ProcessTable): CompiledAction[] =>
  process.actions.filter(
    (action) => action.actionCode === actionCode && (actionKey === undefined || action.actionKey === actionKey),
  );

/** What is still to be entered with an act, as its refusal would say it were it done with nothing entered. */
function asksOf({ action, reasons }: OfferedAction, dossier: Dossier, context: ActContext): Reason[] {
  const { actionCode, actionKey } = action;
  const bare = decide(dossier, { actionCode, actionKey }, context);
  const all = 'reasons' in bare ? bare.reasons : bare.outcome.ok ? [] : bare.outcome.reasons;
  const told = new Set(reasons.map(({ message }) => message.vi));
  return all.filter(({ message }) => !told.has(message.vi));
}

/**
 * Vì sao không làm được? Everything that stands between the actor of the context and an act of the process, before
 * anything is entered; none where it could be done now. Where several acts of the code leave the step, of the one that
 * lacks least, with what it will ask for.
 */
export function whyNot(
  dossier: Dossier,
  asked: WhyBody,
  context: ActContext,
): { actionName: string; reasons: Reason[]; asks?: Reason[] } {
  const meant = actsMeant(asked, context.table);
  const [first] = meant;
  if (!first) {
    const { actionCode } = asked;
    return {
      actionName: actionCode,
      reasons: [reason('act-not-in-version', { actionCode, version: dossier.pins.process.version })],
    };
  }
  const { actionName } = first;
  const now = new Set(actionsNow(dossier, context.table).map(({ actionKey }) => actionKey));
  const here = offeredActions(dossier, context)
    .filter(({ action }) => now.has(action.actionKey) && meant.some(({ actionKey }) => actionKey === action.actionKey))
    .sort((one, other) => one.reasons.length - other.reasons.length);
  const [nearest] = here;
  if (nearest) {
    const { action, reasons } = nearest;
    return { actionName: action.actionName, reasons, asks: asksOf(nearest, dossier, context) };
  }
  if (dossier.step?.final || dossier.step?.endedBy)
    return { actionName, reasons: [reason('dossier-closed', { statusName: dossier.statusName.vi })] };
  return { actionName, reasons: elsewhere(first, dossier, context) };
}
