import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { Title, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { StagingReport } from '../../../schemas/types/index.ts';
import { address, sendJson } from '../../providers/http-client.ts';
import { useAllows } from '../../providers/rights.ts';
import { ProblemAlert } from '../drafts/problem-alert.tsx';
import { DoubtTable } from './doubt-table.tsx';
import { ReviewShare } from './review-share.tsx';
import { StagedNotice } from './staged-notice.tsx';

/** *Kho thủ tục Cổng DVCQG*: what came from the portal, how much of it is doubtful, and why. */
export function StagingPage() {
  const translate = useTranslate();
  const queries = useQueryClient();
  const input = useRef<HTMLInputElement>(null);
  const mayConfigure = useAllows('configure');
  const report = useQuery({
    queryKey: ['staging'],
    queryFn: ({ signal }) => sendJson<StagingReport>(address('staging'), { signal }),
  });
  const upload = useMutation({
    mutationFn(file: File) {
      const body = new FormData();
      body.append('file', file);
      return sendJson<StagingReport>(address('staging'), { method: 'POST', body });
    },
    onSuccess: () => queries.invalidateQueries(),
  });
  return (
    <Box sx={{ maxWidth: 1000, py: 2 }}>
      <Title title={translate('staging.title')} />
      <Alert severity="info" sx={{ mb: 2 }}>
        {translate('staging.intro')}
      </Alert>
      {mayConfigure ? (
        <Button variant="contained" disabled={upload.isPending} onClick={() => input.current?.click()}>
          {translate('staging.upload')}
        </Button>
      ) : null}
      <input
        ref={input}
        type="file"
        accept=".jsonl,.gz,.json,.ndjson,application/json"
        aria-label={translate('staging.upload')}
        tabIndex={-1}
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) upload.mutate(file);
          target.value = '';
        }}
      />
      {upload.isPending ? (
        <Box sx={{ my: 2 }}>
          <span id="staging-upload" role="status">
            {translate('staging.uploading', { name: upload.variables.name })}
          </span>
          <LinearProgress aria-labelledby="staging-upload" />
        </Box>
      ) : null}
      {upload.error ? <ProblemAlert title={translate('staging.failed')} error={upload.error} /> : null}
      {upload.data ? <StagedNotice report={upload.data} /> : null}
      {report.error ? <ProblemAlert error={report.error} /> : null}
      {report.data && report.data.read > 0 ? (
        <>
          <ReviewShare report={report.data} />
          <Button component={Link} to="/staged-procedures">
            {translate('staging.openAll')}
          </Button>
          <DoubtTable doubts={report.data.doubts} />
        </>
      ) : null}
      {report.data?.read === 0 ? <Alert severity="info">{translate('staging.empty')}</Alert> : null}
    </Box>
  );
}
