import Box from '@mui/material/Box';
import CircularProgress from '@mui/material/CircularProgress';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { Title, useTranslate } from 'react-admin';
import { Link as RouterLink, useParams } from 'react-router-dom';
import type { ImportPlan } from '../../../schemas/types/index.ts';
import { formatInstant } from '../../fields/formats.ts';
import { address, sendJson } from '../../providers/http-client.ts';
import { ProblemAlert } from '../drafts/problem-alert.tsx';
import { ImportResult } from './import-result.tsx';
import { PlanReview } from './plan-review.tsx';

/** One import: its plan until it is applied, what came of it afterwards. */
export function PlanPage() {
  const translate = useTranslate();
  const { id = '' } = useParams();
  const { data: plan, error } = useQuery({
    queryKey: ['imports', id],
    queryFn: () => sendJson<ImportPlan>(address('imports', id)),
    // A plan changes only by being applied, and then this page says so itself.
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (
    <Box sx={{ py: 2, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Title title={translate('imports.title')} />
      <Link component={RouterLink} to="/import">
        {translate('imports.back')}
      </Link>
      {error ? <ProblemAlert error={error} /> : null}
      {plan ? (
        <>
          <Typography variant="h5" component="h2" sx={{ mt: 1, overflowWrap: 'anywhere' }}>
            {translate(plan.state === 'applied' ? 'imports.result.title' : 'imports.plan.title', {
              name: plan.fileName,
            })}
          </Typography>
          <Typography variant="body2" color="textSecondary" gutterBottom>
            {translate('imports.plan.uploaded', { by: plan.by, at: formatInstant(plan.at) })}
          </Typography>
          <Link component={RouterLink} to={`/import/${encodeURIComponent(id)}/compare`}>
            {translate('changes.compareImport')}
          </Link>
          {plan.state === 'applied' ? (
            <ImportResult plan={plan} />
          ) : (
            <PlanReview key={`${plan.id} ${JSON.stringify(plan.decisions)}`} plan={plan} />
          )}
        </>
      ) : null}
      {plan || error ? null : (
        <Box sx={{ p: 4, textAlign: 'center' }}>
          <CircularProgress aria-label={translate('imports.plan.loading')} />
        </Box>
      )}
    </Box>
  );
}
