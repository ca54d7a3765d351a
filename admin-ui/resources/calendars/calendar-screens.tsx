import { DataTable, useRecordContext, useTranslate } from 'react-admin';
import type { DraftListItem } from '../../../schemas/types/index.ts';
import { DraftCreate, DraftEdit } from '../../fields/draft-edit.tsx';
import { DraftList } from '../../fields/draft-list.tsx';
import { useCodeNames } from '../../fields/use-code-options.ts';
import { CalendarForm } from './calendar-form.tsx';

const factOf = (row: DraftListItem | undefined, name: string): string => {
  const value = row?.facts?.[name];
  return typeof value === 'string' ? value : '';
};

function ScopeCell() {
  const translate = useTranslate();
  const scope = factOf(useRecordContext<DraftListItem>(), 'scope');
  return scope === '' ? '' : translate(`choices.Calendar.scope.${scope}`);
}

function AgencyCell() {
  const agency = factOf(useRecordContext<DraftListItem>(), 'agencyCode');
  const { nameOf } = useCodeNames('agencies', [agency]);
  return nameOf(agency) || agency;
}

/** *Lịch làm việc*. */
export function CalendarList() {
  const translate = useTranslate();
  return (
    <DraftList
      columns={
        <>
          <DataTable.Col label={translate('calendars.columns.scope')} disableSort>
            <ScopeCell />
          </DataTable.Col>
          <DataTable.Col label={translate('calendars.columns.agency')} disableSort>
            <AgencyCell />
          </DataTable.Col>
        </>
      }
    />
  );
}

export const CalendarEdit = () => (
  <DraftEdit>
    <CalendarForm saved />
  </DraftEdit>
);

const BLANK = { calendarCode: '', calendarName: '', scope: 'agency', workingTimes: [], exceptions: [] };

export const CalendarCreate = () => (
  <DraftCreate body={BLANK}>
    <CalendarForm />
  </DraftCreate>
);
