import AddIcon from '@mui/icons-material/Add';
import DeleteIcon from '@mui/icons-material/DeleteOutlineOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormHelperText from '@mui/material/FormHelperText';
import IconButton from '@mui/material/IconButton';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { type ReactNode, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { RoleUse } from '../../../schemas/types/index.ts';
import { FieldScope } from '../../fields/scope.tsx';
import { useBodyInput } from '../../fields/use-body-input.ts';
import { changedAt, removedAt } from '../list-moves.ts';
import type { Choice } from '../lists/choice.ts';
import { PickInput } from '../lists/pick-input.tsx';
import { blankRole } from '../new-items.ts';
import { useChoices } from '../use-choices.ts';

interface RoleRowProps {
  roles: Choice[];
  onRemove(): void;
  /** The field of the role's condition. */
  condition: ReactNode;
  change(change: Partial<RoleUse>): void;
  role: RoleUse;
}

function RoleRow({ roles, onRemove, condition, change, role }: RoleRowProps) {
  const translate = useTranslate();
  const code = useBodyInput('roleCode');
  const moderator = useBodyInput('moderator');
  const [asked, setAsked] = useState(role.condition !== '');
  const known = roles.some(({ value }) => value === role.roleCode);
  return (
    <Box component="li" sx={{ py: 0.5 }}>
      <Box sx={{ display: 'flex', flexWrap: { xs: 'wrap', sm: 'nowrap' }, gap: 1, alignItems: 'flex-start' }}>
        <Box sx={{ flex: '2 1 220px' }}>
          <PickInput
            label={code.label}
            value={role.roleCode}
            choices={role.roleCode === '' || known ? roles : [...roles, { value: role.roleCode, label: role.roleName }]}
            emptyLabel={translate('processes.roles.none')}
            faulty={code.faulty}
            {...(code.faulty ? { help: code.help } : {})}
            disabled={code.disabled}
            source={code.source}
            onChange={(roleCode) => {
              const chosen = roles.find(({ value }) => value === roleCode);
              change(chosen ? { roleCode, roleName: chosen.label } : { roleCode });
            }}
          />
        </Box>
        <TextField
          select
          label={moderator.label}
          value={role.moderator ? 'yes' : 'no'}
          disabled={moderator.disabled}
          onChange={({ target }) => change({ moderator: target.value === 'yes' })}
          sx={{ flex: '1 1 130px', minWidth: 130 }}
        >
          <MenuItem value="yes">{translate('processes.roles.executes')}</MenuItem>
          <MenuItem value="no">{translate('processes.roles.watches')}</MenuItem>
        </TextField>
        <Button size="small" sx={{ mt: 1, flexShrink: 0 }} aria-expanded={asked} onClick={() => setAsked(!asked)}>
          {translate('processes.roles.condition')}
        </Button>
        {code.disabled ? null : (
          <IconButton
            size="small"
            sx={{ mt: 1 }}
            aria-label={translate('processes.roles.remove', { role: role.roleName || role.roleCode })}
            onClick={onRemove}
          >
            <DeleteIcon />
          </IconButton>
        )}
      </Box>
      {asked ? condition : null}
    </Box>
  );
}

interface RoleRowsProps {
  /** The field of each role's condition; its grammar differs between process and step. */
  condition: ReactNode;
}

/** *Vai trò xử lý*: who executes, who watches, and when a role is asked at all. */
export function RoleRows({ condition }: RoleRowsProps) {
  const translate = useTranslate();
  const { value, change, label, help, source, disabled, faulty, id } = useBodyInput('roles');
  const roles = useChoices('roles');
  const used: RoleUse[] = Array.isArray(value) ? value : [];
  return (
    <Box component="section" aria-labelledby={id} data-source={source} tabIndex={-1} sx={{ my: 1 }}>
      <Typography id={id} variant="subtitle2" component="h4">
        {label}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {used.map((role, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same role may stand there twice; its place is its identity
          <FieldScope key={index} shape="RoleUse" source={`${source}.${index}`}>
            <RoleRow
              role={role}
              roles={roles}
              condition={condition}
              onRemove={() => change(removedAt(used, index))}
              change={(part) => change(changedAt(used, index, (old) => ({ ...old, ...part })))}
            />
          </FieldScope>
        ))}
      </Box>
      <FormHelperText error={faulty}>{help}</FormHelperText>
      {disabled ? null : (
        <Button size="small" startIcon={<AddIcon />} onClick={() => change([...used, blankRole()])}>
          {translate('processes.roles.add')}
        </Button>
      )}
    </Box>
  );
}
