import Checkbox from '@mui/material/Checkbox';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormGroup from '@mui/material/FormGroup';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import { useTranslate } from 'react-admin';
import { readCodes } from '../../../fields/code-list.ts';
import { useBodyInput } from '../../../fields/use-body-input.ts';

export const CHANNELS = ['direct', 'postal', 'online'] as const;

/** Channels something holds for; none ticked is every channel. */
export function ChannelChecks({ name }: { name: string }) {
  const translate = useTranslate();
  const input = useBodyInput(name);
  const chosen = readCodes(input.value);
  return (
    <FormControl component="fieldset" error={input.faulty} disabled={input.disabled}>
      <FormLabel component="legend">{input.label}</FormLabel>
      <FormGroup row>
        {CHANNELS.map((channel) => (
          <FormControlLabel
            key={channel}
            label={translate(`choices.Channel.value.${channel}`)}
            control={
              <Checkbox
                checked={chosen.includes(channel)}
                onChange={(_event, on) => {
                  const next = CHANNELS.filter((one) => (one === channel ? on : chosen.includes(one)));
                  input.change(next.length === 0 ? undefined : next);
                }}
              />
            }
          />
        ))}
      </FormGroup>
      <FormHelperText>{input.help}</FormHelperText>
    </FormControl>
  );
}
