import { check } from '../../schemas/validate.ts';
import { hasOfficeTime, layeredCalendar, layersFor } from '../domain/calendar/layered-calendar.ts';
import type { WorkingCalendar } from '../domain/calendar/working-calendar.ts';
import type { DefinitionTexts } from './definition-texts.ts';
import type { Engine } from './engine.ts';
import { refuse } from './refused.ts';

/**
 * The calendar a simulation counts in: the one in force, else as it is drafted, for what goes into effect together with the
 * first process may run a scenario of it. Throws `calendar-empty`.
 */
export async function simulatedCalendar(
  engine: Engine,
  texts: DefinitionTexts,
  inForce: WorkingCalendar,
  agencyCode: string,
): Promise<WorkingCalendar> {
  if (hasOfficeTime(inForce)) return inForce;
  const drafts = (await texts.all('calendar')).flatMap(({ body }) => {
    const calendar = check('Calendar', body);
    return calendar.ok ? [{ body: calendar.value }] : [];
  });
  const { lineage } = await engine.directory.view();
  const drafted = layeredCalendar(layersFor(drafts, lineage(agencyCode)), 'draft');
  if (!hasOfficeTime(drafted)) throw refuse('calendar-empty');
  return drafted;
}
