import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { foldedWords } from '../../../../../engine/domain/words.ts';
import type { AssignUser, Candidate } from '../../../../../schemas/types/index.ts';
import type { OfferedAction } from '../dossier-answers.ts';
import { assignmentKinds, takesOnePerson } from './offered.ts';

interface AssigneesFieldProps {
  action: OfferedAction;
  value: AssignUser[];
  onChange(people: AssignUser[]): void;
}

const textOf = ({ name, roleNames }: Candidate): string => [name, ...roleNames].join(' · ');

const KINDS = [1, 2, 3] as const;

/** *Phân công người thực hiện*: people by name, each with the part they take. Nobody chosen = whoever holds the role. */
export function AssigneesField({ action, value, onChange }: AssigneesFieldProps) {
  const translate = useTranslate();
  const kinds = assignmentKinds(action.assign);
  const one = takesOnePerson(action);
  const candidateOf = (username: string): Candidate =>
    action.candidates.find((person) => person.username === username) ?? { username, name: username, roleNames: [] };
  const choose = (chosen: Candidate[]) => {
    const usernames = chosen.map(({ username }) => username);
    const kept = one ? usernames.slice(-1) : usernames;
    onChange(
      kept.map((username, index) => {
        const known = value.find((person) => person.username === username);
        return known ?? { username, assigned: index === 0 || kinds.length === 1 ? 1 : (kinds[1] ?? 1) };
      }),
    );
  };
  return (
    <Box>
      <Autocomplete
        multiple
        options={action.candidates}
        value={value.map(({ username }) => candidateOf(username))}
        onChange={(_, chosen) => choose(chosen)}
        getOptionKey={({ username }) => username}
        getOptionLabel={textOf}
        isOptionEqualToValue={(option, chosen) => option.username === chosen.username}
        filterOptions={(options, { inputValue }) => {
          const words = foldedWords(inputValue);
          return options.filter((option) => {
            const text = foldedWords(textOf(option)).join(' ');
            return words.every((word) => text.includes(word));
          });
        }}
        noOptionsText={translate('dossier.assign.nobody')}
        renderInput={(params) => (
          <TextField
            {...params}
            label={translate(one ? 'dossier.assign.one' : 'dossier.assign.many')}
            helperText={translate('dossier.assign.help')}
          />
        )}
      />
      {kinds.length > 1 && value.length > 0 ? (
        <Box component="ul" sx={{ m: 0, mt: 1, p: 0, listStyle: 'none', display: 'grid', gap: 0.5 }}>
          {value.map(({ username, assigned }) => (
            <Box component="li" key={username} sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
              <Typography variant="body2" sx={{ flex: 1 }}>
                {candidateOf(username).name}
              </Typography>
              <TextField
                select
                label={translate('dossier.assign.part')}
                value={assigned}
                sx={{ maxWidth: 190 }}
                onChange={({ target }) => {
                  const kind = KINDS.find((known) => known === Number(target.value)) ?? 1;
                  onChange(
                    value.map((person) => (person.username === username ? { username, assigned: kind } : person)),
                  );
                }}
              >
                {kinds.map((kind) => (
                  <MenuItem key={kind} value={kind}>
                    {translate(`dossier.assigned.${kind}`)}
                  </MenuItem>
                ))}
              </TextField>
            </Box>
          ))}
        </Box>
      ) : null}
    </Box>
  );
}
