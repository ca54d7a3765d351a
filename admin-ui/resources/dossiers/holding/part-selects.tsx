import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { AssignUser } from '../../../../schemas/types/index.ts';

type Part = AssignUser['assigned'];

interface PartSelectsProps {
  parts: readonly Part[];
  value: AssignUser[];
  nameOf(username: string): string;
  onChange(people: AssignUser[]): void;
}

/** For each person named: carries it out, co-operates, or watches. */
export function PartSelects({ parts, value, nameOf, onChange }: PartSelectsProps) {
  const translate = useTranslate();
  return (
    <Box component="ul" sx={{ m: 0, mt: 1, p: 0, listStyle: 'none', display: 'grid', gap: 0.5 }}>
      {value.map(({ username, assigned }) => (
        <Box component="li" key={username} sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
          <Typography variant="body2" sx={{ flex: 1 }}>
            {nameOf(username)}
          </Typography>
          <TextField
            select
            label={translate('dossier.assign.part')}
            value={assigned}
            sx={{ maxWidth: 190 }}
            onChange={({ target }) => {
              const part = parts.find((known) => known === Number(target.value)) ?? 1;
              onChange(value.map((one) => (one.username === username ? { username, assigned: part } : one)));
            }}
          >
            {parts.map((part) => (
              <MenuItem key={part} value={part}>
                {translate(`dossier.assigned.${part}`)}
              </MenuItem>
            ))}
          </TextField>
        </Box>
      ))}
    </Box>
  );
}
