import Box from '@mui/material/Box';
import FormHelperText from '@mui/material/FormHelperText';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { ChannelDuration } from '../../../schemas/types/index.ts';
import { useFindingsAt, useSentence } from '../../fields/findings.tsx';
import { useBodyInput } from '../../fields/use-body-input.ts';
import { CHANNELS, DURATION_UNITS, withChannel } from './channel-rows.ts';

/** Time limits that differ by how the dossier arrives. */
export function ChannelDurations() {
  const translate = useTranslate();
  const sentence = useSentence();
  const { value, change, label, help, disabled, source, id } = useBodyInput('channelDurations');
  const faults = useFindingsAt('/channelDurations', true);
  const durations: ChannelDuration[] = Array.isArray(value) ? value : [];
  return (
    <Box component="section" aria-labelledby={id} data-source={source} tabIndex={-1} sx={{ my: 1 }}>
      <Typography id={id} variant="subtitle2" component="h4">
        {label}
      </Typography>
      {CHANNELS.map((channel) => {
        const { count, unit } = durations.find((each) => each.channel === channel)?.duration ?? {
          count: undefined,
          unit: 'working-day' as const,
        };
        const name = translate(`choices.Channel.value.${channel}`);
        return (
          <Box key={channel} sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
            <Typography variant="body2" sx={{ width: 110, flexShrink: 0 }}>
              {name}
            </Typography>
            <TextField
              type="number"
              label={translate('processes.channels.count', { channel: name })}
              value={count ?? ''}
              disabled={disabled}
              onChange={({ target }) =>
                change(withChannel(durations, channel, target.value === '' ? undefined : Number(target.value), unit))
              }
            />
            <TextField
              select
              label={translate('processes.channels.unit')}
              value={unit}
              disabled={disabled || count === undefined}
              onChange={({ target }) => {
                const chosen = DURATION_UNITS.find((each) => each === target.value) ?? unit;
                change(withChannel(durations, channel, count, chosen));
              }}
            >
              {DURATION_UNITS.map((each) => (
                <MenuItem key={each} value={each}>
                  {translate(`processes.channels.units.${each}`)}
                </MenuItem>
              ))}
            </TextField>
          </Box>
        );
      })}
      <FormHelperText error={faults.length > 0}>
        {faults.length > 0 ? faults.map(({ message }) => sentence(message)).join('; ') : help}
      </FormHelperText>
    </Box>
  );
}
