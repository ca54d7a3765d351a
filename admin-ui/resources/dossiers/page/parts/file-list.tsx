import RemoveIcon from '@mui/icons-material/DeleteOutlined';
import DownloadIcon from '@mui/icons-material/Download';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import type { DossierFile, PartState } from '../../../../../schemas/types/index.ts';
import { formatInstant } from '../../../../fields/formats.ts';
import { useDossier } from '../dossier-context.tsx';
import { FileSigning } from '../signing/file-signing.tsx';
import { saveFile } from '../viewer/fetch-file.ts';
import { formatSize, viewerFor } from '../viewer/file-kind.ts';
import { RemoveFileDialog } from './remove-file-dialog.tsx';

interface FileListProps {
  part: PartState;
  view(file: DossierFile): void;
  mayRemove: boolean;
  maySign: boolean;
}

/** The files of a paper: looked at in the page where that is possible, else downloaded. */
export function FileList({ part, view, mayRemove, maySign }: FileListProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const { id } = useDossier();
  const [removing, setRemoving] = useState<DossierFile>();
  const download = (file: DossierFile) => {
    saveFile(id, part.partNo, file).catch((error: Error) => notify(error.message, { type: 'error' }));
  };
  if (part.files.length === 0) return null;
  return (
    <Box
      component="ul"
      aria-label={translate('dossier.files.of', { part: part.partName })}
      sx={{ listStyle: 'none', m: 0, mt: 0.5, p: 0 }}
    >
      {part.files.map((file) => (
        <Box component="li" key={file.fileId} sx={{ display: 'flex', alignItems: 'center', gap: 0.5, py: 0.25 }}>
          <Box sx={{ flex: 1, minWidth: 0 }}>
            <Link
              component="button"
              type="button"
              onClick={() => (viewerFor(file) ? view(file) : download(file))}
              sx={{ textAlign: 'left', overflowWrap: 'anywhere' }}
            >
              {file.name}
            </Link>
            <Typography variant="caption" color="textSecondary" sx={{ display: 'block' }}>
              {[formatSize(file.size), formatInstant(file.at), file.by].join(' · ')}
            </Typography>
            <FileSigning partNo={part.partNo} file={file} maySign={maySign} />
          </Box>
          <IconButton
            aria-label={translate('dossier.files.download', { name: file.name })}
            onClick={() => download(file)}
          >
            <DownloadIcon fontSize="small" />
          </IconButton>
          {mayRemove ? (
            <IconButton
              aria-label={translate('dossier.files.remove', { name: file.name })}
              onClick={() => setRemoving(file)}
            >
              <RemoveIcon fontSize="small" />
            </IconButton>
          ) : null}
        </Box>
      ))}
      {removing ? <RemoveFileDialog partNo={part.partNo} file={removing} close={() => setRemoving(undefined)} /> : null}
    </Box>
  );
}
