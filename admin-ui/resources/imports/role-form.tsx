import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import type { Proposal } from '../../../schemas/types/index.ts';
import { textAt } from './proposal-words.ts';

const RIGHTS = ['see', 'act', 'configure'] as const;
const REACHES = ['none', 'own', 'subtree', 'all'] as const;

interface RoleFormProps {
  body: Proposal['body'];
  onChange(body: Proposal['body']): void;
}

/** The name of a role and how far its rights reach; its code is the one processes name. */
export function RoleForm({ body, onChange }: RoleFormProps) {
  const translate = useTranslate();
  return (
    <>
      <TextField
        label={`${translate('imports.form.roleName')} (${textAt(body, 'roleCode')})`}
        helperText={translate('imports.form.roleNameHelp')}
        value={textAt(body, 'roleName')}
        onChange={({ target }) => onChange({ ...body, roleName: target.value })}
        required
      />
      {RIGHTS.map((right) => (
        <TextField
          key={right}
          select
          label={translate(`imports.form.${right}`)}
          helperText={translate('imports.form.reachHelp')}
          value={textAt(body, right)}
          onChange={({ target }) => onChange({ ...body, [right]: target.value })}
        >
          {REACHES.map((reach) => (
            <MenuItem key={reach} value={reach}>
              {translate(`imports.reach.${reach}`)}
            </MenuItem>
          ))}
        </TextField>
      ))}
    </>
  );
}
