import Chip from '@mui/material/Chip';
import type { Theme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import type { ReactElement, ReactNode } from 'react';
import {
  CreateButton,
  DataTable,
  FilterButton,
  List,
  SearchInput,
  SimpleList,
  TopToolbar,
  useRecordContext,
  useResourceContext,
  useTranslate,
} from 'react-admin';
import type { DraftListItem } from '../../schemas/types/index.ts';
import { kindOf } from '../providers/kinds.ts';
import { useAllows } from '../providers/rights.ts';
import { useRetiredText } from '../resources/drafts/retired-text.ts';
import { DraftRowMenu } from './draft-row-acts.tsx';
import { formatInstant } from './formats.ts';
import { type RowAct, RowMenuArea } from './row-menu.tsx';

const ROWS = { meta: { rows: true } };

/** Draft, in force, faulty: what a configurer wants to see of each row. */
export function DraftState() {
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
  const item = useRecordContext<DraftListItem>();
  const retiredText = useRetiredText();
  if (!item) return null;
  if (item.errors > 0)
    return <Chip size="small" color="error" label={translate('drafts.errors', { smart_count: item.errors })} />;
  if (kindOf(resource).live) return null;
  if (item.inForce === null && item.retired)
    return <Chip size="small" variant="outlined" color="warning" label={retiredText(item.kind, item.retired)} />;
  return item.inForce === null ? (
    <Chip size="small" variant="outlined" label={translate('drafts.draft')} />
  ) : (
    <Chip
      size="small"
      color="success"
      variant="outlined"
      label={translate('drafts.inForce', { version: item.inForce })}
    />
  );
}

function ListActions({ filtered, creatable }: { filtered: boolean; creatable: boolean }) {
  const mayConfigure = useAllows('configure');
  return (
    <TopToolbar>
      {filtered ? <FilterButton /> : null}
      {mayConfigure && creatable ? <CreateButton /> : null}
    </TopToolbar>
  );
}

interface DraftListProps {
  /** More columns between name and state: `<DataTable.Col …>`. */
  columns?: ReactNode;
  /** More filters than the words to search. */
  filters?: ReactElement[];
  /** More lines in the menu of a row. */
  rowActs?(item: DraftListItem): RowAct[];
  empty?: false | ReactElement;
  /** Whether one may be written by hand. */
  creatable?: boolean;
}

/** The definitions of one kind: search without accents, the row's menu by button or right click, one line a row on a phone. */
export function DraftList({ columns, filters = [], rowActs, creatable = true }: DraftListProps) {
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
  const small = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  const search = <SearchInput key="q" source="q" alwaysOn placeholder={translate('drafts.search')} />;
  return (
    <List
      filters={[search, ...filters]}
      actions={<ListActions filtered={filters.length > 0} creatable={creatable} />}
      sort={{ field: 'code', order: 'ASC' }}
      perPage={25}
      exporter={false}
      empty={false}
      // Otherwise react-admin opens a row as if it were the whole definition.
      queryOptions={ROWS}
    >
      <RowMenuArea>
        {small ? (
          <SimpleList<DraftListItem & { id: string }>
            primaryText={({ name }) => name}
            secondaryText={({ code }) => code}
            tertiaryText={() => <DraftRowMenu {...(rowActs ? { more: rowActs } : {})} />}
            rowClick="edit"
          />
        ) : (
          <DataTable bulkActionButtons={false} rowClick="edit">
            <DataTable.Col source="code" label={translate(`resources.${resource}.fields.code`)} />
            <DataTable.Col source="name" label={translate(`resources.${resource}.fields.name`)} />
            {columns}
            {kindOf(resource).live ? null : (
              <DataTable.Col label={translate('drafts.state')} disableSort>
                <DraftState />
              </DataTable.Col>
            )}
            <DataTable.Col
              source="savedAt"
              label={translate('drafts.savedAt')}
              render={({ savedAt }: DraftListItem) => formatInstant(savedAt)}
            />
            <DataTable.Col label={translate('drafts.rowActs')} disableSort>
              <DraftRowMenu {...(rowActs ? { more: rowActs } : {})} />
            </DataTable.Col>
          </DataTable>
        )}
      </RowMenuArea>
    </List>
  );
}
