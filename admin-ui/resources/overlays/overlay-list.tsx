import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useRecordContext, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { Draft, OverlayRow } from '../../../schemas/types/index.ts';
import { address, sendJson } from '../../providers/http-client.ts';
import { useAllows } from '../../providers/rights.ts';
import { ProblemAlert } from '../drafts/problem-alert.tsx';
import { LocaliseDialog } from './localise-dialog.tsx';

/** The overlays of a base, each with how far it follows, and the way to a new one. */
export function OverlayList({ resource, code }: { resource: string; code: string }) {
  const translate = useTranslate();
  const mayConfigure = useAllows('configure');
  const [making, setMaking] = useState(false);
  const saved = useRecordContext<Draft & { id: string }>();
  const localisable: unknown = saved?.body.localisable;
  const { data, error } = useQuery({
    queryKey: ['overlays', resource, code],
    queryFn: ({ signal }) => sendJson<OverlayRow[]>(address(resource, code, 'overlays'), { signal }),
  });
  const offered = Array.isArray(localisable) && localisable.length > 0;
  return (
    <Box>
      <Typography variant="subtitle2" component="h4">
        {translate('overlays.list')}
      </Typography>
      {error ? <ProblemAlert error={error} /> : null}
      {data?.length === 0 ? <Typography variant="body2">{translate('overlays.noOverlays')}</Typography> : null}
      <ul style={{ margin: 0, paddingLeft: 18 }}>
        {data?.map((row) => (
          <li key={row.code}>
            <Link to={`/${resource}/${encodeURIComponent(row.code)}`}>{row.code}</Link> {row.name}{' '}
            {translate('overlays.places', { smart_count: row.differences })}{' '}
            <Chip
              size="small"
              variant="outlined"
              color={row.behind ? 'warning' : 'success'}
              label={translate(row.behind ? 'overlays.isBehind' : 'overlays.upToDate')}
            />{' '}
            {row.faults > 0 ? (
              <Chip size="small" color="error" label={translate('overlays.faults', { smart_count: row.faults })} />
            ) : null}
          </li>
        ))}
      </ul>
      {mayConfigure && offered ? (
        <Button onClick={() => setMaking(true)}>{translate('overlays.localise')}</Button>
      ) : null}
      {making ? <LocaliseDialog resource={resource} code={code} onClose={() => setMaking(false)} /> : null}
    </Box>
  );
}
