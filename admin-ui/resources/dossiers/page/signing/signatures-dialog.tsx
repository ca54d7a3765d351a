import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import LinearProgress from '@mui/material/LinearProgress';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import type { DossierFile, VerifiedSignature } from '../../../../../schemas/types/index.ts';
import { formatInstant } from '../../../../fields/formats.ts';
import { address, sendJson } from '../../../../providers/http-client.ts';
import { useDossier } from '../dossier-context.tsx';
import { ProblemList } from '../problem-list.tsx';

interface SignaturesDialogProps {
  partNo: string;
  file: DossierFile;
  close(): void;
}

/** Every signature of a file, proven anew: who, when, with which certificate, and whether it holds. */
export function SignaturesDialog({ partNo, file, close }: SignaturesDialogProps) {
  const translate = useTranslate();
  const title = useId();
  const { id, dossier } = useDossier();
  const path = address('dossiers', id, 'parts', partNo, 'files', file.fileId, 'signatures');
  const { data, error } = useQuery({
    queryKey: ['signatures', path, dossier.seq],
    queryFn: ({ signal }) => sendJson<VerifiedSignature[]>(path, { signal }),
  });
  return (
    <Dialog open onClose={close} fullWidth maxWidth="sm" aria-labelledby={title}>
      <DialogTitle id={title}>{translate('dossier.sign.title')}</DialogTitle>
      <DialogContent aria-busy={data === undefined && !error} sx={{ display: 'grid', gap: 1 }}>
        {data === undefined && !error ? <LinearProgress aria-label={translate('dossier.sign.checking')} /> : null}
        {error ? <ProblemList error={error} /> : null}
        {(data ?? []).map(({ signature, valid, why }) => (
          <Alert key={signature.value} severity={valid ? 'success' : 'error'} data-valid={valid}>
            <strong>{translate(`dossier.sign.by.${signature.kind}`, { by: signature.by })}</strong>
            <Box>{translate('dossier.sign.at', { at: formatInstant(signature.at) })}</Box>
            <Box>
              {signature.certificate.subject} · {signature.certificate.issuer}
            </Box>
            <Box>{valid ? translate('dossier.sign.valid') : translate(`dossier.sign.invalid.${why}`)}</Box>
          </Alert>
        ))}
      </DialogContent>
      <DialogActions>
        <Button onClick={close}>{translate('dossier.sign.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
