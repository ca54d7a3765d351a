import type { CompiledAction, CompiledStep, Dossier, DossierEvent, NumberDraw } from '../../../schemas/types/index.ts';
import { APOLOGY, legalDocumentFor } from '../process/legal-documents.ts';
import { TERMINAL_STATUSES } from '../process/statuses.ts';
import { apply } from './apply.ts';
import type { Charge } from './charge.ts';
import { childrenFor } from './children.ts';
import { clockActsFor, DATE_OPTION, isWaiting } from './clock.ts';
import type { ActCommand, ActContext } from './context.ts';
import { datesFor, receives } from './dates.ts';
import type { Decision } from './decision.ts';
import { extendsDate, extensionEvents } from './extend.ts';
import { filedAnew } from './filed-anew.ts';
import type { Hands } from './hands.ts';
import { movedEvent } from './move.ts';
import { documentsFor, dossierNumberDraw, drawsNumber } from './numbers.ts';
import { printedEvents, printedParts, signaturesBy } from './papers.ts';
import { receptionDates } from './reception.ts';
import { stopKindOf } from './stops.ts';
import { answerEvents, supplementEvents } from './supplement.ts';
import { withdrawalEvents } from './withdrawal.ts';

function clockEvents(
  action: CompiledAction,
  step: CompiledStep,
  received: boolean,
  command: ActCommand,
  dossier: Dossier,
  context: ActContext,
): DossierEvent[] {
  const change = {
    receives: received,
    ends: TERMINAL_STATUSES.has(step.status) || action.dateOption === DATE_OPTION.finish,
    pauses: isWaiting(step, action),
  };
  const acts = clockActsFor(action, step, change, command.dueDate, dossier, context);
  return acts.length > 0 ? [{ type: 'clocked', acts }] : [];
}

/** States of `vnpostalStatus`: the post is collecting, and has handed over. */
const COLLECTING = 2;
const COLLECTED = 3;

/** Events of an act, in the order they happen; the move comes last, so that every event before it is the act of the step that is left. */
export function eventsOf(
  action: CompiledAction,
  step: CompiledStep,
  hands: Hands,
  charge: Charge,
  checks: DossierEvent[],
  command: ActCommand,
  dossier: Dossier,
  context: ActContext,
): Decision {
  const draws: NumberDraw[] = [...charge.draws];
  const events: DossierEvent[] = [...checks];
  const received = action.inside && receives(dossier, action, step);
  const stop = stopKindOf(action, step, dossier);
  if (command.payload && Object.keys(command.payload).length > 0)
    events.push({ type: 'form-filled', actionCode: action.actionCode, values: command.payload });
  if (drawsNumber(dossier, action, received)) {
    draws.push(dossierNumberDraw(dossier, context));
    events.push({ type: 'numbered', draw: draws.length - 1, dossierNo: '' });
  }
  if (action.inside) {
    const plain = datesFor(dossier, action, step, received, context.now);
    const dates = { ...plain, ...receptionDates(dossier, plain, step, received, context) };
    if (Object.keys(dates).length > 0) events.push({ type: 'dated', dates });
    events.push(...clockEvents(action, step, received, command, dossier, context));
  }
  if (extendsDate(action)) events.push(...extensionEvents(dossier, command, context));
  if (stop === 'supplement') events.push(...supplementEvents(dossier, command, context));
  else if (action.inside) events.push(...answerEvents(dossier, step.status, command, context.now));
  if (action.inside) events.push(...withdrawalEvents(dossier, step.status, context));
  const printed = printedEvents(printedParts(dossier, action, stop, context.files), context.files);
  events.push(...charge.events);
  for (const event of received ? [] : charge.events)
    if (event.type === 'charged') events.push(...filedAnew(dossier, event.sheet, context));
  events.push(...printed, ...signaturesBy(printed.reduce(apply, dossier), action, context, stop));
  const legal = extendsDate(action) ? APOLOGY : legalDocumentFor(stop, step.status);
  // The notice of a granted withdrawal gives the reason of whoever asked, not the desk's consent.
  const why = (stop === 'withdrawal' && dossier.withdrawal?.reason) || command.actionNote?.trim() || '';
  events.push(...documentsFor(action, dossier, context, draws, legal, why));
  events.push(...childrenFor(action, dossier, context));
  if (action.multipleCheck !== null) events.push({ type: 'noted', multipleCheck: action.multipleCheck });
  if (
    action.flags.some(({ flag }) => flag === 'receivedcollectionvnpost') &&
    dossier.postal.vnpostalStatus === COLLECTING
  )
    events.push({ type: 'noted', postal: { ...dossier.postal, vnpostalStatus: COLLECTED } });
  if (action.inside) events.push(movedEvent(action, step, hands, command, dossier, context));
  return { events, draws };
}
