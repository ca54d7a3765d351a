import Box from '@mui/material/Box';
import { useId } from 'react';
import { type InputProps, useInput, useTranslate } from 'react-admin';
import { ItemAutocomplete } from './item-autocomplete.tsx';

interface DictItemFilterProps extends Pick<InputProps, 'source' | 'alwaysOn'> {
  dictionary: string;
  /** Key of the label. */
  label: string;
}

/** A filter of a list by an item of a dictionary (lĩnh vực). */
export function DictItemFilter({ source, dictionary, label }: DictItemFilterProps) {
  const translate = useTranslate();
  const id = useId();
  const { field } = useInput({ source });
  return (
    <Box sx={{ width: 230, maxWidth: '100%' }}>
      <ItemAutocomplete
        id={id}
        dictionary={dictionary}
        label={translate(label)}
        value={typeof field.value === 'string' ? field.value : ''}
        onChoose={(option) => field.onChange(option?.code ?? '')}
        onBlur={field.onBlur}
      />
    </Box>
  );
}
