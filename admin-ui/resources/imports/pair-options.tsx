import RemoveIcon from '@mui/icons-material/DeleteOutlined';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { PairOption, PairParts } from './proposal-words.ts';

interface PairOptionsProps {
  pair: PairParts;
  onChange(options: PairOption[]): void;
}

/** The cases a procedure is offered in, each by its name, process and dossier template. */
export function PairOptions({ pair, onChange }: PairOptionsProps) {
  const translate = useTranslate();
  const { options } = pair;
  return (
    <Box component="fieldset" sx={{ border: '1px solid #cbd2d9', borderRadius: 2, mt: 1 }}>
      <Typography component="legend" variant="body2" sx={{ px: 0.5 }}>
        {translate('imports.form.options')}
      </Typography>
      {options.map((option, index) => (
        <Box key={`${option.templateNo} ${option.processNo}`} sx={{ display: 'flex', alignItems: 'flex-start' }}>
          <TextField
            label={translate('imports.form.optionName', { template: option.templateNo })}
            helperText={`${option.processNo} · ${option.templateName}`}
            value={option.optionName}
            onChange={({ target }) =>
              onChange(options.map((other, at) => (at === index ? { ...other, optionName: target.value } : other)))
            }
            multiline
          />
          {options.length > 1 ? (
            <IconButton
              aria-label={translate('imports.form.removeOption', { template: option.templateNo })}
              onClick={() => onChange(options.filter((_other, at) => at !== index))}
              sx={{ mt: 1 }}
            >
              <RemoveIcon />
            </IconButton>
          ) : null}
        </Box>
      ))}
    </Box>
  );
}
