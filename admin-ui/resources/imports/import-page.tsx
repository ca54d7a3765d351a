import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { Title, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { ProblemAlert } from '../drafts/problem-alert.tsx';
import { DropZone } from './drop-zone.tsx';
import { EarlierImports } from './earlier-imports.tsx';
import { UploadProgress } from './upload-progress.tsx';
import { useUpload } from './use-upload.ts';

/** *Import*: a bundle comes in and becomes a plan; nothing else happens here. */
export function ImportPage() {
  const translate = useTranslate();
  const navigate = useNavigate();
  const upload = useUpload((planId) => navigate(`/import/${planId}`));
  const [notice, setNotice] = useState('');
  const { file, error } = upload;

  function take(files: File[]) {
    const [first, ...others] = files;
    if (!first) return;
    setNotice(others.length > 0 ? translate('imports.drop.several', { name: first.name }) : '');
    if (first.size === 0) setNotice(translate('imports.drop.empty', { name: first.name }));
    else upload.start(first);
  }

  return (
    <Box sx={{ maxWidth: 960, py: 2 }}>
      <Title title={translate('imports.title')} />
      <Alert severity="info" sx={{ mb: 2 }}>
        {translate('imports.intro')}
      </Alert>
      {upload.running && file ? (
        <UploadProgress name={file.name} sent={upload.sent} onStop={upload.stop} />
      ) : (
        <DropZone onFiles={take} />
      )}
      {notice === '' ? null : (
        <Alert severity="warning" sx={{ mt: 2 }}>
          {notice}
        </Alert>
      )}
      {error && file && !upload.running ? (
        <ProblemAlert
          title={translate('imports.upload.failed')}
          error={error}
          action={<Button onClick={() => upload.start(file)}>{translate('imports.upload.again')}</Button>}
        />
      ) : null}
      <EarlierImports />
    </Box>
  );
}
