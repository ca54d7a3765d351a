import Box from '@mui/material/Box';
import CircularProgress from '@mui/material/CircularProgress';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { Title, useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import type { Release } from '../../../schemas/types/index.ts';
import { address, sendJson } from '../../providers/http-client.ts';
import { useAllows } from '../../providers/rights.ts';
import { ReleaseWords } from '../findings/release-words.tsx';
import { ReleaseJobLinks } from '../migrations/release-job-links.tsx';
import { DraftTabs } from './draft-tabs.tsx';
import { ProblemAlert } from './problem-alert.tsx';
import { ReleaseFacts } from './release-facts.tsx';
import { ReleaseItems } from './release-items.tsx';
import { RevertButton } from './revert-button.tsx';

/** One release: when, who, why, on what basis, and everything it holds. */
export function ReleasePage() {
  const translate = useTranslate();
  const { seq = '' } = useParams();
  const mayConfigure = useAllows('configure');
  const { data, error } = useQuery({
    queryKey: ['releases', 'one', seq],
    queryFn: () => sendJson<Release>(address('releases', seq)),
  });
  return (
    <Box sx={{ py: 1 }}>
      <Title title={translate('drafts.title')} />
      <DraftTabs at="releases" />
      <Typography variant="h5" component="h2" sx={{ my: 2 }}>
        {translate('drafts.release.number', { seq })}
      </Typography>
      {error ? <ProblemAlert error={error} /> : null}
      {data ? (
        <>
          <ReleaseFacts release={data} />
          {mayConfigure ? <ReleaseJobLinks release={data} /> : null}
          {mayConfigure ? <RevertButton seq={data.seq} /> : null}
          <ReleaseWords release={data} />
          <ReleaseItems release={data} />
        </>
      ) : null}
      {data || error ? null : <CircularProgress aria-label={translate('drafts.release.number', { seq })} />}
    </Box>
  );
}
