import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { StartRule } from '../../../schemas/types/index.ts';
import { useBodyInput } from '../../fields/use-body-input.ts';

/** The rule without what is not said; no rule at all where nothing is. */
function ruleOf({ countFrom, afterTime, lastOfficeHour, nextDayAt }: StartRule): StartRule | undefined {
  const rule: StartRule = {
    ...(countFrom === 'filed' ? { countFrom } : {}),
    ...(afterTime ? { afterTime } : {}),
    ...(lastOfficeHour ? { lastOfficeHour } : {}),
    ...(nextDayAt ? { nextDayAt } : {}),
  };
  return Object.keys(rule).length === 0 ? undefined : rule;
}

/** Where the count begins, and when for what arrives late in the day. */
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
          select
          label={translate('deadlines.rules.countFrom')}
          value={rule.countFrom ?? 'received'}
          disabled={disabled}
          onChange={({ target }) =>
            change(ruleOf({ ...rule, countFrom: target.value === 'filed' ? 'filed' : 'received' }))
          }
          sx={{ maxWidth: 340 }}
        >
          {(['received', 'filed'] as const).map((from) => (
            <MenuItem key={from} value={from}>
              {translate(`deadlines.rules.${from}`)}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          type="time"
          label={translate('processes.start.afterTime')}
          value={rule.afterTime ?? ''}
          disabled={disabled}
          onChange={({ target }) => change(ruleOf({ ...rule, afterTime: target.value }))}
          slotProps={{ inputLabel: { shrink: true } }}
          sx={{ maxWidth: 240 }}
        />
        <TextField
          type="time"
          label={translate('deadlines.rules.nextDayAt')}
          value={rule.nextDayAt ?? ''}
          disabled={disabled}
          onChange={({ target }) => change(ruleOf({ ...rule, nextDayAt: target.value }))}
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
