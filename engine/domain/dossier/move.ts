import type {
  CompiledAction,
  CompiledStep,
  Dossier,
  DossierEvent,
  PastStep,
  StepState,
} from '../../../schemas/types/index.ts';
import { handOf, nameOfActor } from '../access/delegation.ts';
import { addDuration } from '../calendar/add-duration.ts';
import { DATE_OPTION, isWaiting, PAUSE, PAUSE_FOR_GOOD } from './clock.ts';
import { type ActCommand, type ActContext, currentStep } from './context.ts';
import type { Hands } from './hands.ts';

/** The step that is left: in whose hands it was, and when it was due. */
export function leftStep(dossier: Dossier, context: ActContext): PastStep | null {
  const { step, holders, handRoles } = dossier;
  if (!step) return null;
  const roles = handRoles.filter(({ moderator }) => moderator).map(({ roleCode }) => roleCode);
  const due = step.dueDate === null ? {} : { dueDate: step.dueDate };
  return { stepCode: step.stepCode, leftBy: handOf(context.actor), leftAt: context.now, holders, roles, ...due };
}

/** The step before one that is gone back to: the step left just before it was, so that going back twice goes two steps. */
function stepBefore(stepCode: string, { pastSteps }: Dossier): string {
  const left = pastSteps.findIndex((past) => past.stepCode === stepCode);
  return left > 0 ? (pastSteps[left - 1]?.stepCode ?? '') : '';
}

function stepDueDate(step: CompiledStep, context: ActContext): string | null {
  return step.duration ? addDuration(context.calendar, context.now, step.duration) : null;
}

/** When the body or phase of a lane is due: counted from the entry into the lane, kept within it (TT 01/2018 Đ13, per body). */
function laneTime(
  step: CompiledStep,
  { step: before }: Dossier,
  context: ActContext,
): Pick<StepState, 'laneDueDate' | 'laneEnteredAt'> {
  if (before && before.lane === step.lane) {
    const { laneDueDate, laneEnteredAt } = before;
    return { ...(laneDueDate ? { laneDueDate } : {}), ...(laneEnteredAt ? { laneEnteredAt } : {}) };
  }
  const limit = context.table.process.lanes.find(({ sequenceNo }) => sequenceNo === step.lane)?.duration;
  if (!limit || step.final) return {};
  return { laneDueDate: addDuration(context.calendar, context.now, limit), laneEnteredAt: context.now };
}

function lockStateFor(action: CompiledAction, step: CompiledStep, dossier: Dossier): string {
  if (dossier.lockState === PAUSE_FOR_GOOD || action.dateOption === DATE_OPTION.pauseForGood) return PAUSE_FOR_GOOD;
  return isWaiting(step, action) ? PAUSE : step.lockState;
}

/** The move an act makes: the step entered with everything shown of it by value, whose hands it is in, and what was left. */
export function movedEvent(
  action: CompiledAction,
  step: CompiledStep,
  hands: Hands,
  command: ActCommand,
  dossier: Dossier,
  context: ActContext,
): DossierEvent {
  const [subStatus = ''] = step.subStatuses;
  const entered: StepState = {
    stepCode: step.stepCode,
    stepName: step.stepName,
    lane: step.lane,
    entry: dossier.seq + 1,
    enteredAt: context.now,
    dueDate: stepDueDate(step, context),
    ...laneTime(step, dossier, context),
    fromStepCode: action.to === null ? stepBefore(step.stepCode, dossier) : (currentStep(dossier) ?? ''),
    instruction: step.instruction,
    actionKey: action.actionKey,
    enteredBy: nameOfActor(context.actor),
    final: step.final,
  };
  return {
    type: 'moved',
    actionKey: action.actionKey,
    actionCode: action.actionCode,
    actionName: action.actionName,
    how: action.to === null ? 'go-back' : 'action',
    step: entered,
    status: step.status,
    subStatus,
    statusName: context.statusName(step.status),
    ...(subStatus ? { subStatusName: context.statusName(subStatus) } : {}),
    lockState: lockStateFor(action, step, dossier),
    dossierNote: command.actionNote?.trim() || step.instruction,
    holders: hands.holders,
    handRoles: hands.handRoles,
    left: leftStep(dossier, context),
  };
}
