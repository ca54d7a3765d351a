import OverdueIcon from '@mui/icons-material/ErrorOutlined';
import SupplementIcon from '@mui/icons-material/HistoryEdu';
import SoonIcon from '@mui/icons-material/HourglassBottom';
import ReceiveIcon from '@mui/icons-material/Inbox';
import ReturnIcon from '@mui/icons-material/Outbox';
import HeldIcon from '@mui/icons-material/WorkOutlined';
import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import CardActionArea from '@mui/material/CardActionArea';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import type { ElementType } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { QueueName, SignedInUser } from '../../../schemas/types/index.ts';
import { formatCount } from '../../fields/formats.ts';
import { isQueue, tabsFor } from '../dossiers/queues.ts';
import { useQueueCounts } from '../dossiers/use-queue-counts.ts';
import { listAddress } from './list-address.ts';

const ICONS: Readonly<Record<QueueName, ElementType>> = {
  'to-receive': ReceiveIcon,
  held: HeldIcon,
  'due-soon': SoonIcon,
  overdue: OverdueIcon,
  'awaiting-supplement': SupplementIcon,
  'to-return': ReturnIcon,
};

/** What asks for attention only while something is in it. */
const URGENT: Readonly<Partial<Record<QueueName, string>>> = { overdue: 'error.main', 'due-soon': 'warning.main' };

/** The queues as cards; each leads to its list. */
export function QueueCards({ user }: { user: SignedInUser }) {
  const translate = useTranslate();
  const { counts, failed } = useQueueCounts();
  return (
    <Box
      component="nav"
      aria-label={translate('dossiers.list.queues')}
      sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'repeat(auto-fill, minmax(150px, 1fr))' }}
    >
      {tabsFor(user)
        .filter(isQueue)
        .map((queue) => {
          const total = counts?.get(queue);
          const Icon = ICONS[queue];
          const colour = total ? (URGENT[queue] ?? 'primary.main') : 'text.secondary';
          return (
            <Card key={queue} variant="outlined">
              <CardActionArea component={Link} to={listAddress({ queue })} sx={{ p: 1.5, height: '100%' }}>
                <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, color: colour }}>
                  <Icon aria-hidden />
                  <Typography component="span" variant="h5">
                    {total === undefined ? failed ? '–' : <Skeleton width={28} /> : formatCount(total)}
                  </Typography>
                </Box>
                <Typography variant="body2">{translate(`dossiers.queues.${queue}`)}</Typography>
              </CardActionArea>
            </Card>
          );
        })}
    </Box>
  );
}
