import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useFormState } from 'react-hook-form';
import { Link } from 'react-router-dom';
import type { OverlayState } from '../../../schemas/types/index.ts';
import { address, sendJson } from '../../providers/http-client.ts';
import { useAllows } from '../../providers/rights.ts';
import { ProblemAlert } from '../drafts/problem-alert.tsx';
import { DifferenceTable } from './difference-table.tsx';
import { useFieldNames } from './field-names.ts';
import { FollowDialog } from './follow-dialog.tsx';

/** How an overlay stands to its base: what is its own, and what the base has changed since. */
export function OverlayOfBase({ resource, code }: { resource: string; code: string }) {
  const translate = useTranslate();
  const fieldNames = useFieldNames();
  const mayConfigure = useAllows('configure');
  const { isDirty } = useFormState();
  const [following, setFollowing] = useState(false);
  const { data, error } = useQuery({
    queryKey: ['overlay', resource, code],
    queryFn: ({ signal }) => sendJson<OverlayState>(address(resource, code, 'overlay'), { signal }),
  });
  if (error) return <ProblemAlert error={error} />;
  if (!data) return null;
  const { base, baseName, allowed, differences, current, followed } = data;
  return (
    <Box>
      <Typography>
        {translate('overlays.of', { name: baseName, code: base })}{' '}
        <Link to={`/${resource}/${encodeURIComponent(base)}`}>{translate('overlays.openBase')}</Link>
      </Typography>
      <Typography variant="body2">
        {allowed.length > 0
          ? translate('overlays.allowedHere', { fields: fieldNames(allowed) })
          : translate('overlays.nothingAllowed')}
      </Typography>
      {current > followed ? (
        <Alert
          severity="warning"
          sx={{ my: 1 }}
          action={
            mayConfigure ? (
              <Button color="inherit" size="small" disabled={isDirty} onClick={() => setFollowing(true)}>
                {translate('overlays.look')}
              </Button>
            ) : null
          }
        >
          {translate('overlays.behind')} {isDirty ? translate('overlays.saveFirst') : ''}
        </Alert>
      ) : null}
      <Typography variant="subtitle2" component="h4" sx={{ mt: 1 }}>
        {translate('overlays.own', { smart_count: differences.length })}
      </Typography>
      {differences.length === 0 ? (
        <Typography variant="body2">{translate('overlays.noOwn')}</Typography>
      ) : (
        <DifferenceTable resource={resource} differences={differences} />
      )}
      {following ? (
        <FollowDialog resource={resource} code={code} state={data} onClose={() => setFollowing(false)} />
      ) : null}
    </Box>
  );
}
