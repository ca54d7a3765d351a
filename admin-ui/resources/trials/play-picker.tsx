import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { useDossier } from '../dossiers/page/dossier-context.tsx';
import { useInLanguage } from '../dossiers/page/in-language.ts';
import { trialQuery } from './trial-queries.ts';

/** *Đóng vai*: as whom the acts below are offered; only where the reader may play somebody. */
export function PlayPicker() {
  const translate = useTranslate();
  const say = useInLanguage();
  const { id, dossier, playAs, play } = useDossier();
  const { data } = useQuery({ ...trialQuery(id), enabled: dossier.trial !== undefined });
  if (!dossier.trial || !data || data.parts.length === 0) return null;
  return (
    <TextField
      select
      id="play-as"
      size="small"
      label={translate('trials.playAs')}
      helperText={translate('trials.playHelp')}
      value={playAs ?? ''}
      onChange={({ target }) => play(target.value === '' ? undefined : target.value)}
      sx={{ mb: 1.5, minWidth: 260, maxWidth: '100%' }}
    >
      <MenuItem value="">{translate('trials.myself')}</MenuItem>
      {data.parts.map(({ part, name }) => (
        <MenuItem key={part} value={part}>
          {say(name)}
        </MenuItem>
      ))}
    </TextField>
  );
}
