import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import Link from '@mui/material/Link';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Title, useTranslate } from 'react-admin';
import { Link as RouterLink, useParams, useSearchParams } from 'react-router-dom';
import type { DefinitionDifference, ImportPlan } from '../../../schemas/types/index.ts';
import { formatInstant } from '../../fields/formats.ts';
import { address, sendJson, sendPage } from '../../providers/http-client.ts';
import { ProblemAlert } from '../drafts/problem-alert.tsx';
import { Pager } from '../imports/pager.tsx';
import { DefinitionDifferenceView } from './definition-difference.tsx';

type EarlierImport = Pick<ImportPlan, 'id' | 'fileName' | 'at'>;

const PAGE = 25;

/** One page of what the bundle has otherwise. */
function Differences({ id, than }: { id: string; than: string }) {
  const translate = useTranslate();
  const [page, setPage] = useState(0);
  const query = new URLSearchParams({
    range: JSON.stringify([page * PAGE, (page + 1) * PAGE - 1]),
    ...(than === '' ? {} : { than }),
  });
  const { data, error } = useQuery({
    queryKey: ['imports', id, 'changes', query.toString()],
    queryFn: () => sendPage<DefinitionDifference>(`${address('imports', id, 'changes')}?${query}`),
    placeholderData: (before) => before,
  });
  if (error) return <ProblemAlert error={error} />;
  if (!data) return <LinearProgress aria-label={translate('ra.page.loading')} />;
  if (data.rows.length === 0) return <Typography role="status">{translate('changes.none')}</Typography>;
  return (
    <>
      {data.rows.map((difference) => (
        <DefinitionDifferenceView key={`${difference.kind}/${difference.code}`} difference={difference} />
      ))}
      <Pager page={page} size={PAGE} total={data.total} onPage={setPage} />
    </>
  );
}

/** What an uploaded bundle has otherwise than the drafts there are, or than a bundle uploaded before. */
export function CompareImportPage() {
  const translate = useTranslate();
  const { id = '' } = useParams();
  const [asked, setAsked] = useSearchParams();
  const than = asked.get('than') ?? '';
  const { data: imports = [] } = useQuery({
    queryKey: ['imports', 'to-compare'],
    queryFn: () => sendJson<EarlierImport[]>(`${address('imports')}?range=[0,99]`),
  });
  const plan = imports.find((one) => one.id === id);
  return (
    <Box sx={{ py: 2, maxWidth: 1000 }}>
      <Title title={translate('changes.importTitle')} />
      <Link component={RouterLink} to={`/import/${id}`}>
        {translate('changes.toImport')}
      </Link>
      <Typography variant="h6" component="h2" sx={{ my: 1, overflowWrap: 'anywhere' }}>
        {plan?.fileName ?? ''}
      </Typography>
      <TextField
        select
        size="small"
        label={translate('changes.than')}
        value={than}
        onChange={({ target }) => setAsked(target.value === '' ? {} : { than: target.value })}
        slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
        sx={{ mb: 2 }}
      >
        <MenuItem value="">{translate('changes.drafts')}</MenuItem>
        {imports
          .filter((one) => one.id !== id)
          .map((one) => (
            <MenuItem key={one.id} value={one.id}>
              {one.fileName} · {formatInstant(one.at)}
            </MenuItem>
          ))}
      </TextField>
      <Differences key={than} id={id} than={than} />
    </Box>
  );
}
