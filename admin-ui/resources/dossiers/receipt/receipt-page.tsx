import AddIcon from '@mui/icons-material/Add';
import PrintIcon from '@mui/icons-material/Print';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useEffect } from 'react';
import { useCreatePath, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useObservable } from '../../../providers/observable.ts';
import { session } from '../../../providers/session.ts';
import type { SavedDossier } from '../desk/save-dossier.ts';
import { ProblemList } from '../page/problem-list.tsx';
import { PrintedReceipt } from './printed-receipt.tsx';

interface ReceiptPageProps {
  saved: SavedDossier;
  officer: boolean;
  onNext(): void;
}

/** What became of the form: the receipt to print, or why the dossier was opened but not yet received. */
export function ReceiptPage({ saved, officer, onNext }: ReceiptPageProps) {
  const translate = useTranslate();
  const createPath = useCreatePath();
  const name = useObservable(session)?.user.name ?? '';
  const { dossier, lookupSecret, received, problem } = saved;
  useEffect(() => window.scrollTo(0, 0), []);
  const code = dossier.dossierNo ?? translate('dossiers.list.noCode');
  const done = received ? (officer ? 'received' : 'filed') : 'opened';
  return (
    <Box sx={{ mt: 2 }}>
      <Alert severity={problem ? 'warning' : 'success'} role="status" sx={{ mb: 1 }}>
        {translate(`dossiers.receipt.${done}`, { code })} {problem ? translate('dossiers.receipt.notReceived') : ''}
      </Alert>
      {problem ? <ProblemList error={problem} /> : null}
      {lookupSecret === undefined ? null : (
        <Alert severity="info" sx={{ mb: 1 }}>
          {translate('dossiers.receipt.secret', { secret: lookupSecret })}
        </Alert>
      )}
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', my: 1.5 }}>
        {officer && received ? (
          <Button variant="contained" startIcon={<PrintIcon />} onClick={() => window.print()} autoFocus>
            {translate('dossiers.receipt.print')}
          </Button>
        ) : null}
        <Button
          variant={officer && received ? 'outlined' : 'contained'}
          component={Link}
          to={createPath({ resource: 'dossiers', type: 'show', id: dossier.id })}
        >
          {translate('dossiers.receipt.open')}
        </Button>
        <Button variant="outlined" startIcon={<AddIcon />} onClick={onNext}>
          {translate(officer ? 'dossiers.receipt.next' : 'dossiers.receipt.another')}
        </Button>
      </Box>
      {officer && received ? (
        <PrintedReceipt dossier={dossier} lookupSecret={lookupSecret} receiver={dossier.step?.enteredBy ?? name} />
      ) : null}
    </Box>
  );
}
