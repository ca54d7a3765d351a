import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';

interface UploadProgressProps {
  name: string;
  /** Share of the bytes sent, 0 to 1; then the server is planning. */
  sent: number;
  onStop(): void;
}

/** How far an upload is; once everything is sent nobody knows how long the planning takes. */
export function UploadProgress({ name, sent, onStop }: UploadProgressProps) {
  const translate = useTranslate();
  const percent = Math.floor(sent * 100);
  const sending = sent < 1;
  return (
    <Box sx={{ p: 3, bgcolor: 'background.paper', borderRadius: 2 }}>
      <Typography id="upload-progress" sx={{ overflowWrap: 'anywhere' }} aria-live="polite">
        {translate(sending ? 'imports.upload.sending' : 'imports.upload.planning', { name, percent })}
      </Typography>
      <LinearProgress
        aria-labelledby="upload-progress"
        variant={sending ? 'determinate' : 'indeterminate'}
        {...(sending ? { value: percent } : {})}
        sx={{ my: 2, height: 8, borderRadius: 4 }}
      />
      <Button onClick={onStop}>{translate('imports.upload.cancel')}</Button>
    </Box>
  );
}
