import type { Dossier, DossierEvent, NumberDraw } from '../../../schemas/types/index.ts';
import { decideClockAct } from '../calendar/decide-clock-act.ts';
import { readLedger } from '../calendar/ledger.ts';
import { STOPPED } from '../process/legal-documents.ts';
import type { ActContext } from './context.ts';
import type { PlannedEffect } from './effects.ts';
import { leftStep } from './move.ts';
import { legalPaper } from './numbers.ts';

/** Status of a dossier that is ended without its result: *dừng giải quyết*. */
const ENDED = 'unresolved';
const BASIS = 'NĐ 297/2025/NĐ-CP Đ6.4';

/** What the end of a wait is called in the log. */
export const END_OF_WAIT = 'Dừng giải quyết vì quá thời hạn bổ sung';

/** What ends a dossier whose supplement was not brought: events, the reason as the log keeps it, and who is told. */
export interface EndedWaiting {
  events: DossierEvent[];
  draws: NumberDraw[];
  effects: PlannedEffect[];
  note: string;
}

/**
 * Ends a dossier that has waited its working days for a supplement (T8, A6), where the process has no act of its own for
 * it: the clock stops, the notice of the end is issued, nobody holds it any more. An undo takes it back like any act.
 */
export function endWaiting(dossier: Dossier, workingDays: number, context: ActContext): EndedWaiting {
  const { now, calendar, statusName } = context;
  const { step, dates } = dossier;
  if (!step) throw new RangeError(`dossier ${dossier.id} waits at no step`);
  const note = `Quá ${workingDays} ngày làm việc chưa bổ sung hồ sơ, dừng giải quyết (${BASIS})`;
  const ledger = readLedger(dossier.clock);
  const events: DossierEvent[] = [{ type: 'dated', dates: { releaseDate: dates.releaseDate ?? now, finishDate: now } }];
  if (ledger.state === 'running' || ledger.state === 'paused')
    events.push({
      type: 'clocked',
      acts: [decideClockAct(ledger, { kind: 'stop', reason: note, legalBasis: BASIS }, calendar, now)],
    });
  const draws: NumberDraw[] = [];
  events.push(legalPaper(STOPPED, 'wait-limit', dossier, context, draws, note));
  const { laneDueDate: _lane, laneEnteredAt: _since, ...stays } = step;
  events.push({
    type: 'moved',
    actionKey: 'wait-limit',
    actionCode: 'wait-limit',
    actionName: END_OF_WAIT,
    how: 'wait-limit',
    step: {
      ...stays,
      entry: dossier.seq + 1,
      enteredAt: now,
      dueDate: null,
      actionKey: 'wait-limit',
      enteredBy: context.actor.name,
      final: true,
      endedBy: 'wait-limit',
    },
    status: ENDED,
    subStatus: '',
    statusName: statusName(ENDED),
    lockState: '',
    dossierNote: note,
    holders: [],
    handRoles: [],
    left: leftStep(dossier, context),
  });
  return { events, draws, effects: toldOfEnd(dossier, note, context), note };
}

/** Partners; applicant, portal and parent are told as of every change. */
function toldOfEnd({ dossierNo = '', dates, servers }: Dossier, note: string, { now }: ActContext): PlannedEffect[] {
  const payload = {
    syncType: 2,
    infoType: '',
    actionCode: 'wait-limit',
    note,
    status: ENDED,
    subStatus: '',
    dossierNo,
    dates: { ...dates, finishDate: now },
  };
  return servers.map((target) => ({ kind: 'sync', target, payload }));
}
