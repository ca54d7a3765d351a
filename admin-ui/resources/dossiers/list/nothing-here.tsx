import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useListContext, useTranslate } from 'react-admin';
import { isQueue } from '../queues.ts';

/** An empty list says why, and offers to look further where a search was narrowed to a queue. */
export function NothingHere() {
  const translate = useTranslate();
  const { filterValues, setFilters, error } = useListContext();
  const { queue, ...others } = filterValues;
  const narrowed = Object.keys(others).length > 0;
  const words = error
    ? 'dossiers.list.failed'
    : narrowed
      ? 'dossiers.list.nothingFound'
      : isQueue(queue)
        ? 'dossiers.list.nothingWaits'
        : 'dossiers.list.nothing';
  return (
    <Box role="status" sx={{ py: 5, px: 2, textAlign: 'center' }}>
      <Typography color="textSecondary">{translate(words)}</Typography>
      {narrowed && isQueue(queue) ? (
        <Button sx={{ mt: 1 }} onClick={() => setFilters(others)}>
          {translate('dossiers.list.lookEverywhere')}
        </Button>
      ) : null}
      {narrowed ? (
        <Button sx={{ mt: 1 }} onClick={() => setFilters(isQueue(queue) ? { queue } : {})}>
          {translate('dossiers.list.clear')}
        </Button>
      ) : null}
    </Box>
  );
}
