import RemoveIcon from '@mui/icons-material/DeleteOutlined';
import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import IconButton from '@mui/material/IconButton';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { FIELD_TYPES, type FormField } from './form-field-list.ts';

interface FormFieldRowProps {
  field: FormField;
  disabled: boolean;
  onChange(field: FormField): void;
  onRemove(): void;
}

const isKnown = (type: string): boolean => FIELD_TYPES.some((known) => known === type);

/** One field an action asks for. */
export function FormFieldRow({ field, disabled, onChange, onRemove }: FormFieldRowProps) {
  const translate = useTranslate();
  const words = 'sharedConfigs.formFields';
  return (
    <Box
      sx={{
        display: 'grid',
        columnGap: 1,
        alignItems: 'start',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '2fr 3fr 2fr auto auto' },
      }}
    >
      <TextField
        label={translate(`${words}.name`)}
        value={field.fieldName}
        onChange={({ target }) => onChange({ ...field, fieldName: target.value.replace(/\s/g, '') })}
        helperText={translate(`${words}.nameHelp`)}
        disabled={disabled}
      />
      <TextField
        label={translate(`${words}.label`)}
        value={field.fieldLabel}
        onChange={({ target }) => onChange({ ...field, fieldLabel: target.value })}
        disabled={disabled}
      />
      <TextField
        select
        label={translate(`${words}.type`)}
        value={field.fieldType}
        onChange={({ target }) => onChange({ ...field, fieldType: target.value })}
        disabled={disabled}
      >
        {isKnown(field.fieldType) ? null : <MenuItem value={field.fieldType}>{field.fieldType}</MenuItem>}
        {FIELD_TYPES.map((type) => (
          <MenuItem key={type} value={type}>
            {translate(`${words}.types.${type}`)}
          </MenuItem>
        ))}
      </TextField>
      <FormControlLabel
        sx={{ mt: 1 }}
        label={translate(`${words}.required`)}
        disabled={disabled}
        control={
          <Checkbox checked={field.required} onChange={(_event, required) => onChange({ ...field, required })} />
        }
      />
      {disabled ? null : (
        <IconButton
          sx={{ mt: 1 }}
          aria-label={translate(`${words}.remove`, { name: field.fieldName })}
          onClick={onRemove}
        >
          <RemoveIcon />
        </IconButton>
      )}
    </Box>
  );
}
