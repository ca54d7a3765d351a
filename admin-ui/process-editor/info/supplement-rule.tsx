import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { SupplementRule } from '../../../schemas/types/index.ts';
import { useBodyInput } from '../../fields/use-body-input.ts';

const MOST = 20;

const isRule = (value: unknown): value is SupplementRule =>
  typeof value === 'object' && value !== null && 'rounds' in value && 'moreForOwnFault' in value;

/** How often one dossier may be sent back for a supplement; empty is what the law says. */
export function SupplementRuleField() {
  const translate = useTranslate();
  const { value, change, label, help, disabled, source, id, faulty } = useBodyInput('supplementRule');
  const rule = isRule(value) ? value : undefined;
  return (
    <Box component="section" aria-labelledby={id} data-source={source} tabIndex={-1} sx={{ my: 1 }}>
      <Typography id={id} variant="subtitle2" component="h4">
        {label}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, alignItems: 'center' }}>
        <TextField
          type="number"
          label={translate('fields.SupplementRule.rounds.label')}
          value={rule?.rounds ?? ''}
          disabled={disabled}
          onChange={({ target }) => {
            const rounds = Math.min(MOST, Math.trunc(Number(target.value)));
            change(rounds >= 1 ? { rounds, moreForOwnFault: rule?.moreForOwnFault ?? true } : undefined);
          }}
          slotProps={{ htmlInput: { min: 1, max: MOST }, inputLabel: { shrink: true } }}
          sx={{ maxWidth: 240 }}
        />
        {rule ? (
          <FormControlLabel
            disabled={disabled}
            label={translate('fields.SupplementRule.moreForOwnFault.label')}
            control={
              <Checkbox
                checked={rule.moreForOwnFault}
                onChange={(_event, moreForOwnFault) => change({ ...rule, moreForOwnFault })}
              />
            }
          />
        ) : null}
      </Box>
      <FormHelperText error={faulty}>{help}</FormHelperText>
    </Box>
  );
}
