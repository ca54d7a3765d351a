import Box from '@mui/material/Box';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { useQuery } from '@tanstack/react-query';
import { useListContext, useTranslate } from 'react-admin';
import { formatCount } from '../../../fields/formats.ts';
import { useObservable } from '../../../providers/observable.ts';
import { session } from '../../../providers/session.ts';
import { trialCountQuery } from '../../trials/trial-queries.ts';
import { isQueue, type Tab as QueueTab, tabsFor } from '../queues.ts';
import { useQueueCounts } from '../use-queue-counts.ts';

/** From here on a count is only known to be at least this. */
const COUNTED_TO = 10_000;

function Count({ total, urgent }: { total: number; urgent: boolean }) {
  return (
    <Box
      component="span"
      sx={{
        ml: 1,
        px: 0.75,
        minWidth: 22,
        borderRadius: 8,
        fontSize: 12,
        lineHeight: '20px',
        textAlign: 'center',
        color: urgent ? 'error.contrastText' : 'text.primary',
        bgcolor: urgent ? 'error.main' : 'grey.200',
      }}
    >
      {total > COUNTED_TO ? `${formatCount(COUNTED_TO)}+` : formatCount(total)}
    </Box>
  );
}

/** The queues with how much waits in each. */
export function QueueTabs() {
  const translate = useTranslate();
  const user = useObservable(session)?.user;
  const { counts } = useQueueCounts();
  const { filterValues, setFilters } = useListContext();
  const { data: trials = 0 } = useQuery({ ...trialCountQuery, enabled: user?.kind === 'officer' });
  const chosen: QueueTab | 'trials' = filterValues.trial
    ? 'trials'
    : isQueue(filterValues.queue)
      ? filterValues.queue
      : 'all';
  const { queue: _queue, trial: _trial, ...others } = filterValues;
  const filterOf = (tab: QueueTab | 'trials') =>
    tab === 'trials' ? { trial: true } : tab === 'all' ? others : { ...others, queue: tab };
  return (
    <Tabs
      value={chosen}
      onChange={(_event, tab: QueueTab | 'trials') => setFilters(filterOf(tab))}
      variant="scrollable"
      scrollButtons="auto"
      allowScrollButtonsMobile
      aria-label={translate('dossiers.list.queues')}
      sx={{ borderBottom: 1, borderColor: 'divider', px: 1 }}
    >
      {tabsFor(user).map((tab) => {
        const total = tab === 'all' ? undefined : counts?.get(tab);
        return (
          <Tab
            key={tab}
            value={tab}
            label={
              <span>
                {translate(`dossiers.queues.${tab}`)}
                {total === undefined ? null : <Count total={total} urgent={tab === 'overdue' && total > 0} />}
              </span>
            }
          />
        );
      })}
      {trials > 0 || chosen === 'trials' ? (
        <Tab
          value="trials"
          label={
            <span>
              {translate('trials.tab')}
              <Count total={trials} urgent={false} />
            </span>
          }
        />
      ) : null}
    </Tabs>
  );
}
