import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { BulkActReport, BulkActResult, BulkOffer } from '../../../../schemas/types/index.ts';
import { address, sendJson } from '../../../providers/http-client.ts';
import { newKey } from '../page/idempotency-key.ts';
import { ProblemList } from '../page/problem-list.tsx';
import { bulkBody, isReady, NO_CHOICE } from './bulk-choice.ts';
import { BulkForm } from './bulk-form.tsx';
import { BulkResults } from './bulk-results.tsx';
import { latestResults, runBulk } from './bulk-run.ts';

interface BulkDialogProps {
  ids: string[];
  close(): void;
}

/** *Thực hiện hàng loạt*: one act on the chosen dossiers, with what came of each, and a second try for those refused. */
export function BulkDialog({ ids, close }: BulkDialogProps) {
  const translate = useTranslate();
  const title = useId();
  const small = useMediaQuery('(max-width: 599.95px)');
  const [choice, setChoice] = useState(NO_CHOICE);
  const [results, setResults] = useState<BulkActResult[]>([]);
  const offers = useQuery({
    queryKey: ['bulk-offers', ids],
    queryFn: ({ signal }) =>
      sendJson<BulkOffer[]>(address('bulk-acts', 'offers'), {
        method: 'POST',
        body: { dossierIds: ids },
        signal,
        repeatable: true,
      }),
    gcTime: 0,
  });
  const run = useMutation({
    mutationFn: (wanted: string[]) =>
      runBulk(
        bulkBody(choice, wanted),
        newKey(),
        (body, key) =>
          sendJson<BulkActReport>(address('bulk-acts'), { method: 'POST', body, headers: { 'Idempotency-Key': key } }),
        (sofar) => setResults((before) => latestResults(before, sofar)),
      ),
  });
  const refused = results.filter(({ state }) => state === 'refused').map(({ dossierId }) => dossierId);
  const begun = run.isPending || results.length > 0;
  const ended = !run.isPending && results.length > 0;
  return (
    <Dialog open onClose={close} fullWidth maxWidth="md" fullScreen={small} aria-labelledby={title}>
      <DialogTitle id={title}>
        {translate('bulk.title')}
        <Typography component="span" sx={{ display: 'block' }} color="textSecondary">
          {translate('bulk.selected', { smart_count: ids.length })}
        </Typography>
      </DialogTitle>
      <DialogContent dividers aria-live="polite">
        {offers.isPending ? <LinearProgress aria-label={translate('bulk.looking')} /> : null}
        {offers.error ? <ProblemList error={offers.error} /> : null}
        {offers.data && !begun ? (
          <BulkForm
            offers={offers.data}
            total={ids.length}
            choice={choice}
            change={(changed) => setChoice((present) => ({ ...present, ...changed }))}
          />
        ) : null}
        {run.isPending ? (
          <LinearProgress
            variant="determinate"
            value={(results.length / ids.length) * 100}
            aria-label={translate('bulk.working', { done: results.length, total: ids.length })}
          />
        ) : null}
        {run.error ? <ProblemList error={run.error} /> : null}
        {ended ? (
          <Alert severity={refused.length > 0 ? 'warning' : 'success'} sx={{ mb: 1 }} data-report="">
            {translate('bulk.result', { done: results.length - refused.length, refused: refused.length })}
          </Alert>
        ) : null}
        <BulkResults results={results} />
      </DialogContent>
      <DialogActions>
        <Button onClick={close}>{translate('bulk.close')}</Button>
        {begun ? null : (
          <Button variant="contained" disabled={!isReady(choice)} onClick={() => run.mutate(ids)}>
            {translate('bulk.start', { smart_count: ids.length })}
          </Button>
        )}
        {begun && refused.length > 0 ? (
          <Button variant="outlined" loading={run.isPending} onClick={() => run.mutate(refused)}>
            {translate('bulk.retry', { smart_count: refused.length })}
          </Button>
        ) : null}
      </DialogActions>
    </Dialog>
  );
}
