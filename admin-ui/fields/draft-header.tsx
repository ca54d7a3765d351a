import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useRecordContext, useResourceContext, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { DraftListItem } from '../../schemas/types/index.ts';
import type { DraftRecord } from '../providers/data-provider.ts';
import { address, sendJson } from '../providers/http-client.ts';
import { kindOf } from '../providers/kinds.ts';
import { historyAddress } from '../resources/changes/compare-address.ts';
import { SinceInForce } from '../resources/changes/since-in-force.tsx';
import { formatInstant } from './formats.ts';

interface StateChipProps {
  resource: string;
  code: string;
  revision: number;
  onGoTo?: (pointer: string) => void;
}

/** How the draft stands to what is in force, and what it changes; its list row knows. */
function StateChip({ resource, code, revision, onGoTo }: StateChipProps) {
  const translate = useTranslate();
  const { data } = useQuery({
    queryKey: [resource, 'state', code, revision],
    queryFn: () =>
      sendJson<DraftListItem[]>(`${address(resource)}?filter=${encodeURIComponent(JSON.stringify({ id: [code] }))}`),
  });
  const row = data?.[0];
  if (!row) return null;
  if (row.inForce === null) return <Chip size="small" label={translate('drafts.notInForce')} />;
  return (
    <>
      <Chip size="small" color="success" label={translate('drafts.inForce', { version: row.inForce })} />
      {row.state === 'changed' ? (
        <Chip size="small" color="warning" label={translate('drafts.states.changed')} />
      ) : null}
      <SinceInForce resource={resource} code={code} {...(onGoTo ? { onGoTo } : {})} />
    </>
  );
}

/** Which definition is open, whether it is in force, who saved the draft last. */
export function DraftHeader({ onGoTo }: { onGoTo?: (pointer: string) => void }) {
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
  const record = useRecordContext<DraftRecord>();
  if (!record) return null;
  const { live, nameField } = kindOf(resource);
  const name: unknown = Reflect.get(record.body, nameField);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', my: 1 }}>
      <Typography variant="h6" component="h2" sx={{ mr: 1, overflowWrap: 'anywhere' }}>
        {record.code} · {typeof name === 'string' ? name : ''}
      </Typography>
      {live ? null : (
        <StateChip resource={resource} code={record.code} revision={record.revision} {...(onGoTo ? { onGoTo } : {})} />
      )}
      <Typography variant="body2" color="textSecondary">
        {translate('drafts.savedBy', { author: record.author, at: formatInstant(record.savedAt) })}
      </Typography>
      <Button size="small" component={Link} to={historyAddress(resource, record.code)}>
        {translate('history.open')}
      </Button>
    </Box>
  );
}
