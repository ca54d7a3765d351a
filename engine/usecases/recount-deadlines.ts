import type { Calendar, Dossier } from '../../schemas/types/index.ts';
import { check } from '../../schemas/validate.ts';
import type { Actor } from '../domain/access/actor.ts';
import type { DirectoryView } from '../domain/access/directory.ts';
import { layeredCalendar, layersFor } from '../domain/calendar/layered-calendar.ts';
import { withinCalendar } from '../domain/calendar/within-calendar.ts';
import type { WorkingCalendar } from '../domain/calendar/working-calendar.ts';
import { type CountedDates, datesBy, isCounted } from '../domain/dossier/recompute.ts';
import { tableOfDossier } from './act-context.ts';
import { requireConfigure } from './configure-rights.ts';
import type { Engine } from './engine.ts';
import { refuseMissing } from './no-such-definition.ts';

/** A calendar that changed or is to be changed: its draft where that says something else, and what is in force. */
export interface ChangedCalendar {
  body: Calendar;
  /** The draft, where it differs from what is in force. */
  draft: Calendar | undefined;
  inForce: Calendar | undefined;
}

const content = ({ scope, agencyCode = '', workingTimes, exceptions }: Calendar): string =>
  JSON.stringify([scope, agencyCode, workingTimes, exceptions]);

/** The calendar by its code, for whoever configures it. Throws `not-found` and `not-allowed`. */
export async function changedCalendar(engine: Engine, actor: Actor, code: string): Promise<ChangedCalendar> {
  const [stored, found] = await Promise.all([
    engine.definitions.findDraft('calendar', code),
    engine.catalogue.find('calendar', code, 'Calendar'),
  ]);
  const drafted = stored && check('Calendar', stored.body);
  const draft = drafted?.ok ? drafted.value : undefined;
  const inForce = found?.body;
  const body = draft ?? inForce;
  if (!body) throw refuseMissing('calendar', code);
  requireConfigure(actor, 'calendar', body, undefined, await engine.directory.view());
  const differs = draft && (!inForce || content(draft) !== content(inForce));
  return { body, draft: differs ? draft : undefined, inForce };
}

/** The agencies whose time a calendar counts; undefined for all of them. */
export const agenciesOf = ({ scope, agencyCode = '' }: Calendar, directory: DirectoryView): string[] | undefined =>
  scope === 'nation' ? undefined : directory.subtree(agencyCode);

/** The calendar of every agency as it is in force, or would be with a draft; each is made once. */
export async function calendarsWith(
  engine: Engine,
  directory: DirectoryView,
  draft: Calendar | undefined,
): Promise<(agencyCode: string) => WorkingCalendar> {
  const inForce = await engine.catalogue.all('calendar', 'Calendar');
  const layers: { body: Calendar; number: string }[] = inForce
    .filter(({ body }) => body.calendarCode !== draft?.calendarCode)
    .map(({ body, version }) => ({ body, number: String(version.version) }));
  if (draft) layers.push({ body: draft, number: 'draft' });
  const known = new Map<string, WorkingCalendar>();
  return (agencyCode) => {
    const lineage = directory.lineage(agencyCode);
    const found = known.get(agencyCode);
    if (found) return found;
    const its = layersFor(layers, lineage);
    const made = layeredCalendar(its, its.map(({ body, number }) => `${body.calendarCode}:${number}`).join('+'));
    known.set(agencyCode, made);
    return made;
  };
}

/** The dates a dossier would have by a calendar; undefined where it is not counted any more, 'uncountable' where the calendar has no working day. */
export async function recounted(
  engine: Engine,
  dossier: Dossier,
  calendar: WorkingCalendar,
): Promise<CountedDates | 'uncountable' | undefined> {
  if (!isCounted(dossier)) return undefined;
  const table = await tableOfDossier(engine, dossier);
  return withinCalendar<CountedDates | 'uncountable'>(
    () => datesBy(dossier, table, calendar),
    () => 'uncountable',
  );
}
