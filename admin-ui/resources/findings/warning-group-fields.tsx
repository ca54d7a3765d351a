import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Paper from '@mui/material/Paper';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { useSentence } from '../../fields/findings.tsx';
import { capital } from './capital.ts';
import { FoundPlaces } from './found-places.tsx';
import type { GroupWord, WarningGroup } from './warning-groups.ts';

interface WarningGroupFieldsProps {
  group: WarningGroup;
  word: GroupWord;
  onChange(word: GroupWord): void;
}

/** One kind of warning with its places, a tick that it was seen, and why it may stay. */
export function WarningGroupFields({ group: { title, found }, word, onChange }: WarningGroupFieldsProps) {
  const translate = useTranslate();
  const sentence = useSentence();
  const said = capital(sentence(title));
  return (
    <Paper variant="outlined" component="fieldset" sx={{ m: 0, mt: 1, px: 1.5, pb: 1, minWidth: 0 }}>
      <Typography component="legend" sx={{ fontWeight: 600, px: 0.5 }}>
        {translate('findings.group', { said, smart_count: found.length })}
      </Typography>
      <FoundPlaces found={found} title={title} />
      <FormControlLabel
        control={<Checkbox checked={word.seen} onChange={(_event, seen) => onChange({ ...word, seen })} />}
        label={translate('findings.seen')}
      />
      {word.seen ? (
        <TextField
          label={translate('findings.reason')}
          helperText={translate('findings.reasonHelp')}
          value={word.reason}
          onChange={({ target }) => onChange({ ...word, reason: target.value })}
          required
          multiline
          slotProps={{ htmlInput: { maxLength: 4000 } }}
        />
      ) : null}
    </Paper>
  );
}
