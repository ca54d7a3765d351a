import Box from '@mui/material/Box';
import FormControlLabel from '@mui/material/FormControlLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import { useTranslate } from 'react-admin';
import { APPLICANT_KINDS, type ApplicantDraft, type ApplicantField, cleanNumber, OWN_FIELDS } from './applicant.ts';
import { ApplicantNumber } from './applicant-number.tsx';
import { useDesk } from './desk-context.tsx';
import { DeskDay } from './desk-day.tsx';
import type { PersonPlace } from './desk-faults.ts';
import { DeskText } from './desk-text.tsx';
import { NationalityField } from './nationality-field.tsx';

const DATES: ReadonlySet<ApplicantField> = new Set(['birthDate', 'idDate']);
const WIDE = { gridColumn: '1 / -1' } as const;

/** Who somebody is: kind, number first, then how to reach them. */
export function ApplicantFields({ place, person }: { place: PersonPlace; person: ApplicantDraft }) {
  const translate = useTranslate();
  const { changePerson } = useDesk();
  const text = (field: ApplicantField) => ({
    place: `${place}.${field}`,
    label: translate(`dossiers.fields.${field}`),
    value: person[field],
    onText: (value: string) => changePerson(place, { [field]: value }),
  });
  return (
    <Box sx={{ display: 'grid', columnGap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
      <RadioGroup
        row
        sx={WIDE}
        aria-label={translate('dossiers.fields.kind')}
        value={person.kind}
        onChange={(_event, value) => {
          const kind = APPLICANT_KINDS.find((known) => known === value);
          if (kind) changePerson(place, { kind, idNo: cleanNumber(kind, person.idNo) });
        }}
      >
        {APPLICANT_KINDS.map((kind) => (
          <FormControlLabel
            key={kind}
            value={kind}
            control={<Radio size="small" />}
            label={translate(`dossiers.kinds.${kind}`)}
          />
        ))}
      </RadioGroup>
      <ApplicantNumber place={place} person={person} />
      <DeskText {...text('name')} required label={translate(`dossiers.fields.name.${person.kind}`)} />
      <DeskText {...text('telNo')} type="tel" />
      <DeskText {...text('email')} type="email" />
      <DeskText {...text('address')} sx={WIDE} />
      {OWN_FIELDS[person.kind].map((field) => {
        if (field === 'nationality') return <NationalityField key={field} place={place} person={person} />;
        const { onText, ...rest } = text(field);
        if (DATES.has(field)) return <DeskDay key={field} {...rest} onDay={onText} />;
        return <DeskText key={field} {...rest} onText={onText} />;
      })}
    </Box>
  );
}
