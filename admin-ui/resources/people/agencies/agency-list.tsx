import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { DataTable, useRecordContext, useTranslate } from 'react-admin';
import type { DraftListItem } from '../../../../schemas/types/index.ts';
import { DraftList } from '../../../fields/draft-list.tsx';
import { AgencyTreeView } from './agency-tree-view.tsx';

function LevelCell() {
  const translate = useTranslate();
  const row = useRecordContext<DraftListItem>();
  const level = row?.facts?.level;
  return typeof level === 'string' ? translate(`choices.Agency.level.${level}`) : '';
}

/** *Cơ quan, đơn vị*: the tree beside the list. */
export function AgencyList() {
  const translate = useTranslate();
  return (
    <Box
      sx={{
        display: 'grid',
        columnGap: 2,
        alignItems: 'start',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: '340px minmax(0, 1fr)' },
      }}
    >
      <Paper component="section" aria-labelledby="agency-tree" variant="outlined" sx={{ p: 1.5, mt: { xs: 1, lg: 8 } }}>
        <Typography id="agency-tree" variant="subtitle1" component="h2" sx={{ fontWeight: 600 }}>
          {translate('people.tree.title')}
        </Typography>
        <AgencyTreeView />
      </Paper>
      <DraftList
        columns={
          <DataTable.Col label={translate('people.columns.level')} disableSort>
            <LevelCell />
          </DataTable.Col>
        }
      />
    </Box>
  );
}
