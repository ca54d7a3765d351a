import Box from '@mui/material/Box';
import MuiLink from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { DataTable, useCreatePath, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { DossierListItem } from '../../../../schemas/types/index.ts';
import { useObservable } from '../../../providers/observable.ts';
import { useAllows } from '../../../providers/rights.ts';
import { session } from '../../../providers/session.ts';
import { BulkBar } from '../bulk/bulk-bar.tsx';
import { DeadlineWords } from '../deadline-words.tsx';
import { StatusChip } from '../status-chip.tsx';
import { HolderWords } from './holder-words.tsx';
import { NothingHere } from './nothing-here.tsx';
import { RowCheckbox } from './row-checkbox.tsx';

const Column = DataTable.Col<DossierListItem>;

/** At most two lines of a long name; the whole of it on pointing. */
const twoLines = {
  display: '-webkit-box',
  WebkitLineClamp: 2,
  WebkitBoxOrient: 'vertical',
  overflow: 'hidden',
} as const;

function DossierCode({ row }: { row: DossierListItem }) {
  const translate = useTranslate();
  const createPath = useCreatePath();
  return (
    <MuiLink
      component={Link}
      to={createPath({ resource: 'dossiers', type: 'show', id: row.id })}
      onClick={(event) => event.stopPropagation()}
      sx={{ fontWeight: 600, whiteSpace: 'nowrap' }}
    >
      {row.trial ? `${translate('trials.mark')} · ` : ''}
      {row.dossierNo ?? translate('dossiers.list.noCode')}
    </MuiLink>
  );
}

/** One line a dossier; a click or the link of its code opens it. */
export function DossierTable() {
  const translate = useTranslate();
  const citizen = useObservable(session)?.user.kind === 'citizen';
  const acts = useAllows('act');
  const manages = useAllows('manage');
  const mayChoose = (acts || manages) && !citizen;
  const column = (name: string) => translate(`dossiers.columns.${name}`);
  return (
    <>
      <BulkBar />
      <DataTable<DossierListItem>
        bulkActionButtons={false}
        rowClick="show"
        empty={<NothingHere />}
        sx={{ overflowX: 'auto', '& .MuiTableCell-root': { verticalAlign: 'top', px: 1 } }}
      >
        {mayChoose ? (
          <Column label={translate('hands.chooseColumn')} disableSort render={(row) => <RowCheckbox row={row} />} />
        ) : null}
        <Column source="dossierNo" label={column('dossierNo')} render={(row) => <DossierCode row={row} />} />
        <Column
          source="serviceName"
          label={column('serviceName')}
          render={({ serviceName }) => (
            <Box sx={{ ...twoLines, minWidth: 150, maxWidth: 320 }} title={serviceName}>
              {serviceName}
            </Box>
          )}
        />
        {citizen ? (
          <Column source="handlingAgency" label={column('agency')} render={(row) => row.handlingAgencyName} />
        ) : null}
        {citizen ? null : (
          <Column
            source="applicantName"
            label={column('applicantName')}
            render={({ applicantName, applicantIdNo }) => (
              <>
                {applicantName}
                <Typography variant="caption" color="textSecondary" sx={{ display: 'block' }}>
                  {applicantIdNo}
                </Typography>
              </>
            )}
          />
        )}
        <Column
          source="stepName"
          label={column('stepName')}
          render={({ stepName }) => <Box sx={{ minWidth: 110 }}>{stepName ?? translate('dossiers.list.noStep')}</Box>}
        />
        {citizen ? null : <Column disableSort label={column('holders')} render={(row) => <HolderWords row={row} />} />}
        <Column source="dueDate" label={column('dueDate')} render={(row) => <DeadlineWords row={row} />} />
        <Column
          source="status"
          label={column('status')}
          render={(row) => (
            <Box sx={{ minWidth: 110 }}>
              <StatusChip row={row} />
            </Box>
          )}
        />
      </DataTable>
    </>
  );
}
