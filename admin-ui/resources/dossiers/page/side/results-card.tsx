import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { formatInstant } from '../../../../fields/formats.ts';
import { Card } from '../card.tsx';
import { useDossier } from '../dossier-context.tsx';

/** Numbered papers the process issued: receipts, requests, results. */
export function ResultsCard() {
  const translate = useTranslate();
  const { documents } = useDossier().dossier;
  if (documents.length === 0) return null;
  return (
    <Card title={translate('dossier.documents.title')}>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {documents.map(({ documentId, documentName, documentCode, at }) => (
          <li key={documentId}>
            {documentName} {documentCode ? <strong>{documentCode}</strong> : null} · {formatInstant(at)}
          </li>
        ))}
      </Box>
    </Card>
  );
}
