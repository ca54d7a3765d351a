import UploadIcon from '@mui/icons-material/UploadFileOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { type DragEvent, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';

/** A place to drop a bundle on, with a button for whoever would rather choose it. */
export function DropZone({ onFiles }: { onFiles(files: File[]): void }) {
  const translate = useTranslate();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);

  function onDrag(event: DragEvent<HTMLDivElement>) {
    event.preventDefault();
    setOver(event.type !== 'dragleave');
  }

  return (
    <Box
      onDragEnter={onDrag}
      onDragOver={onDrag}
      onDragLeave={onDrag}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onFiles([...event.dataTransfer.files]);
      }}
      sx={{
        border: '2px dashed',
        borderColor: over ? 'primary.main' : '#9aa5b1',
        bgcolor: over ? '#e3eef5' : 'background.paper',
        borderRadius: 2,
        p: { xs: 2, sm: 4 },
        textAlign: 'center',
      }}
    >
      <UploadIcon color="primary" sx={{ fontSize: 40 }} />
      <Typography>{translate('imports.drop.label')}</Typography>
      <Typography color="textSecondary" sx={{ my: 0.5 }}>
        {translate('imports.drop.or')}
      </Typography>
      <Button variant="contained" onClick={() => input.current?.click()}>
        {translate('imports.drop.choose')}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".zip,.xml,application/zip,text/xml"
        aria-label={translate('imports.drop.choose')}
        tabIndex={-1}
        hidden
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          // The same file may be chosen again after it was mended.
          target.value = '';
        }}
      />
      <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
        {translate('imports.drop.limit')}
      </Typography>
    </Box>
  );
}
