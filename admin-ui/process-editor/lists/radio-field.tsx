import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import { useTranslate } from 'react-admin';
import { useBodyInput } from '../../fields/use-body-input.ts';

interface RadioFieldProps {
  name: string;
  values: readonly (string | number)[];
  shape: string;
}

/** One of a few, all in sight: chosen with one click. */
export function RadioField({ name, values, shape }: RadioFieldProps) {
  const translate = useTranslate();
  const { id, label, help, faulty, disabled, source, value, change } = useBodyInput(name);
  const known = values.some((offered) => offered === value);
  const offered = known || value === undefined || value === '' ? values : [...values, String(value)];
  return (
    <FormControl error={faulty} disabled={disabled}>
      <FormLabel id={id} sx={{ typography: 'subtitle2' }}>
        {label}
      </FormLabel>
      <RadioGroup
        aria-labelledby={id}
        aria-describedby={`${id}-help`}
        name={source}
        value={value ?? ''}
        onChange={(_event, chosen) => change(values.find((offer) => String(offer) === chosen) ?? chosen)}
        sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}
      >
        {offered.map((offer) => (
          <FormControlLabel
            key={offer}
            value={offer}
            control={<Radio size="small" sx={{ py: 0.5 }} />}
            label={translate(`choices.${shape}.${name}.${offer === '' ? 'none' : offer}`, { _: String(offer) })}
          />
        ))}
      </RadioGroup>
      <FormHelperText id={`${id}-help`}>{help}</FormHelperText>
    </FormControl>
  );
}
