import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useResourceContext, useTranslate } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { findingsOf, useSentence } from './findings.tsx';

/** Reads what was typed; what is wrong comes with its place. */
function useParsed(resource: string, text: string) {
  const sentence = useSentence();
  try {
    const body: unknown = JSON.parse(text);
    const { findings, saveable } = findingsOf(resource, body);
    return {
      body,
      fault: saveable ? '' : findings.map(({ path, message }) => `${path}: ${sentence(message)}`).join('\n'),
    };
  } catch (error) {
    return { body: undefined, fault: error instanceof Error ? error.message : String(error) };
  }
}

function RawJsonDialog({ onClose }: { onClose(): void }) {
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
  const { getValues, setValue } = useFormContext();
  const [text, setText] = useState(() => JSON.stringify(getValues('body'), null, 2));
  const { body, fault } = useParsed(resource, text);
  return (
    <Dialog open onClose={onClose} maxWidth="lg" fullWidth aria-labelledby="raw-json-title">
      <DialogTitle id="raw-json-title">{translate('drafts.raw.title')}</DialogTitle>
      <DialogContent>
        <TextField
          label={translate('drafts.raw.label')}
          value={text}
          onChange={({ target }) => setText(target.value)}
          error={fault !== ''}
          helperText={fault || translate('drafts.raw.help')}
          multiline
          minRows={18}
          maxRows={28}
          slotProps={{
            htmlInput: { spellCheck: false, style: { fontFamily: 'ui-monospace, Consolas, monospace', fontSize: 13 } },
            formHelperText: { sx: { whiteSpace: 'pre-wrap' } },
          }}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
        <Button
          variant="contained"
          disabled={fault !== ''}
          onClick={() => {
            setValue('body', body, { shouldDirty: true, shouldTouch: true });
            onClose();
          }}
        >
          {translate('drafts.raw.take')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

/** The definition as JSON, for whoever would rather read or paste it; the forms show what was taken over. */
export function RawJsonButton() {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{translate('drafts.raw.open')}</Button>
      {open ? <RawJsonDialog onClose={() => setOpen(false)} /> : null}
    </>
  );
}
