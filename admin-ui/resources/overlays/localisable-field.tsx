import Checkbox from '@mui/material/Checkbox';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormGroup from '@mui/material/FormGroup';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import { useTranslate } from 'react-admin';
import { useBodyInput } from '../../fields/use-body-input.ts';
import { LOCAL_FIELDS } from './field-names.ts';

/** What overlays of this definition may set otherwise. */
export function LocalisableField() {
  const translate = useTranslate();
  const input = useBodyInput('localisable');
  const chosen = LOCAL_FIELDS.filter((field) => Array.isArray(input.value) && input.value.includes(field));
  return (
    <FormControl component="fieldset" error={input.faulty} disabled={input.disabled}>
      <FormLabel component="legend">{input.label}</FormLabel>
      <FormGroup row>
        {LOCAL_FIELDS.map((field) => (
          <FormControlLabel
            key={field}
            label={translate(`overlays.fields.${field}`)}
            control={
              <Checkbox
                name={field === LOCAL_FIELDS[0] ? input.source : `${input.source}.${field}`}
                checked={chosen.includes(field)}
                onChange={(_event, yes) => {
                  const next = LOCAL_FIELDS.filter((one) => (one === field ? yes : chosen.includes(one)));
                  input.change(next.length > 0 ? next : undefined);
                }}
              />
            }
          />
        ))}
      </FormGroup>
      <FormHelperText sx={{ mt: -0.5 }}>{input.help}</FormHelperText>
    </FormControl>
  );
}
