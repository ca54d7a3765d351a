import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import TextField from '@mui/material/TextField';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import type { Proposal } from '../../../schemas/types/index.ts';
import { CodeAutocomplete } from '../../fields/code-autocomplete.tsx';
import { atAgency } from './proposal-bodies.ts';
import { readHolder } from './proposal-words.ts';

interface HolderFormProps {
  body: Proposal['body'];
  /** Code of a person who is here already, '' while none is chosen; undefined for a new one. */
  person: string | undefined;
  onChange(body: Proposal['body']): void;
  onPerson(person: string | undefined): void;
}

/** Who holds a role and where: somebody new, or somebody who is here already. */
export function HolderForm({ body, person, onChange, onPerson }: HolderFormProps) {
  const translate = useTranslate();
  const id = useId();
  const { employeeNo, fullName, agencyCode } = readHolder(body);
  return (
    <>
      <FormControl>
        <FormLabel id={`${id}-who`}>{translate('imports.form.who')}</FormLabel>
        <RadioGroup
          aria-labelledby={`${id}-who`}
          value={person === undefined ? 'new' : 'existing'}
          onChange={(_event, who) => onPerson(who === 'new' ? undefined : '')}
        >
          <FormControlLabel value="existing" control={<Radio />} label={translate('imports.form.whoExisting')} />
          <FormControlLabel value="new" control={<Radio />} label={translate('imports.form.whoNew')} />
        </RadioGroup>
      </FormControl>
      {person === undefined ? (
        <>
          <TextField
            label={translate('imports.form.fullName')}
            helperText={translate('imports.form.fullNameHelp')}
            value={fullName}
            onChange={({ target }) => onChange({ ...body, fullName: target.value })}
            required
          />
          <TextField
            label={translate('imports.form.employeeNo')}
            helperText={translate('imports.form.employeeNoHelp')}
            value={employeeNo}
            onChange={({ target }) => onChange({ ...body, employeeNo: target.value })}
            required
          />
        </>
      ) : (
        <CodeAutocomplete
          id={`${id}-person`}
          resource="employees"
          label={translate('imports.form.existing')}
          help={translate('imports.form.existingHelp')}
          value={person}
          onChoose={(option) => onPerson(option?.code ?? '')}
          required
        />
      )}
      <CodeAutocomplete
        id={`${id}-agency`}
        resource="agencies"
        label={translate('imports.form.agency')}
        help={translate('imports.form.agencyHelp')}
        value={agencyCode}
        onChoose={(agency) =>
          onChange(atAgency('role-holder', body, { code: agency?.code ?? '', name: agency?.name ?? '' }))
        }
        required
      />
    </>
  );
}
