import Checkbox from '@mui/material/Checkbox';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import { useId } from 'react';
import { useTranslate } from 'react-admin';

interface ConfirmFieldProps {
  /** Empty = asked in general words. */
  question: string;
  value: boolean;
  onChange(value: boolean): void;
}

/** The question an act asks before it is done; it is answered with yes or the act stays undone. */
export function ConfirmField({ question, value, onChange }: ConfirmFieldProps) {
  const translate = useTranslate();
  const help = useId();
  return (
    <FormControl required>
      <FormControlLabel
        control={
          <Checkbox
            checked={value}
            onChange={(_event, checked) => onChange(checked)}
            slotProps={{ input: { 'aria-describedby': help } }}
          />
        }
        label={question || translate('dossier.acts.confirmAny')}
      />
      {value ? null : <FormHelperText id={help}>{translate('dossier.acts.confirmFirst')}</FormHelperText>}
    </FormControl>
  );
}
