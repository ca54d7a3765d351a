import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useCreatePath, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { formatInstant } from '../../fields/formats.ts';
import { TrialMark } from './trial-mark.tsx';
import { trialsQuery } from './trial-queries.ts';

/** The trials of a draft that are open to the reader. */
export function TrialList({ code }: { code: string }) {
  const translate = useTranslate();
  const createPath = useCreatePath();
  const { data } = useQuery(trialsQuery(code));
  if (!data || data.length === 0) return null;
  return (
    <Box component="section" aria-labelledby="trial-list" sx={{ mb: 2 }}>
      <Typography id="trial-list" variant="subtitle2" component="h3">
        {translate('trials.list', { smart_count: data.length })}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {data.map(({ id, dossierNo, stepName, createdAt, applicantName }) => (
          <Box component="li" key={id} sx={{ py: 0.75, borderBottom: 1, borderColor: 'divider' }}>
            <TrialMark />{' '}
            <Link component={RouterLink} to={createPath({ resource: 'dossiers', type: 'show', id })}>
              {dossierNo ?? translate('trials.noNumber', { at: formatInstant(createdAt) })}
            </Link>
            <Typography variant="body2" color="textSecondary">
              {applicantName} · {stepName ?? translate('dossiers.list.noStep')}
            </Typography>
          </Box>
        ))}
      </Box>
    </Box>
  );
}
