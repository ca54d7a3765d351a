import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useDataProvider, useNotify, useTranslate } from 'react-admin';
import type { Draft } from '../../../schemas/types/index.ts';
import { useAllows } from '../../providers/rights.ts';
import { ProblemAlert } from './problem-alert.tsx';
import { withKeptSecret } from './with-kept-secret.ts';

interface DraftToVersionProps {
  resource: string;
  draft: Draft;
  version: number;
  body: Draft['body'];
}

/** *Đưa bản nháp về phiên bản này*: saves the text of a version as the draft; what is in force is left alone. */
export function DraftToVersion({ resource, draft, version, body }: DraftToVersionProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const provider = useDataProvider();
  const queries = useQueryClient();
  const mayConfigure = useAllows('configure');
  const save = useMutation({
    mutationFn: () =>
      provider.update(resource, {
        id: draft.code,
        data: { ...draft, id: draft.code, body: withKeptSecret(resource, body, draft.body) },
        previousData: { ...draft, id: draft.code },
        meta: { reason: translate('releases.return.draftReason', { version }) },
      }),
    async onSuccess() {
      notify('releases.return.drafted', { type: 'success', messageArgs: { version } });
      await queries.invalidateQueries();
    },
  });
  if (!mayConfigure) return null;
  return (
    <Box sx={{ mt: 1 }}>
      {save.error ? <ProblemAlert error={save.error} /> : null}
      <Button variant="outlined" disabled={save.isPending} onClick={() => save.mutate()}>
        {translate('releases.return.draft')}
      </Button>
    </Box>
  );
}
