import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import type { Attention } from '../../../schemas/types/index.ts';
import { address, sendJson } from '../../providers/http-client.ts';
import { AttentionCard } from '../drafts/attention-card.tsx';
import { ProblemAlert } from '../drafts/problem-alert.tsx';

/** What needs attention in the configuration, the gravest first; says so when there is nothing. */
export function ConfigurationAttention() {
  const translate = useTranslate();
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['statistics', 'configuration'],
    queryFn: () => sendJson<Attention[]>(address('statistics', 'configuration')),
  });
  const open = data?.filter(({ total }) => total > 0) ?? [];
  const clear = data?.filter(({ total }) => total === 0) ?? [];
  return (
    <Box component="section" aria-labelledby="configuration-attention">
      <Typography id="configuration-attention" variant="h6" component="h2" gutterBottom>
        {translate('attention.title')}
      </Typography>
      {isPending ? <Skeleton variant="rounded" height={120} /> : null}
      {error ? (
        <ProblemAlert
          error={error}
          action={<Button onClick={() => refetch()}>{translate('attention.again')}</Button>}
        />
      ) : null}
      {data && open.length === 0 ? <Alert severity="success">{translate('attention.allClear')}</Alert> : null}
      <Box
        sx={{
          display: 'grid',
          gap: 1.5,
          alignItems: 'start',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'repeat(2, minmax(0, 1fr))' },
        }}
      >
        {open.map((one) => (
          <AttentionCard key={one.id} attention={one} />
        ))}
      </Box>
      {open.length > 0 && clear.length > 0 ? (
        <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
          {translate('attention.clear', {
            what: clear.map(({ attention }) => translate(`attention.${attention}.short`)).join('; '),
          })}
        </Typography>
      ) : null}
    </Box>
  );
}
