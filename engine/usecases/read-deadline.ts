import type { DeadlineView, Dossier, ExtensionChance } from '../../schemas/types/index.ts';
import type { Actor } from '../domain/access/actor.ts';
import { appointmentsOf } from '../domain/calendar/appointments.ts';
import { readLedger } from '../domain/calendar/ledger.ts';
import { explainLedger } from '../domain/calendar/ledger-words.ts';
import { withinCalendar } from '../domain/calendar/within-calendar.ts';
import { apologyDueAt, extensionReasons } from '../domain/dossier/extend.ts';
import { rowOf } from '../domain/dossier/row.ts';
import { dossierTimeliness, receptionTimeliness, timelinessOf } from '../domain/dossier/timeliness.ts';
import type { Engine } from './engine.ts';
import { visibleDossier } from './visible-dossier.ts';

async function chanceOf(engine: Engine, actor: Actor, dossier: Dossier): Promise<ExtensionChance | undefined> {
  const { dueDate } = dossier.dates;
  if (actor.kind === 'citizen' || dueDate === null) return undefined;
  const directory = await engine.directory.view();
  const calendar = await engine.catalogue.calendar(directory.lineage(dossier.handlingAgency.code));
  const apologyDue = withinCalendar<string | null>(
    () => apologyDueAt(dueDate, { calendar }),
    () => null,
  );
  return { reasons: extensionReasons(dossier, { actor, directory }), apologyDue };
}

/** *Vì sao ngày này?*: the deadline ledger, printable, with every date and how it stands now. */
export async function readDeadline(engine: Engine, actor: Actor, idOrNo: string): Promise<DeadlineView> {
  const dossier = await visibleDossier(engine, actor, idOrNo);
  const { clock, dates, step } = dossier;
  const now = engine.clock.now();
  const row = rowOf(dossier);
  const { firstDueDate = null } = readLedger(clock);
  const extension = await chanceOf(engine, actor, dossier);
  return {
    dueDate: dates.dueDate,
    firstDueDate: firstDueDate === dates.dueDate ? null : firstDueDate,
    stepDueDate: step?.dueDate ?? null,
    laneDueDate: step?.laneDueDate ?? null,
    receptionDueDate: dates.receptionDueDate ?? null,
    timeliness: dossierTimeliness(row, now),
    stepTimeliness: step?.final ? 'undated' : timelinessOf(step?.dueDate ?? null, null, now),
    receptionTimeliness: receptionTimeliness(row, now),
    appointments: appointmentsOf(clock),
    ...(extension ? { extension } : {}),
    acts: explainLedger(clock),
  };
}
