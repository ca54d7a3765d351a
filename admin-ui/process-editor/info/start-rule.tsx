import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { StartRule } from '../../../schemas/types/index.ts';
import { useBodyInput } from '../../fields/use-body-input.ts';

/** The rule without what is not said; no rule at all where nothing is. */
function ruleOf({ afterTime, lastOfficeHour }: StartRule): StartRule | undefined {
  const rule = { ...(afterTime ? { afterTime } : {}), ...(lastOfficeHour ? { lastOfficeHour } : {}) };
  return Object.keys(rule).length === 0 ? undefined : rule;
}

/** When a dossier that arrives late in the day begins to count. */
export function StartRuleField() {
  const translate = useTranslate();
  const { value, change, label, help, disabled, source, id, faulty } = useBodyInput('startRule');
  const rule: StartRule = typeof value === 'object' && value !== null ? value : {};
  return (
    <Box component="section" aria-labelledby={id} data-source={source} tabIndex={-1} sx={{ my: 1 }}>
      <Typography id={id} variant="subtitle2" component="h4">
        {label}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, alignItems: 'center' }}>
        <TextField
          type="time"
          label={translate('processes.start.afterTime')}
          value={rule.afterTime ?? ''}
          disabled={disabled}
          onChange={({ target }) => change(ruleOf({ ...rule, afterTime: target.value }))}
          slotProps={{ inputLabel: { shrink: true } }}
          sx={{ maxWidth: 240 }}
        />
        <FormControlLabel
          disabled={disabled}
          label={translate('processes.start.lastOfficeHour')}
          control={
            <Checkbox
              checked={rule.lastOfficeHour === true}
              onChange={(_event, lastOfficeHour) => change(ruleOf({ ...rule, lastOfficeHour }))}
            />
          }
        />
      </Box>
      <FormHelperText error={faulty}>{help}</FormHelperText>
    </Box>
  );
}
