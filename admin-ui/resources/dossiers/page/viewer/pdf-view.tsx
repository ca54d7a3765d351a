import PreviousIcon from '@mui/icons-material/NavigateBefore';
import NextIcon from '@mui/icons-material/NavigateNext';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import CircularProgress from '@mui/material/CircularProgress';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { type KeyboardEvent, useEffect, useState } from 'react';
import { useTranslate } from 'react-admin';
import { lookByKey, pageByKey, plainLook, rotate, zoomIn, zoomOut } from './look.ts';
import { openPdf } from './open-pdf.ts';
import { PdfPage } from './pdf-page.tsx';
import { ViewerBar } from './viewer-bar.tsx';

/** A PDF, page by page: buttons, or the arrow and page keys. */
export function PdfView({ bytes, name }: { bytes: ArrayBuffer; name: string }) {
  const translate = useTranslate();
  const [pdf, setPdf] = useState<PDFDocumentProxy>();
  const [error, setError] = useState<Error>();
  const [page, setPage] = useState(1);
  const [look, setLook] = useState(plainLook);
  useEffect(() => {
    const task = openPdf(bytes);
    let left = false;
    task.promise.then(setPdf, (failed: Error) => {
      if (!left) setError(failed);
    });
    return () => {
      left = true;
      void task.destroy();
    };
  }, [bytes]);
  const pages = pdf?.numPages ?? 0;
  const onKey = (event: KeyboardEvent) => {
    const to = pageByKey(event.key, page, pages);
    const seen = lookByKey(event.key, look);
    if (to === undefined && seen === undefined) return;
    event.preventDefault();
    if (to !== undefined) setPage(to);
    if (seen !== undefined) setLook(seen);
  };
  if (error)
    return (
      <Alert severity="error" sx={{ m: 2 }}>
        {translate('dossier.viewer.broken')} ({error.message})
      </Alert>
    );
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', height: '100%' }}>
      <ViewerBar
        look={look}
        zoomIn={() => setLook(zoomIn)}
        zoomOut={() => setLook(zoomOut)}
        rotate={() => setLook(rotate)}
      >
        <IconButton
          aria-label={translate('dossier.viewer.previous')}
          disabled={page <= 1}
          onClick={() => setPage(page - 1)}
        >
          <PreviousIcon />
        </IconButton>
        <Typography variant="body2" aria-live="polite">
          {translate('dossier.viewer.page', { page, pages })}
        </Typography>
        <IconButton
          aria-label={translate('dossier.viewer.next')}
          disabled={page >= pages}
          onClick={() => setPage(page + 1)}
        >
          <NextIcon />
        </IconButton>
      </ViewerBar>
      <Box
        role="region"
        aria-label={name}
        tabIndex={0}
        onKeyDown={onKey}
        sx={{ flex: 1, overflow: 'auto', bgcolor: 'grey.200', p: 2 }}
      >
        {pdf ? (
          <PdfPage key={page} pdf={pdf} number={page} look={look} />
        ) : (
          <CircularProgress aria-label={translate('dossier.viewer.loading')} />
        )}
      </Box>
    </Box>
  );
}
