import UploadIcon from '@mui/icons-material/UploadFile';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { type DragEvent, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { PartState } from '../../../../../schemas/types/index.ts';
import { ProblemList } from '../problem-list.tsx';
import { formatSize } from '../viewer/file-kind.ts';
import { useUploads } from './use-uploads.ts';

const FAILED = 2;

/** What an office takes in; the server has the last word. */
const ACCEPT = '.pdf,.png,.jpg,.jpeg,.tif,.tiff,.txt,.zip,.doc,.docx,.xls,.xlsx';

/** Drop files on a paper or choose them; each with its progress, and why where it was refused. */
export function UploadArea({ part, labelledBy }: { part: PartState; labelledBy: string }) {
  const translate = useTranslate();
  const { uploads, add, again, drop } = useUploads(part.partNo);
  const [over, setOver] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);
  // A paper that did not pass is replaced by what is brought.
  const standing = part.fileCheck === FAILED ? 0 : part.files.length;
  const full = !part.multiple && standing + uploads.length > 0;
  const take = (files: FileList | null) => {
    if (files && files.length > 0) add(part.multiple ? [...files] : [...files].slice(0, 1));
  };
  const dropped = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (!full) take(event.dataTransfer.files);
  };
  return (
    <Box
      onDragOver={(event) => {
        event.preventDefault();
        setOver(!full);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={dropped}
      sx={{
        mt: 0.5,
        borderRadius: 1,
        outline: over ? '2px dashed' : 'none',
        outlineColor: 'primary.main',
        bgcolor: over ? 'action.hover' : 'transparent',
      }}
    >
      {full ? null : (
        <>
          <Button
            size="small"
            startIcon={<UploadIcon />}
            onClick={() => chooser.current?.click()}
            aria-describedby={labelledBy}
          >
            {translate(part.multiple ? 'dossier.files.chooseMany' : 'dossier.files.choose')}
          </Button>
          <input
            ref={chooser}
            type="file"
            hidden
            multiple={part.multiple}
            accept={ACCEPT}
            aria-labelledby={labelledBy}
            onChange={({ target }) => {
              take(target.files);
              target.value = '';
            }}
          />
        </>
      )}
      {uploads.map((upload) => (
        <Box key={upload.key} sx={{ py: 0.5 }}>
          <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
            {upload.file.name} · {formatSize(upload.file.size)}
          </Typography>
          {upload.error ? (
            <>
              <ProblemList error={upload.error} />
              <Button size="small" onClick={() => again(upload)}>
                {translate('dossier.files.again')}
              </Button>
              <Button size="small" onClick={() => drop(upload.key)}>
                {translate('dossier.files.giveUp')}
              </Button>
            </>
          ) : (
            <LinearProgress
              variant="determinate"
              value={upload.share * 100}
              aria-label={translate('dossier.files.uploading', { name: upload.file.name })}
            />
          )}
        </Box>
      ))}
    </Box>
  );
}
