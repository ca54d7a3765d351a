import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import { useTranslate } from 'react-admin';
import { useDesk } from './desk-context.tsx';

const CHANNELS = ['direct', 'postal', 'online'] as const;

/** The way the dossier came; the time limit may depend on it. */
export function ChannelField() {
  const translate = useTranslate();
  const { form, update } = useDesk();
  return (
    <FormControl>
      <FormLabel id="channel-label">{translate('dossiers.columns.channel')}</FormLabel>
      <RadioGroup
        row
        aria-labelledby="channel-label"
        value={form.channel}
        onChange={(_event, value) => {
          const channel = CHANNELS.find((known) => known === value);
          if (channel) update((before) => ({ ...before, channel }));
        }}
      >
        {CHANNELS.map((channel) => (
          <FormControlLabel
            key={channel}
            value={channel}
            control={<Radio size="small" />}
            label={translate(`dossiers.channels.${channel}`)}
          />
        ))}
      </RadioGroup>
    </FormControl>
  );
}
