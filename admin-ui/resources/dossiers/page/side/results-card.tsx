import PrintIcon from '@mui/icons-material/Print';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { formatInstant } from '../../../../fields/formats.ts';
import { OnPaper } from '../../receipt/on-paper.tsx';
import { Card } from '../card.tsx';
import { useDossier } from '../dossier-context.tsx';
import { IssuedPaper } from './issued-paper.tsx';
import { isLegalForm } from './legal-form.ts';

/** Numbered papers the process issued: receipts, requests, results; the forms of the law to be read and printed. */
export function ResultsCard() {
  const translate = useTranslate();
  const title = useId();
  const [shown, setShown] = useState<string>();
  const { dossier } = useDossier();
  const { documents } = dossier;
  const open = documents.find(({ documentId }) => documentId === shown);
  const close = () => setShown(undefined);
  if (documents.length === 0) return null;
  return (
    <Card title={translate('dossier.documents.title')}>
      <Box component="ul" sx={{ m: 0, pl: 2.5, overflowWrap: 'anywhere' }}>
        {documents.map(({ documentId, documentType, documentName, documentCode, at, withdrawnAt }) => (
          <li key={documentId}>
            {documentName} {documentCode ? <strong>{documentCode}</strong> : null} · {formatInstant(at)}
            {withdrawnAt ? ` · ${translate('dossier.documents.withdrawn')}` : null}{' '}
            {isLegalForm(documentType) ? (
              <Button
                size="small"
                aria-label={translate('dossier.documents.showPaper', { name: documentName, number: documentCode })}
                onClick={() => setShown(documentId)}
              >
                {translate('dossier.documents.show')}
              </Button>
            ) : null}
          </li>
        ))}
      </Box>
      {open ? (
        <Dialog open onClose={close} maxWidth="md" aria-labelledby={title}>
          <DialogTitle id={title}>{`${open.documentName} ${open.documentCode}`.trim()}</DialogTitle>
          <DialogContent>
            <OnPaper>
              <IssuedPaper paper={open} dossier={dossier} />
            </OnPaper>
          </DialogContent>
          <DialogActions>
            <Button onClick={close}>{translate('ra.action.close')}</Button>
            <Button variant="contained" startIcon={<PrintIcon />} onClick={() => window.print()} autoFocus>
              {translate('dossier.documents.print')}
            </Button>
          </DialogActions>
        </Dialog>
      ) : null}
    </Card>
  );
}
