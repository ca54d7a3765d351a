import Box from '@mui/material/Box';
import { useId } from 'react';
import { type InputProps, useInput, useTranslate } from 'react-admin';
import type { DefinitionResource } from '../providers/kinds.ts';
import { CodeAutocomplete } from './code-autocomplete.tsx';

interface CodeFilterProps extends Pick<InputProps, 'source' | 'alwaysOn'> {
  /** Which definitions are offered. */
  reference?: DefinitionResource;
  /** Key of the label. */
  label: string;
  /** The list's own resource, which react-admin puts over whatever a filter is given by this name. */
  resource?: string;
}

/** A filter of a list by the code of another definition; of an agency where nothing else is said. */
export function CodeFilter({ source, reference = 'agencies', label }: CodeFilterProps) {
  const translate = useTranslate();
  const id = useId();
  const { field } = useInput({ source });
  return (
    <Box sx={{ width: 230, maxWidth: '100%' }}>
      <CodeAutocomplete
        id={id}
        resource={reference}
        label={translate(label)}
        value={typeof field.value === 'string' ? field.value : ''}
        onChoose={(option) => field.onChange(option?.code ?? '')}
        onBlur={field.onBlur}
      />
    </Box>
  );
}
