import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { formatCount } from '../../fields/formats.ts';
import { ProblemAlert } from '../drafts/problem-alert.tsx';
import { useRetryMany } from './use-retry-many.ts';

/** Tries everything that is shown again, tells how far it is and what came of it in numbers that add up. */
export function RetryMany({ target, count }: { target: string; count: number }) {
  const translate = useTranslate();
  const id = useId();
  const { run, start, stop } = useRetryMany();
  const tried = run ? run.total - run.left : 0;
  return (
    <Box sx={{ my: 1 }}>
      {run?.running ? (
        <>
          <Typography id={id} aria-live="polite">
            {translate('incidents.retrying', { done: formatCount(tried), total: formatCount(run.total) })}
          </Typography>
          <LinearProgress
            variant="determinate"
            value={run.total === 0 ? 0 : (tried / run.total) * 100}
            aria-labelledby={id}
            sx={{ height: 8, borderRadius: 4, my: 0.5 }}
          />
          <Button onClick={stop}>{translate('incidents.stop')}</Button>
        </>
      ) : (
        <Button variant="contained" disabled={count === 0} onClick={() => start(target ? { target } : {})}>
          {translate('incidents.retryMany', { count: formatCount(count) })}
        </Button>
      )}
      {run && !run.running ? (
        <Alert severity={run.failed + run.waits > 0 ? 'warning' : 'success'} sx={{ mt: 1 }} role="status">
          {translate('incidents.report', {
            total: formatCount(run.total - run.left),
            done: formatCount(run.done),
            failed: formatCount(run.failed),
            waits: formatCount(run.waits),
            ended: formatCount(run.ended),
          })}
        </Alert>
      ) : null}
      {run?.error ? <ProblemAlert error={run.error} /> : null}
    </Box>
  );
}
