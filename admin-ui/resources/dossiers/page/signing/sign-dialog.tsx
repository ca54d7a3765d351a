import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import LinearProgress from '@mui/material/LinearProgress';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import type { DossierFile, SignatureKind, SigningState } from '../../../../../schemas/types/index.ts';
import { formatInstant } from '../../../../fields/formats.ts';
import { address, sendJson } from '../../../../providers/http-client.ts';
import type { DossierView } from '../dossier-answers.ts';
import { useDossier } from '../dossier-context.tsx';
import { Facts } from '../facts.tsx';
import { useInLanguage } from '../in-language.ts';
import { ProblemList } from '../problem-list.tsx';

interface SignDialogProps {
  partNo: string;
  file: DossierFile;
  kind: SignatureKind;
  close(): void;
}

/** Looks at the signing tool first and says what is wrong with it, then signs or stamps one file (DG-02). */
export function SignDialog({ partNo, file, kind, close }: SignDialogProps) {
  const translate = useTranslate();
  const say = useInLanguage();
  const title = useId();
  const { id, accept } = useDossier();
  const state = useQuery({
    queryKey: ['signing-state', kind],
    queryFn: ({ signal }) => sendJson<SigningState>(`${address('signing-state')}?kind=${kind}`, { signal }),
    gcTime: 0,
  });
  const sign = useMutation({
    mutationFn: () =>
      sendJson<{ dossier: DossierView }>(address('dossiers', id, 'parts', partNo, 'files', file.fileId, 'signatures'), {
        method: 'POST',
        body: { kind },
      }),
    onSuccess: async ({ dossier }) => {
      close();
      await accept(dossier);
    },
  });
  const { certificate, fault, ready = false } = state.data ?? {};
  return (
    <Dialog open onClose={close} fullWidth maxWidth="sm" aria-labelledby={title}>
      <DialogTitle id={title} sx={{ overflowWrap: 'anywhere' }}>
        {translate(`dossier.sign.${kind}Of`, { name: file.name })}
      </DialogTitle>
      <DialogContent aria-busy={state.isFetching}>
        {state.isFetching ? <LinearProgress aria-label={translate('dossier.sign.checking')} /> : null}
        {state.error ? <ProblemList error={state.error} /> : null}
        {fault ? (
          <Alert
            severity="error"
            data-fault={fault.code}
            action={<Button onClick={() => void state.refetch()}>{translate('dossier.sign.again')}</Button>}
          >
            {say(fault.message)}
          </Alert>
        ) : null}
        {certificate ? (
          <>
            <p>{translate('dossier.sign.ready')}</p>
            <Facts
              facts={[
                { label: translate('dossier.sign.subject'), value: certificate.subject },
                { label: translate('dossier.sign.issuer'), value: certificate.issuer },
                { label: translate('dossier.sign.until'), value: formatInstant(certificate.notAfter) },
              ]}
            />
          </>
        ) : null}
        {sign.error ? <ProblemList error={sign.error} /> : null}
      </DialogContent>
      <DialogActions>
        <Button onClick={close}>{translate('ra.action.cancel')}</Button>
        <Button variant="contained" disabled={!ready} loading={sign.isPending} onClick={() => sign.mutate()}>
          {translate(`dossier.sign.${kind}`)}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
