import Checkbox from '@mui/material/Checkbox';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import { useBodyInput } from './use-body-input.ts';

/** A yes or no of a definition. */
export function BodyCheck({ name }: { name: string }) {
  const input = useBodyInput(name);
  return (
    <FormControl error={input.faulty} disabled={input.disabled} component="div">
      <FormControlLabel
        label={input.label}
        control={
          <Checkbox
            id={input.id}
            name={input.source}
            checked={input.value === true}
            onChange={(_event, checked) => input.change(checked)}
            slotProps={{ input: { 'aria-describedby': `${input.id}-help` } }}
          />
        }
      />
      <FormHelperText id={`${input.id}-help`} sx={{ mt: -0.5 }}>
        {input.help}
      </FormHelperText>
    </FormControl>
  );
}
