import Box from '@mui/material/Box';
import type { Theme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { List, Pagination, useTranslate } from 'react-admin';
import { useObservable } from '../../../providers/observable.ts';
import { session } from '../../../providers/session.ts';
import { tabsFor } from '../queues.ts';
import { DossierCards } from './dossier-cards.tsx';
import { DossierTable } from './dossier-table.tsx';
import { FindBar } from './find-bar.tsx';
import { ListActions } from './list-actions.tsx';
import { QueueTabs } from './queue-tabs.tsx';

const REFRESH_MS = 30_000;

/** *Hồ sơ*: the queues of whoever is signed in as tabs, one box to find by, filters kept in the address. */
export function DossierList() {
  const translate = useTranslate();
  const user = useObservable(session)?.user;
  const small = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));
  const [first] = tabsFor(user);
  const citizen = user?.kind === 'citizen';
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <List
        title={translate(citizen ? 'dossiers.list.mine' : 'resources.dossiers.name', { smart_count: 2 })}
        actions={<ListActions />}
        sort={{ field: 'createdAt', order: 'DESC' }}
        filterDefaultValues={first === undefined || first === 'all' ? {} : { queue: first }}
        perPage={25}
        pagination={<Pagination rowsPerPageOptions={[25, 50, 100]} />}
        exporter={false}
        empty={false}
        queryOptions={{ refetchInterval: REFRESH_MS }}
        sx={{ '& .RaList-main': { minWidth: 0 }, '& .RaList-content': { overflow: 'hidden' } }}
      >
        <QueueTabs />
        <FindBar />
        {small ? <DossierCards /> : <DossierTable />}
      </List>
    </Box>
  );
}
