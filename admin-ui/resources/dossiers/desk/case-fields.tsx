import Alert from '@mui/material/Alert';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import { useTranslate } from 'react-admin';
import { ProblemList } from '../page/problem-list.tsx';
import { useDesk } from './desk-context.tsx';
import { useOfferDetail } from './use-offer-detail.ts';

interface RadiosProps {
  place: 'templateNo' | 'caseCode';
  label: string;
  choices: { value: string; label: string }[];
}

function Radios({ place, label, choices }: RadiosProps) {
  const { form, update, faultAt } = useDesk();
  const fault = faultAt(place);
  return (
    <FormControl required error={fault !== undefined}>
      <FormLabel id={`${place}-label`}>{label}</FormLabel>
      <RadioGroup
        aria-labelledby={`${place}-label`}
        value={form[place]}
        onChange={(_event, value) =>
          update((before) => ({
            ...before,
            papers: {},
            ...(place === 'templateNo' ? { templateNo: value, caseCode: '' } : { caseCode: value }),
          }))
        }
      >
        {choices.map(({ value, label: name }, index) => (
          <FormControlLabel
            key={value}
            value={value}
            control={<Radio size="small" {...(index === 0 ? { id: place } : {})} />}
            label={name}
          />
        ))}
      </RadioGroup>
      {fault === undefined ? null : <FormHelperText>{fault}</FormHelperText>}
    </FormControl>
  );
}

/** Template and case, where the procedure has more than one. */
export function CaseFields() {
  const translate = useTranslate();
  const { form } = useDesk();
  const { templates, cases, note, error } = useOfferDetail(form);
  return (
    <>
      {error ? <ProblemList error={error} /> : null}
      {templates.length > 1 ? (
        <Radios
          place="templateNo"
          label={translate('dossiers.create.template')}
          choices={templates.map(({ templateNo, templateName, optionName }) => ({
            value: templateNo,
            label: optionName || templateName,
          }))}
        />
      ) : null}
      {cases.length > 0 ? (
        <Radios
          place="caseCode"
          label={translate('dossiers.create.case')}
          choices={cases.map(({ caseCode, caseName }) => ({ value: caseCode, label: caseName }))}
        />
      ) : null}
      {note === '' ? null : (
        <Alert severity="info" sx={{ mt: 1 }}>
          {note}
        </Alert>
      )}
    </>
  );
}
