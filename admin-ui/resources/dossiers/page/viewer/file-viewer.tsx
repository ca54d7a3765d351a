import CloseIcon from '@mui/icons-material/Close';
import DownloadIcon from '@mui/icons-material/Download';
import Box from '@mui/material/Box';
import CircularProgress from '@mui/material/CircularProgress';
import Dialog from '@mui/material/Dialog';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useId } from 'react';
import { useTranslate } from 'react-admin';
import type { DossierFile } from '../../../../../schemas/types/index.ts';
import { useDossier } from '../dossier-context.tsx';
import { ProblemList } from '../problem-list.tsx';
import { fetchFile, saveBytes } from './fetch-file.ts';
import { viewerFor } from './file-kind.ts';
import { ImageView } from './image-view.tsx';

const PdfView = lazy(() => import('./pdf-view.tsx').then((module) => ({ default: module.PdfView })));

/** A file somebody looks at. */
export interface ViewedFile {
  partNo: string;
  file: DossierFile;
}

/** Looks at a PDF or image without leaving the page. */
export function FileViewer({ viewed: { partNo, file }, close }: { viewed: ViewedFile; close(): void }) {
  const translate = useTranslate();
  const { id } = useDossier();
  const title = useId();
  const small = useMediaQuery('(max-width: 899.95px)');
  const { data, error } = useQuery({
    queryKey: ['dossier-page', id, 'file', file.fileId],
    queryFn: ({ signal }) => fetchFile(id, partNo, file.fileId, signal),
    // What a file id names never changes, and large scans are not kept for long.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
  });
  const waiting = (
    <Box sx={{ display: 'grid', placeItems: 'center', height: '100%' }}>
      <CircularProgress aria-label={translate('dossier.viewer.loading')} />
    </Box>
  );
  return (
    <Dialog
      open
      onClose={close}
      fullScreen={small}
      fullWidth
      maxWidth="lg"
      aria-labelledby={title}
      slotProps={{ paper: { sx: { height: small ? '100%' : '92vh' } } }}
    >
      <Box
        sx={{ display: 'flex', alignItems: 'center', gap: 1, px: 2, py: 1, borderBottom: 1, borderColor: 'divider' }}
      >
        <Typography id={title} component="h2" sx={{ flex: 1, minWidth: 0, fontWeight: 600, overflowWrap: 'anywhere' }}>
          {file.name}
        </Typography>
        <IconButton
          aria-label={translate('dossier.files.download', { name: file.name })}
          disabled={!data}
          onClick={() => data && saveBytes(data, file.name)}
        >
          <DownloadIcon />
        </IconButton>
        <IconButton aria-label={translate('dossier.viewer.close')} onClick={close} autoFocus>
          <CloseIcon />
        </IconButton>
      </Box>
      <Box sx={{ flex: 1, minHeight: 0 }}>
        {error ? <ProblemList error={error} /> : null}
        {!data && !error ? waiting : null}
        {data && viewerFor(file) === 'image' ? <ImageView bytes={data} file={file} /> : null}
        {data && viewerFor(file) === 'pdf' ? (
          <Suspense fallback={waiting}>
            <PdfView bytes={data} name={file.name} />
          </Suspense>
        ) : null}
      </Box>
    </Dialog>
  );
}
