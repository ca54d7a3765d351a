import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useSentence } from '../../fields/findings.tsx';
import { ChangesDialog } from '../changes/changes-dialog.tsx';
import { ProblemAlert } from '../drafts/problem-alert.tsx';
import { useRevertBatch } from '../findings/use-mends.ts';

/** *Hoàn tác lần nhập này*: asks once, then says what went back and what was left and why. */
export function RevertImport({ batchId }: { batchId: string }) {
  const translate = useTranslate();
  const sentence = useSentence();
  const revert = useRevertBatch();
  const [asking, setAsking] = useState(false);
  if (revert.data) {
    const left = revert.data.items.filter(({ outcome }) => outcome === 'left');
    const restored = revert.data.items.filter(({ outcome }) => outcome === 'restored').length;
    const removed = revert.data.items.length - left.length - restored;
    return (
      <Alert severity={left.length > 0 ? 'warning' : 'success'} role="status" sx={{ my: 1 }}>
        {translate('imports.revert.done', { restored, removed })}
        {left.length > 0 ? (
          <Box component="ul" sx={{ m: 0, pl: 2, overflowWrap: 'anywhere' }}>
            {left.map(({ kind, code, message }) => (
              <li key={`${kind}/${code}`}>
                {code}: {message ? sentence(message) : ''}
              </li>
            ))}
          </Box>
        ) : null}
      </Alert>
    );
  }
  const reason = translate('imports.revert.reason');
  return (
    <>
      <Button variant="outlined" color="warning" sx={{ my: 1 }} onClick={() => setAsking(true)}>
        {translate('imports.revert.open')}
      </Button>
      {asking ? (
        <ChangesDialog
          title={translate('imports.revert.title')}
          onClose={() => setAsking(false)}
          actions={
            <Button
              variant="contained"
              color="warning"
              disabled={revert.isPending}
              onClick={() => revert.mutate({ batchId, reason })}
            >
              {translate('imports.revert.open')}
            </Button>
          }
        >
          <Typography>{translate('imports.revert.help')}</Typography>
          {revert.error ? <ProblemAlert error={revert.error} /> : null}
        </ChangesDialog>
      ) : null}
    </>
  );
}
