import SyncIcon from '@mui/icons-material/Sync';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useMutation } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { address, sendJson } from '../../../../providers/http-client.ts';
import type { DossierView } from '../dossier-answers.ts';
import { useDossier } from '../dossier-context.tsx';
import { ProblemList } from '../problem-list.tsx';

/** *Đồng bộ lại*: everybody outside is told the present state anew. */
export function ResyncButton() {
  const translate = useTranslate();
  const { id, accept } = useDossier();
  const resync = useMutation({
    mutationFn: () => sendJson<DossierView>(address('dossiers', id, 'resync'), { method: 'POST', body: {} }),
    onSuccess: accept,
  });
  return (
    <Box sx={{ mt: 1 }}>
      <Button
        size="small"
        variant="outlined"
        startIcon={<SyncIcon />}
        disabled={resync.isPending}
        onClick={() => resync.mutate()}
      >
        {translate('incidents.resync.do')}
      </Button>
      <Typography variant="body2" color="textSecondary" role="status">
        {translate(resync.isSuccess ? 'incidents.resync.done' : 'incidents.resync.help')}
      </Typography>
      {resync.error ? <ProblemList error={resync.error} /> : null}
    </Box>
  );
}
