import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { Title, useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import { ProblemAlert } from '../../drafts/problem-alert.tsx';
import { HandoverFacts } from './handover-facts.tsx';
import { HandoverForm } from './handover-form.tsx';
import { HeldByRoles } from './held-by-roles.tsx';
import { useOfficerHands } from './use-handover.ts';

/** *Bàn giao hồ sơ*: what an officer holds, and into whose hands all of it goes in one act. */
export function HandoverPage() {
  const translate = useTranslate();
  const { username = '' } = useParams();
  const { data, error } = useOfficerHands(username);
  return (
    <Box sx={{ maxWidth: 800, py: 2 }}>
      <Title title={translate('hands.handover.title')} />
      {error ? <ProblemAlert error={error} /> : null}
      {data || error ? null : <LinearProgress aria-label={translate('ra.page.loading')} />}
      {data ? (
        <>
          <Typography variant="h5" component="h2" sx={{ mb: 1, overflowWrap: 'anywhere' }}>
            {translate('hands.handover.of', { who: data.name })}
          </Typography>
          <HandoverFacts hands={data} />
          <HeldByRoles hands={data} />
          {data.works + data.watches > 0 ? <HandoverForm hands={data} /> : null}
        </>
      ) : null}
    </Box>
  );
}
