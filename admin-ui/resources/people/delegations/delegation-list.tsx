import AddIcon from '@mui/icons-material/Add';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import type { Theme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useState } from 'react';
import {
  DataTable,
  List,
  SearchInput,
  SimpleList,
  TopToolbar,
  useNotify,
  useRecordContext,
  useRefresh,
  useTranslate,
} from 'react-admin';
import { formatInstant } from '../../../fields/formats.ts';
import { factOf, type Row } from '../../../fields/row-facts.ts';
import { RowMenuArea, RowMenuButton } from '../../../fields/row-menu.tsx';
import { useObservable } from '../../../providers/observable.ts';
import { useAllows } from '../../../providers/rights.ts';
import { session } from '../../../providers/session.ts';
import { blankDelegation, stateAt } from './delegation.ts';
import { DelegationDialog } from './delegation-dialog.tsx';
import { PersonName } from './person-name.tsx';
import { type OpenDelegation, readDelegation, removeDelegation } from './use-delegations.ts';

const words = 'people.delegations';

function PersonCell({ field }: { field: 'fromUsername' | 'toUsername' }) {
  const row = useRecordContext<Row>();
  return <PersonName username={row ? factOf(row, field) : ''} />;
}

function PeriodCell() {
  const translate = useTranslate();
  const row = useRecordContext<Row>();
  if (!row) return null;
  const [from, until] = [factOf(row, 'from'), factOf(row, 'until')];
  const state = stateAt({ from, until }, new Date().toISOString());
  return (
    <>
      {formatInstant(from)} – {formatInstant(until)}{' '}
      <Chip
        size="small"
        variant="outlined"
        color={state === 'running' ? 'success' : 'default'}
        label={translate(`${words}.state.${state}`)}
      />
    </>
  );
}

interface RowActsProps {
  onOpen(code: string): void;
  mayChange(row: Row): boolean;
}

function RowActs({ onOpen, mayChange }: RowActsProps) {
  const notify = useNotify();
  const refresh = useRefresh();
  const row = useRecordContext<Row>();
  if (!row) return null;
  const { code } = row;
  async function remove() {
    try {
      await removeDelegation(code);
      notify(`${words}.removed`, { type: 'success', messageArgs: { code } });
      refresh();
    } catch (error) {
      notify(error instanceof Error ? error.message : String(error), { type: 'error' });
    }
  }
  const changes = mayChange(row);
  return (
    <RowMenuButton
      acts={[
        { label: changes ? 'ra.action.edit' : 'ra.action.show', run: () => onOpen(code) },
        ...(changes ? [{ label: 'ra.action.delete', run: remove }] : []),
      ]}
    />
  );
}

function Actions({ onAdd }: { onAdd(): void }) {
  const translate = useTranslate();
  return (
    <TopToolbar>
      <Button size="small" startIcon={<AddIcon />} onClick={onAdd}>
        {translate(`${words}.add`)}
      </Button>
    </TopToolbar>
  );
}

/** *Uỷ quyền*: who does whose work now; officers make their own. */
export function DelegationList() {
  const translate = useTranslate();
  const notify = useNotify();
  const username = useObservable(session)?.user.username ?? '';
  const configures = useAllows('configure');
  const acts = useAllows('act');
  const small = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  const [opened, setOpened] = useState<OpenDelegation | undefined>();
  const mayChange = (row: Row): boolean => configures || (acts && row.name === username);
  const close = () => setOpened(undefined);
  async function open(code: string) {
    try {
      setOpened(await readDelegation(code));
    } catch (error) {
      notify(error instanceof Error ? error.message : String(error), { type: 'error' });
    }
  }
  const add = () => setOpened({ body: blankDelegation(username, new Date().toISOString()) });
  const onRow = (id: string | number): false => {
    void open(String(id));
    return false;
  };
  return (
    <>
      <Alert severity="info" sx={{ mt: 1 }}>
        {translate('people.live')} {translate(`${words}.own`)}
      </Alert>
      <List
        filters={[<SearchInput key="q" source="q" alwaysOn placeholder={translate('drafts.search')} />]}
        actions={configures || acts ? <Actions onAdd={add} /> : false}
        sort={{ field: 'code', order: 'ASC' }}
        perPage={25}
        exporter={false}
        empty={false}
      >
        <RowMenuArea>
          {small ? (
            <SimpleList<Row>
              primaryText={() => <PersonCell field="toUsername" />}
              secondaryText={({ code }) => code}
              tertiaryText={() => <RowActs onOpen={open} mayChange={mayChange} />}
              rowClick={onRow}
            />
          ) : (
            <DataTable bulkActionButtons={false} rowClick={onRow}>
              <DataTable.Col source="code" label={translate('resources.delegations.fields.code')} />
              <DataTable.Col label={translate(`${words}.from`)} disableSort>
                <PersonCell field="fromUsername" />
              </DataTable.Col>
              <DataTable.Col label={translate(`${words}.to`)} disableSort>
                <PersonCell field="toUsername" />
              </DataTable.Col>
              <DataTable.Col label={translate(`${words}.period`)} disableSort>
                <PeriodCell />
              </DataTable.Col>
              <DataTable.Col label={translate('drafts.rowActs')} disableSort>
                <RowActs onOpen={open} mayChange={mayChange} />
              </DataTable.Col>
            </DataTable>
          )}
        </RowMenuArea>
      </List>
      {opened === undefined ? null : (
        <DelegationDialog
          opened={opened}
          forOthers={configures}
          readOnly={!(configures || (acts && opened.body.fromUsername === username))}
          onClose={close}
        />
      )}
    </>
  );
}
