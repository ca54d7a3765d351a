import type { CompiledAction, Dossier, StopKind } from '../../../schemas/types/index.ts';
import { withinCalendar } from '../calendar/within-calendar.ts';
import type { Reason } from '../refusals.ts';
import { targetOf } from './act-target.ts';
import { actorReason } from './actor-right.ts';
import { calendarReason } from './calendar-reason.ts';
import { childReasons } from './children.ts';
import { conditionReasons } from './choose-action.ts';
import type { ActContext } from './context.ts';
import { receives } from './dates.ts';
import { extendsDate, extensionReasons } from './extend.ts';
import { madeParts, paperReasons } from './papers.ts';
import { signatureReasons, signingReason } from './signatures.ts';
import { stopKindOf } from './stops.ts';
import { roundReasons } from './supplement.ts';
import { withdrawalReasons } from './withdrawal.ts';

/** What stands in the way whatever the person enters: the actor, the condition, the papers, the children. */
export function standingReasons(action: CompiledAction, dossier: Dossier, context: ActContext): Reason[] {
  const empty = calendarReason(dossier.handlingAgency.code, context);
  return withinCalendar(
    () => everyStandingReason(action, dossier, context),
    () => [empty()],
  );
}

function everyStandingReason(action: CompiledAction, dossier: Dossier, context: ActContext): Reason[] {
  const target = targetOf(action, dossier, context);
  const actor = actorReason(dossier, action, context);
  const received = 'step' in target && action.inside && receives(dossier, action, target.step);
  const stop = 'step' in target ? stopKindOf(action, target.step, dossier) : undefined;
  return [
    ...(actor ? [actor] : []),
    ...conditionReasons(action, dossier, context),
    ...paperReasons(dossier, action, received, stop, context.files),
    ...signatureReasons(action, dossier, context),
    ...signingFaults(action, dossier, context, stop),
    ...withdrawalReasons(stop, dossier, context),
    ...(stop === 'supplement' ? roundReasons(dossier, context.table.process) : []),
    ...(extendsDate(action) ? extensionReasons(dossier, context) : []),
    ...('reason' in target ? [target.reason] : childReasons(action, target.step, dossier, context)),
  ];
}

/** Why whoever acts cannot sign what the act signs. */
function signingFaults(action: CompiledAction, dossier: Dossier, context: ActContext, stop?: StopKind): Reason[] {
  const fault = context.files?.fault;
  return fault && action.eSignature && madeParts(dossier, action, stop).length > 0 ? [signingReason(fault)] : [];
}
