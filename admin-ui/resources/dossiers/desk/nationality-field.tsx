import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { useMemo } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import type { ApplicantDraft } from './applicant.ts';
import { countries, findCountries } from './countries.ts';
import { useDesk } from './desk-context.tsx';
import type { PersonPlace } from './desk-faults.ts';

/** The country of a passport, by words of its name or its code. */
export function NationalityField({ place, person }: { place: PersonPlace; person: ApplicantDraft }) {
  const translate = useTranslate();
  const locale = useLocale();
  const { changePerson, faultAt, leave } = useDesk();
  const all = useMemo(() => countries(locale), [locale]);
  const fault = faultAt(`${place}.nationality`);
  return (
    <Autocomplete
      id={`${place}.nationality`}
      options={all}
      value={all.find(({ code }) => code === person.nationality) ?? null}
      getOptionLabel={({ name }) => name}
      isOptionEqualToValue={(option, value) => option.code === value.code}
      filterOptions={(options, { inputValue }) => findCountries(options, inputValue)}
      onChange={(_event, country) => changePerson(place, { nationality: country?.code ?? '' })}
      onBlur={() => leave(`${place}.nationality`)}
      autoHighlight
      noOptionsText={translate('dossiers.pick.nothing')}
      renderInput={(params) => (
        <TextField
          {...params}
          required
          label={translate('dossiers.fields.nationality')}
          error={fault !== undefined}
          helperText={fault}
        />
      )}
    />
  );
}
