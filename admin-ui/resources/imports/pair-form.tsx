import Alert from '@mui/material/Alert';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import type { Proposal } from '../../../schemas/types/index.ts';
import { CodeAutocomplete } from '../../fields/code-autocomplete.tsx';
import { PairOptions } from './pair-options.tsx';
import { withPair } from './proposal-bodies.ts';
import { type PairParts, readPair } from './proposal-words.ts';

const LEVELS = [0, 1, 2, 3, 4];

interface FormProps {
  body: Proposal['body'];
  onChange(body: Proposal['body']): void;
}

/** The procedure of a pair, who offers it, and with which templates. */
export function PairForm({ body, onChange }: FormProps) {
  const translate = useTranslate();
  const id = useId();
  const pair = readPair(body);
  const change = (part: Partial<PairParts>) => onChange(withPair(body, { ...pair, ...part }));
  return (
    <>
      {pair.newService ? null : <Alert severity="info">{translate('imports.form.serviceKnown')}</Alert>}
      <TextField
        label={translate('imports.form.serviceCode')}
        helperText={translate('imports.form.serviceCodeHelp')}
        value={pair.serviceCode}
        disabled={!pair.newService}
        onChange={({ target }) => change({ serviceCode: target.value })}
        required
      />
      {pair.newService ? (
        <TextField
          label={translate('imports.form.serviceName')}
          helperText={translate('imports.form.serviceNameHelp')}
          value={pair.serviceName}
          onChange={({ target }) => change({ serviceName: target.value })}
          required
          multiline
        />
      ) : null}
      <CodeAutocomplete
        id={`${id}-agency`}
        resource="agencies"
        label={translate('imports.form.agency')}
        help={translate('imports.form.agencyHelp')}
        value={pair.agencyCode}
        onChoose={(agency) => change({ agencyCode: agency?.code ?? '', agencyName: agency?.name ?? '' })}
        required
      />
      <TextField
        select
        label={translate('imports.form.level')}
        helperText={translate('imports.form.levelHelp')}
        value={pair.level}
        onChange={({ target }) => change({ level: Number(target.value) })}
      >
        {LEVELS.map((level) => (
          <MenuItem key={level} value={level}>
            {translate(`imports.level.${level}`)}
          </MenuItem>
        ))}
      </TextField>
      <PairOptions pair={pair} onChange={(options) => change({ options })} />
    </>
  );
}
