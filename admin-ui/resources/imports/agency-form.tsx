import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import type { Proposal } from '../../../schemas/types/index.ts';
import { CodeAutocomplete } from '../../fields/code-autocomplete.tsx';
import { textAt } from './proposal-words.ts';

const LEVELS = ['bo', 'tinh', 'xa', 'unit'] as const;

interface AgencyFormProps {
  body: Proposal['body'];
  onChange(body: Proposal['body']): void;
}

/** Name and place of an agency in the tree; its code is the one the bundle names. */
export function AgencyForm({ body, onChange }: AgencyFormProps) {
  const translate = useTranslate();
  const id = useId();
  return (
    <>
      <TextField
        label={`${translate('imports.form.agencyName')} (${textAt(body, 'agencyCode')})`}
        helperText={translate('imports.form.agencyNameHelp')}
        value={textAt(body, 'agencyName')}
        onChange={({ target }) => onChange({ ...body, agencyName: target.value })}
        required
      />
      <CodeAutocomplete
        id={`${id}-parent`}
        resource="agencies"
        label={translate('imports.form.parent')}
        help={translate('imports.form.parentHelp')}
        value={textAt(body, 'parentCode')}
        onChoose={(agency) => onChange({ ...body, parentCode: agency?.code ?? '' })}
      />
      <TextField
        select
        label={translate('imports.form.agencyLevel')}
        helperText={translate('imports.form.agencyLevelHelp')}
        value={textAt(body, 'level')}
        onChange={({ target }) => onChange({ ...body, level: target.value })}
      >
        {LEVELS.map((level) => (
          <MenuItem key={level} value={level}>
            {translate(`imports.agencyLevel.${level}`)}
          </MenuItem>
        ))}
      </TextField>
    </>
  );
}
