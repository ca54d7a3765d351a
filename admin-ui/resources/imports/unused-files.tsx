import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { UnusedFile } from '../../../schemas/types/index.ts';
import { useSentence } from '../../fields/findings.tsx';
import { Pager } from './pager.tsx';

const PAGE = 50;

/** Files of a bundle that no configuration uses, each with the reason. */
export function UnusedFiles({ files }: { files: readonly UnusedFile[] }) {
  const translate = useTranslate();
  const sentence = useSentence();
  const [page, setPage] = useState(0);
  return (
    <>
      <Typography color="textSecondary">{translate('imports.unused.help')}</Typography>
      <Box component="ul" sx={{ pl: 2.5, overflowWrap: 'anywhere' }}>
        {files.slice(page * PAGE, (page + 1) * PAGE).map(({ path, reason }) => (
          <li key={path}>
            <strong>{path}</strong>: {sentence(reason)}
          </li>
        ))}
      </Box>
      <Pager page={page} size={PAGE} total={files.length} onPage={setPage} />
    </>
  );
}
