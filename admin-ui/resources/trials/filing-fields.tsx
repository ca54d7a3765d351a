import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import MenuItem from '@mui/material/MenuItem';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import type { TrialChoices } from '../../../schemas/types/index.ts';
import { CodeAutocomplete } from '../../fields/code-autocomplete.tsx';
import { choicesFor, type TrialInput } from './trial-input.ts';

const CHANNELS = ['direct', 'postal', 'online'] as const;

interface FilingFieldsProps {
  choices: TrialChoices;
  input: TrialInput;
  change(changed: Partial<TrialInput>): void;
}

interface ChoiceProps {
  id: string;
  label: string;
  value: string;
  options: { value: string; label: string }[];
  choose(value: string): void;
}

/** One of several; nothing is asked where there is nothing to choose. */
function Choice({ id, label, value, options, choose }: ChoiceProps) {
  if (options.length < 2) return null;
  return (
    <TextField select fullWidth id={id} label={label} value={value} onChange={({ target }) => choose(target.value)}>
      {options.map((option) => (
        <MenuItem key={option.value} value={option.value}>
          {option.label}
        </MenuItem>
      ))}
    </TextField>
  );
}

/** With what a trial or a simulation begins: procedure, template and case where there are several, agency, channel. */
export function FilingFields({ choices, input, change }: FilingFieldsProps) {
  const translate = useTranslate();
  const { services, templates, cases } = choicesFor(choices, input);
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: 1 }}>
      {choices.offers.length === 0 ? <Alert severity="info">{translate('trials.notOffered')}</Alert> : null}
      <Choice
        id="trial-service"
        label={translate('trials.service')}
        value={input.serviceCode}
        options={services.map(({ serviceCode, serviceName }) => ({ value: serviceCode, label: serviceName }))}
        choose={(serviceCode) => {
          const offer = choices.offers.find((one) => one.serviceCode === serviceCode);
          const caseCode = offer?.cases[0]?.caseCode ?? '';
          change({ serviceCode, templateNo: offer?.templateNo ?? '', caseCode });
        }}
      />
      <Choice
        id="trial-template"
        label={translate('trials.template')}
        value={input.templateNo}
        options={templates.map(({ templateNo, templateName }) => ({ value: templateNo, label: templateName }))}
        choose={(templateNo) => {
          const { cases: others } = choicesFor(choices, { ...input, templateNo });
          change({ templateNo, caseCode: others[0]?.caseCode ?? '' });
        }}
      />
      <Choice
        id="trial-case"
        label={translate('trials.case')}
        value={input.caseCode}
        options={cases.map(({ caseCode, caseName }) => ({ value: caseCode, label: caseName }))}
        choose={(caseCode) => change({ caseCode })}
      />
      <CodeAutocomplete
        id="trial-agency"
        resource="agencies"
        label={translate('trials.agency')}
        help={translate('trials.agencyHelp')}
        value={input.agencyCode}
        onChoose={(agency) => change({ agencyCode: agency?.code ?? '' })}
        required
      />
      <FormControl>
        <FormLabel id="trial-channel">{translate('trials.channel')}</FormLabel>
        <RadioGroup
          row
          aria-labelledby="trial-channel"
          value={input.channel}
          onChange={(_event, value) => {
            const channel = CHANNELS.find((known) => known === value);
            if (channel) change({ channel });
          }}
        >
          {CHANNELS.map((channel) => (
            <FormControlLabel
              key={channel}
              value={channel}
              control={<Radio size="small" />}
              label={translate(`dossier.channel.${channel}`)}
            />
          ))}
        </RadioGroup>
      </FormControl>
    </Box>
  );
}
