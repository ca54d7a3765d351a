import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useRecordContext, useResourceContext, useTranslate } from 'react-admin';
import type { DraftRecord } from '../providers/data-provider.ts';
import { address, sendJson } from '../providers/http-client.ts';
import { kindOf } from '../providers/kinds.ts';
import { ServerProblem } from '../providers/problem.ts';
import { formatInstant } from './formats.ts';

/** The version in force now; null where none is. */
async function readInForce(resource: string, code: string): Promise<number | null> {
  try {
    return (await sendJson<{ version: number }>(address(resource, code, 'in-force'))).version;
  } catch (error) {
    if (error instanceof ServerProblem && error.status === 404) return null;
    throw error;
  }
}

function InForceChip({ resource, code }: { resource: string; code: string }) {
  const translate = useTranslate();
  const { data } = useQuery({
    queryKey: [resource, 'in-force', code],
    queryFn: () => readInForce(resource, code),
  });
  if (data === undefined) return null;
  return data === null ? (
    <Chip size="small" label={translate('drafts.notInForce')} />
  ) : (
    <Chip size="small" color="success" label={translate('drafts.inForce', { version: data })} />
  );
}

/** Which definition is open, whether it is in force, who saved the draft last. */
export function DraftHeader() {
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
      {live ? null : <InForceChip resource={resource} code={record.code} />}
      <Typography variant="body2" color="text.secondary">
        {translate('drafts.savedBy', { author: record.author, at: formatInstant(record.savedAt) })}
      </Typography>
    </Box>
  );
}
