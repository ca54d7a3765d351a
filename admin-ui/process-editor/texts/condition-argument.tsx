import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import type { Choice } from '../lists/choice.ts';
import { TokensInput } from '../lists/tokens-input.tsx';
import { stepChoices } from '../step-name.ts';
import { useChoices } from '../use-choices.ts';
import { useSteps } from '../use-lists.ts';
import { argumentOf, type ConditionEntry, wordOf } from './condition-words.ts';
import { FeelInput } from './feel-input.tsx';

interface ArgumentProps {
  entry: ConditionEntry;
  label: string;
  disabled: boolean;
  onChange(entry: ConditionEntry): void;
}

interface CodesProps {
  label: string;
  values: string[];
  disabled: boolean;
  onChange(values: string[]): void;
}

const Codes = ({ choices, ...props }: CodesProps & { choices: Choice[] }) => (
  <TokensInput free choices={choices} {...props} />
);

const ServiceCodes = (props: CodesProps) => <Codes {...props} choices={useChoices('services')} />;
const AgencyCodes = (props: CodesProps) => <Codes {...props} choices={useChoices('agencies')} />;
const TemplateCodes = (props: CodesProps) => <Codes {...props} choices={useChoices('dossier-templates')} />;
const RoleCodes = (props: CodesProps) => <Codes {...props} choices={useChoices('roles')} />;
const StepCodes = (props: CodesProps) => <Codes {...props} choices={stepChoices(useSteps())} />;

const CODES = {
  services: ServiceCodes,
  agencies: AgencyCodes,
  templates: TemplateCodes,
  roles: RoleCodes,
  steps: StepCodes,
};

interface PlainProps {
  label: string;
  value: string | number;
  disabled: boolean;
  onChange(value: string): void;
  number?: boolean;
  choices?: { value: string; label: string }[];
}

const Plain = ({ label, value, disabled, onChange, number, choices }: PlainProps) => (
  <TextField
    label={label}
    value={value}
    disabled={disabled}
    type={number ? 'number' : 'text'}
    select={choices !== undefined}
    onChange={({ target }) => onChange(target.value)}
    sx={{ maxWidth: number || choices ? 260 : 'none' }}
  >
    {choices?.map((choice) => (
      <MenuItem key={choice.value} value={choice.value}>
        {choice.label}
      </MenuItem>
    ))}
  </TextField>
);

/** What a condition is about: the codes, number or text beside its sentence. */
export function ConditionArgument({ entry, label, disabled, onChange }: ArgumentProps) {
  const translate = useTranslate();
  const say = (key: string) => translate(`processes.condition.${key}`);
  const shared = { label, disabled };
  const argument = argumentOf(wordOf(entry));
  if ('flag' in entry) {
    if (argument !== 'method') return null;
    const choices = ['1', '2', '3'].map((value) => ({ value, label: say(`method.${value}`) }));
    return (
      <Plain
        {...shared}
        value={String(entry.flag.value)}
        choices={choices}
        onChange={(value) => onChange({ flag: { ...entry.flag, value: Number(value) } })}
      />
    );
  }
  const { term } = entry;
  if (
    argument === 'services' ||
    argument === 'agencies' ||
    argument === 'templates' ||
    argument === 'roles' ||
    argument === 'steps'
  ) {
    const Input = CODES[argument];
    if ('codes' in term)
      return <Input {...shared} values={term.codes} onChange={(codes) => onChange({ term: { ...term, codes } })} />;
    if ('steps' in term)
      return <Input {...shared} values={term.steps} onChange={(steps) => onChange({ term: { ...term, steps } })} />;
    if ('anyOf' in term)
      return <Input {...shared} values={term.anyOf} onChange={(anyOf) => onChange({ term: { ...term, anyOf } })} />;
  }
  switch (term.word) {
    case 'online': {
      const choices = ['true', 'false'].map((value) => ({ value, label: say(`online.${value}`) }));
      const take = (value: string) => onChange({ term: { ...term, value: value === 'true' } });
      return <Plain {...shared} value={String(term.value)} choices={choices} onChange={take} />;
    }
    case 'viapostal':
    case 'frompostal':
    case 'postStatus':
    case 'originality':
      return (
        <Plain
          {...shared}
          number
          value={term.value}
          onChange={(value) => onChange({ term: { ...term, value: Math.trunc(Number(value)) } })}
        />
      );
    case 'multipleCheck':
    case 'serversync':
    case 'sequenceQLVB':
    case 'govsync':
      return <Plain {...shared} value={term.value} onChange={(value) => onChange({ term: { ...term, value } })} />;
    case 'field':
      return (
        <Box sx={{ display: 'flex', flexWrap: { xs: 'wrap', sm: 'nowrap' }, gap: 1 }}>
          {(['field', 'file', 'value'] as const).map((part) => (
            <Plain
              key={part}
              label={say(`fieldParts.${part}`)}
              value={term[part]}
              disabled={disabled}
              onChange={(value) => onChange({ term: { ...term, [part]: value } })}
            />
          ))}
        </Box>
      );
    case 'waitingOverdue': {
      const choices = ['>', '<='].map((value) => ({ value, label: say(value === '>' ? 'days.over' : 'days.within') }));
      return (
        <Box sx={{ display: 'flex', gap: 1 }}>
          <Plain
            {...shared}
            value={term.relation}
            choices={choices}
            onChange={(value) => onChange({ term: { ...term, relation: value === '>' ? '>' : '<=' } })}
          />
          <Plain
            label={say('days.count')}
            disabled={disabled}
            number
            value={term.workingDays}
            onChange={(value) => onChange({ term: { ...term, workingDays: Math.max(0, Math.trunc(Number(value))) } })}
          />
        </Box>
      );
    }
    case 'durationCount':
      return (
        <Plain
          {...shared}
          number
          value={term.moreThan}
          onChange={(value) => onChange({ term: { ...term, moreThan: Math.max(0, Number(value)) } })}
        />
      );
    case 'feel':
      return (
        <FeelInput
          {...shared}
          expression={term.expression}
          onChange={(expression) => onChange({ term: { ...term, expression } })}
        />
      );
    default:
      return null;
  }
}
