import type { CompiledAction, Dossier, StopKind } from '../../../schemas/types/index.ts';
import { type Reason, reason } from '../refusals.ts';
import { checkReasons, checksPapers, confirmReasons } from './checks.ts';
import { isPhase } from './clock.ts';
import { type ActCommand, type ActContext, currentStep } from './context.ts';
import { extendsDate, extensionInputReasons } from './extend.ts';
import { supplementReasons } from './supplement.ts';

/** A due date is typed where the act sets one: at reception or for a phase, and never before now. */
function dueDateReasons(
  action: CompiledAction,
  typed: string | undefined,
  received: boolean,
  context: ActContext,
): Reason[] {
  if (typed === undefined) return [];
  if (!context.table.process.dueDate.editable || !(received || isPhase(action.dateOption)))
    return [reason('due-date-not-editable')];
  const message = { vi: 'ngày hẹn trả đã qua', en: 'the due date is in the past' };
  return typed < context.now ? [reason('form-invalid', { path: '/dueDate', ...message })] : [];
}

/** What stands in the way of what the person entered: confirmations, checked papers, the note, the due date, the form. */
export function inputReasons(
  action: CompiledAction,
  command: ActCommand,
  dossier: Dossier,
  received: boolean,
  stop: StopKind | undefined,
  context: ActContext,
): Reason[] {
  const reasons: Reason[] = [...confirmReasons(action, command, context)];
  if (stop === 'supplement') reasons.push(...supplementReasons(dossier, command, context));
  if (checksPapers(context.table.step(currentStep(dossier) ?? ''), received))
    reasons.push(...checkReasons(dossier, context));
  if (action.noteRule === 2 && !extendsDate(action) && !command.actionNote?.trim())
    reasons.push(reason('note-missing'));
  if (extendsDate(action)) reasons.push(...extensionInputReasons(dossier, command, context));
  else reasons.push(...dueDateReasons(action, command.dueDate, received, context));
  if (action.form)
    for (const { path, message } of context.checkForm(action.form, command.payload ?? {}))
      reasons.push(reason('form-invalid', { path, ...message }));
  return reasons;
}
