import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import CircularProgress from '@mui/material/CircularProgress';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { lazy, Suspense, useMemo, useState } from 'react';
import { useTranslate } from 'react-admin';
import { BodyText } from './body-text.tsx';
import { readScript } from './script-kind.ts';
import { useBodyInput } from './use-body-input.ts';

const OnlineForm = lazy(() => import('./online-form.tsx').then(({ OnlineForm: form }) => ({ default: form })));

/** A form, report or expression kept word for word: its text, what it is, and the form it draws where it is one. */
export function ScriptField({ name, rows = 3 }: { name: string; rows?: number }) {
  const translate = useTranslate();
  const { id, value, label } = useBodyInput(name);
  const [shown, setShown] = useState(false);
  const text = typeof value === 'string' ? value : '';
  const { kind, schema } = useMemo(() => readScript(text), [text]);
  return (
    <Box>
      <BodyText name={name} multiline rows={rows} monospace />
      {kind === 'empty' ? null : (
        <Box sx={{ display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: 1 }}>
          <Chip size="small" variant="outlined" label={translate(`scripts.kinds.${kind}`)} />
          {schema ? (
            <Button size="small" aria-expanded={shown} aria-controls={`${id}-form`} onClick={() => setShown(!shown)}>
              {translate(shown ? 'scripts.hide' : 'scripts.show')}
            </Button>
          ) : null}
        </Box>
      )}
      {shown && schema ? (
        <Paper
          id={`${id}-form`}
          component="section"
          variant="outlined"
          aria-label={translate('scripts.preview', { name: label })}
          sx={{ p: 2, my: 1 }}
        >
          <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>
            {translate('scripts.previewHelp')}
          </Typography>
          <Suspense fallback={<CircularProgress size={24} aria-label={translate('ra.page.loading')} />}>
            {/* Drawn anew for another text: what was tried belongs to the form it was tried in. */}
            <OnlineForm key={text} schema={schema} idPrefix={id} />
          </Suspense>
        </Paper>
      ) : null}
    </Box>
  );
}
