import { setImmediate } from 'node:timers/promises';
import type { CalendarMoves, Dossier, MovedDate, MovedDossier } from '../../schemas/types/index.ts';
import type { Actor } from '../domain/access/actor.ts';
import { dayOf, toLocalMinute } from '../domain/calendar/local-time.ts';
import { type CountedDates, movesDates, presentDates } from '../domain/dossier/recompute.ts';
import type { Engine } from './engine.ts';
import { agenciesOf, calendarsWith, changedCalendar, recounted } from './recount-deadlines.ts';

const SHOWN = 500;
/** Dossiers looked at between two turns of the event loop. */
const AT_ONCE = 20;

function daysBetween(from: string | null, to: string | null): number {
  return from === null || to === null ? 0 : dayOf(toLocalMinute(to)) - dayOf(toLocalMinute(from));
}

/** The dates beside the due date that would be others. */
function othersOf(present: CountedDates, to: CountedDates): MovedDate[] {
  const dates: MovedDate[] = [
    { of: 'step', from: present.stepDueDate, to: to.stepDueDate },
    { of: 'lane', from: present.laneDueDate ?? null, to: to.laneDueDate ?? null },
    { of: 'reception', from: present.receptionDueDate ?? null, to: to.receptionDueDate ?? null },
  ];
  return dates.filter((date) => date.from !== date.to);
}

function movedOf(dossier: Dossier, to: CountedDates): MovedDossier {
  const { id, dossierNo, serviceName, handlingAgency, step, dates } = dossier;
  return {
    dossierId: id,
    dossierNo: dossierNo ?? null,
    serviceName,
    agencyName: handlingAgency.name,
    stepName: step?.stepName ?? '',
    from: dates.dueDate,
    to: to.dueDate,
    days: daysBetween(dates.dueDate, to.dueDate),
    others: othersOf(presentDates(dossier), to),
  };
}

/**
 * *Hồ sơ nào đổi hạn?*: which open dossiers the draft of a calendar would move, and by how much; the calendar in force
 * where the draft says nothing else. Writes nothing. Throws `not-found` and `not-allowed`.
 */
export async function previewCalendar(engine: Engine, actor: Actor, code: string): Promise<CalendarMoves> {
  const changed = await changedCalendar(engine, actor, code);
  const directory = await engine.directory.view();
  const calendarOf = await calendarsWith(engine, directory, changed.draft);
  const agencies = agenciesOf(changed.body, directory);
  const targets = await engine.dossiers.runningTargets(agencies === undefined ? {} : { agencies });
  const told: CalendarMoves = {
    calendarCode: code,
    draft: changed.draft !== undefined,
    looked: targets.length,
    moved: 0,
    later: 0,
    earlier: 0,
    uncountable: 0,
    items: [],
  };
  const moving: MovedDossier[] = [];
  for (const [index, { dossierId }] of targets.entries()) {
    if (index % AT_ONCE === AT_ONCE - 1) await setImmediate();
    const dossier = await engine.dossiers.find(dossierId);
    const to = dossier && (await recounted(engine, dossier, calendarOf(dossier.handlingAgency.code)));
    if (to === 'uncountable') told.uncountable += 1;
    else if (dossier && to && movesDates(dossier, to)) {
      const item = movedOf(dossier, to);
      told.moved += 1;
      if (item.from !== null && item.to !== null && item.to > item.from) told.later += 1;
      if (item.from !== null && item.to !== null && item.to < item.from) told.earlier += 1;
      moving.push(item);
    }
  }
  moving.sort((one, other) => Math.abs(other.days) - Math.abs(one.days));
  return { ...told, items: moving.slice(0, SHOWN) };
}
