import { useEffect } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { BodySelect } from '../../fields/body-select.tsx';
import { BodyText } from '../../fields/body-text.tsx';
import { CodePicker } from '../../fields/code-picker.tsx';
import { FieldColumns, FormSection } from '../shared-configs/form-section.tsx';
import { KeptFields } from '../shared-configs/forms/kept-fields.tsx';
import { EditedCalendarProvider } from './calendar-context.tsx';
import { CalendarMoves } from './calendar-moves.tsx';
import { DueCheck } from './due-check.tsx';
import { WeekGrid } from './week-grid.tsx';
import { YearView } from './year-view.tsx';

/** The agency of a calendar; that of the nation has none. */
function AgencyField() {
  const { setValue, getValues } = useFormContext();
  const scope: unknown = useWatch({ name: 'body.scope' });
  useEffect(() => {
    if (scope === 'nation' && getValues('body.agencyCode') !== undefined)
      setValue('body.agencyCode', undefined, { shouldDirty: true });
  }, [scope, setValue, getValues]);
  return scope === 'nation' ? null : <CodePicker name="agencyCode" resource="agencies" />;
}

/** *Lịch làm việc*: office hours, the year at a glance, what a time limit comes to, and of one that is saved whom it moves. */
export function CalendarForm({ saved = false }: { saved?: boolean }) {
  return (
    <EditedCalendarProvider>
      <FormSection title="calendars.sections.general">
        <FieldColumns>
          <BodyText name="calendarCode" monospace />
          <BodyText name="calendarName" multiline rows={1} />
          <BodyText name="calendarNameEN" />
          <BodySelect name="scope" />
          <AgencyField />
          <CodePicker name="ownerAgency" resource="agencies" />
        </FieldColumns>
      </FormSection>
      <FormSection title="calendars.sections.year" help="calendars.year.help">
        <YearView />
      </FormSection>
      <FormSection title="calendars.sections.check" help="calendars.check.help">
        <DueCheck />
      </FormSection>
      {saved ? (
        <FormSection title="deadlines.moves.title" help="deadlines.moves.help">
          <CalendarMoves />
        </FormSection>
      ) : null}
      <FormSection title="calendars.sections.week" help="calendars.week.help">
        <WeekGrid />
      </FormSection>
      <KeptFields />
    </EditedCalendarProvider>
  );
}
