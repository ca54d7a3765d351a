import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import type { ReassignChoices } from '../../../../../schemas/types/index.ts';
import { PartSelects } from '../../holding/part-selects.tsx';
import { PeoplePicker } from '../../holding/people-picker.tsx';
import { useDossier } from '../dossier-context.tsx';
import type { ReassignInput } from './reassign-input.ts';

interface ReassignFieldsProps {
  choices: ReassignChoices;
  input: ReassignInput;
  onChange(input: ReassignInput): void;
}

const PARTS = [1, 2, 3] as const;

/** In whose place, who takes it with which part, or the roles again; and why. */
export function ReassignFields({ choices: { allowed, candidates, roles }, input, onChange }: ReassignFieldsProps) {
  const translate = useTranslate();
  const { dossier } = useDossier();
  const { from, to, toRoles, reason } = input;
  const set = (changed: Partial<ReassignInput>) => onChange({ ...input, ...changed });
  const partOf = dossier.holders.find(({ username }) => username === from)?.assigned ?? 1;
  const choose = (usernames: string[]) =>
    set({
      to: usernames.map((username) => to.find((one) => one.username === username) ?? { username, assigned: partOf }),
    });
  return (
    <>
      {dossier.holders.length > 0 ? (
        <TextField
          select
          label={translate('hands.reassign.from')}
          value={from}
          onChange={({ target }) => set({ from: target.value })}
          helperText={translate('hands.reassign.fromHelp')}
          slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
        >
          <MenuItem value="">{translate('hands.reassign.allExecutors')}</MenuItem>
          {dossier.holders.map(({ username, name, assigned }) => (
            <MenuItem key={username} value={username}>
              {name} · {translate(`dossier.assigned.${assigned}`)}
            </MenuItem>
          ))}
        </TextField>
      ) : null}
      {allowed ? (
        <>
          {toRoles ? null : (
            <Box>
              <PeoplePicker
                label={translate('hands.reassign.to')}
                help={translate('hands.reassign.toHelp')}
                candidates={candidates}
                value={to.map(({ username }) => username)}
                onChange={choose}
                autoFocus
              />
              {to.length > 0 ? (
                <PartSelects
                  parts={PARTS}
                  value={to}
                  nameOf={(username) => candidates.find((one) => one.username === username)?.name ?? username}
                  onChange={(people) => set({ to: people })}
                />
              ) : null}
            </Box>
          )}
          {roles && dossier.holders.length > 0 ? (
            <FormControlLabel
              control={<Checkbox checked={toRoles} onChange={({ target }) => set({ toRoles: target.checked })} />}
              label={translate('hands.reassign.toRoles')}
            />
          ) : null}
          <TextField
            label={translate('dossier.acts.reason')}
            helperText={translate('hands.reassign.reasonHelp')}
            value={reason}
            onChange={({ target }) => set({ reason: target.value })}
            required
            multiline
            minRows={2}
            slotProps={{ htmlInput: { maxLength: 4000 } }}
          />
        </>
      ) : null}
    </>
  );
}
