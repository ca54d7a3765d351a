import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormHelperText from '@mui/material/FormHelperText';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { BodyText } from '../../../fields/body-text.tsx';
import { placedAt, without } from '../../../fields/list-places.ts';
import { useBodyInput } from '../../../fields/use-body-input.ts';
import { freshName, readFormFields, writeFormFields } from './form-field-list.ts';
import { FormFieldRow } from './form-field-row.tsx';

/** The fields an action asks for (`formConfig`): one row each, or the text word for word. */
export function FormFieldsEditor({ name }: { name: string }) {
  const translate = useTranslate();
  const input = useBodyInput(name);
  const [raw, setRaw] = useState(false);
  const text = typeof input.value === 'string' ? input.value : '';
  const fields = readFormFields(text);
  const shown = raw ? undefined : fields;
  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, m: 0, minWidth: 0 }}>
      <Typography component="legend" variant="subtitle2">
        {input.label}
      </Typography>
      {shown ? (
        <>
          <FormHelperText error={input.faulty}>{input.help}</FormHelperText>
          {shown.length === 0 ? (
            <Typography variant="body2">{translate('sharedConfigs.formFields.empty')}</Typography>
          ) : null}
          {shown.map((field, index) => (
            <FormFieldRow
              // biome-ignore lint/suspicious/noArrayIndexKey: the name is what is being typed
              key={index}
              field={field}
              disabled={input.disabled}
              onChange={(changed) => input.change(writeFormFields(placedAt(shown, index, changed)))}
              onRemove={() => input.change(writeFormFields(without(shown, index)))}
            />
          ))}
        </>
      ) : (
        <>
          {fields === undefined ? (
            <Typography variant="body2">{translate('sharedConfigs.formFields.unreadable')}</Typography>
          ) : null}
          <BodyText name={name} multiline rows={6} monospace />
        </>
      )}
      <Box sx={{ display: 'flex', gap: 1, mt: 1 }}>
        {shown && !input.disabled ? (
          <Button
            size="small"
            variant="outlined"
            onClick={() =>
              input.change(
                writeFormFields([
                  ...shown,
                  { fieldName: freshName(shown), fieldLabel: '', fieldType: 'string', required: false, rest: {} },
                ]),
              )
            }
          >
            {translate('sharedConfigs.formFields.add')}
          </Button>
        ) : null}
        <Button size="small" onClick={() => setRaw(!raw)}>
          {translate(raw ? 'sharedConfigs.formFields.form' : 'sharedConfigs.formFields.raw')}
        </Button>
      </Box>
    </Box>
  );
}
