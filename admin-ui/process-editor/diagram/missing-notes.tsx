import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { notesOf } from './notes.ts';
import type { ProcessGraph } from './process-graph.ts';

/** What keeps the picture from being whole, in words. */
export function MissingNotes({ graph }: { graph: ProcessGraph }) {
  const translate = useTranslate();
  const notes = notesOf(graph);
  if (notes.length === 0) return null;
  return (
    <Alert severity="warning" sx={{ mb: 1 }}>
      {translate('diagram.incomplete')}
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {notes.map(({ note, codes }) => (
          <li key={note}>
            {translate(`diagram.note.${note}`, { codes: codes.join(', '), smart_count: codes.length })}
          </li>
        ))}
      </Box>
    </Alert>
  );
}
