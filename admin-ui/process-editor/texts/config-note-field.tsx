import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { objectIn, otherKeys, textAt, withValue } from './json-text.ts';
import { TextForm, useBodyString } from './text-form.tsx';

const NAME = 'configNote';

/** *Cấu hình panel nhập ý kiến*: the words over the comment, and whether the officer is asked to confirm. */
export function ConfigNoteField() {
  const translate = useTranslate();
  const { text, setText, disabled } = useBodyString(NAME);
  const note = objectIn(text);
  const others = note ? otherKeys(note, ['labelNote', 'confirm']) : [];
  const confirm = note?.confirm;
  const question = typeof confirm === 'string' && confirm !== 'true' && confirm !== 'false' ? confirm : '';
  const asked = confirm === true || confirm === 'true' || question !== '';
  return (
    <TextForm name={NAME} broken={!note}>
      {note ? (
        <>
          <TextField
            label={translate('fields.ConfigNote.labelNote.label')}
            helperText={translate('fields.ConfigNote.labelNote.help')}
            value={textAt(note, 'labelNote')}
            disabled={disabled}
            onChange={({ target }) => setText(withValue(text, ['labelNote'], target.value))}
          />
          <FormControlLabel
            disabled={disabled}
            label={translate('fields.ConfigNote.confirm.label')}
            control={
              <Checkbox
                checked={asked}
                onChange={(_event, checked) => setText(withValue(text, ['confirm'], checked || undefined))}
              />
            }
          />
          {asked ? (
            <TextField
              label={translate('fields.ConfigNote.question.label')}
              helperText={translate('fields.ConfigNote.question.help')}
              value={question}
              disabled={disabled}
              onChange={({ target }) => setText(withValue(text, ['confirm'], target.value || true))}
            />
          ) : null}
          {others.length > 0 ? (
            <Typography variant="body2" color="textSecondary">
              {translate('processes.text.otherKeys', { keys: others.join(', ') })}
            </Typography>
          ) : null}
        </>
      ) : null}
    </TextForm>
  );
}
