import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { foldedWords } from '../../../../engine/domain/words.ts';
import type { Candidate } from '../../../../schemas/types/index.ts';
import { useInLanguage } from '../page/in-language.ts';

interface PeoplePickerProps {
  label: string;
  help: string;
  candidates: Candidate[];
  value: string[];
  onChange(usernames: string[]): void;
  autoFocus?: boolean;
}

const textOf = ({ name, roleNames }: Candidate): string => [name, ...roleNames].join(' · ');

/** People by name, found without accents; who cannot be named now is there, with the reason. */
export function PeoplePicker({ label, help, candidates, value, onChange, autoFocus = false }: PeoplePickerProps) {
  const translate = useTranslate();
  const say = useInLanguage();
  const candidateOf = (username: string): Candidate =>
    candidates.find((person) => person.username === username) ?? { username, name: username, roleNames: [] };
  return (
    <Autocomplete
      multiple
      options={candidates}
      value={value.map(candidateOf)}
      onChange={(_, chosen) => onChange(chosen.map(({ username }) => username))}
      getOptionKey={({ username }) => username}
      getOptionLabel={({ name }) => name}
      getOptionDisabled={({ unfit }) => unfit !== undefined}
      isOptionEqualToValue={(option, chosen) => option.username === chosen.username}
      filterOptions={(options, { inputValue }) => {
        const words = foldedWords(inputValue);
        return options.filter((option) => {
          const text = foldedWords(textOf(option)).join(' ');
          return words.every((word) => text.includes(word));
        });
      }}
      noOptionsText={translate('dossier.assign.nobody')}
      renderOption={({ key, ...row }, option) => (
        <Box component="li" key={key} {...row}>
          <span>
            {textOf(option)}
            {option.standIns ? (
              <Typography variant="caption" component="span" sx={{ display: 'block' }}>
                {translate('hands.holding.standIn', { who: option.standIns.join(', ') })}
              </Typography>
            ) : null}
            {option.unfit ? (
              <Typography variant="caption" component="span" sx={{ display: 'block' }}>
                {say(option.unfit)}
              </Typography>
            ) : null}
          </span>
        </Box>
      )}
      renderInput={(params) => <TextField {...params} label={label} helperText={help} autoFocus={autoFocus} />}
    />
  );
}
