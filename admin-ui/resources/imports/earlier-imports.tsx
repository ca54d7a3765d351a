import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import CircularProgress from '@mui/material/CircularProgress';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { type RaRecord, useGetList, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { ImportPlan } from '../../../schemas/types/index.ts';
import { formatInstant } from '../../fields/formats.ts';
import { ProblemAlert } from '../drafts/problem-alert.tsx';
import { Pager } from './pager.tsx';

type EarlierImport = Pick<ImportPlan, 'fileName' | 'at' | 'by' | 'state'> & RaRecord<string>;

const PAGE = 10;

/** What was uploaded before, newest first; a plan that still waits can be gone on with. */
export function EarlierImports() {
  const translate = useTranslate();
  const [page, setPage] = useState(0);
  const { data, total, error, isPending } = useGetList<EarlierImport>('imports', {
    pagination: { page: page + 1, perPage: PAGE },
    sort: { field: 'at', order: 'DESC' },
  });
  return (
    <Box component="section" aria-labelledby="earlier-imports" sx={{ mt: 3 }}>
      <Typography id="earlier-imports" variant="h6" component="h2" gutterBottom>
        {translate('imports.earlier.title')}
      </Typography>
      {isPending ? <CircularProgress size={24} aria-label={translate('imports.earlier.title')} /> : null}
      {error instanceof Error ? <ProblemAlert error={error} /> : null}
      {data?.length === 0 ? <Typography color="textSecondary">{translate('imports.earlier.none')}</Typography> : null}
      {data && data.length > 0 ? (
        <Paper component="ul" variant="outlined" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {data.map(({ id, fileName, at, by, state }) => (
            <Box
              component="li"
              key={id}
              sx={{
                display: 'flex',
                flexWrap: 'wrap',
                gap: 1,
                alignItems: 'center',
                px: 2,
                py: 1,
                borderBottom: '1px solid #e4e7eb',
              }}
            >
              <Link component={RouterLink} to={`/import/${id}`} sx={{ overflowWrap: 'anywhere', fontWeight: 600 }}>
                {fileName}
              </Link>
              <Typography variant="body2" color="textSecondary">
                {translate('imports.plan.uploaded', { by, at: formatInstant(at) })}
              </Typography>
              <Chip
                size="small"
                variant="outlined"
                color={state === 'applied' ? 'success' : 'default'}
                label={translate(`imports.state.${state}`)}
                sx={{ ml: 'auto' }}
              />
            </Box>
          ))}
        </Paper>
      ) : null}
      <Pager page={page} size={PAGE} total={total ?? 0} onPage={setPage} />
    </Box>
  );
}
