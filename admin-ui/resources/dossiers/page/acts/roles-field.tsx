import Checkbox from '@mui/material/Checkbox';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormGroup from '@mui/material/FormGroup';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { AssignableRole } from '../../../../../schemas/types/index.ts';
import type { OfferedAction } from '../dossier-answers.ts';

interface RolesFieldProps {
  action: OfferedAction;
  value: string[];
  onChange(roles: string[]): void;
}

/** `allowAssignUser` 7 and 9 take exactly one role. */
const ONE_ROLE: ReadonlySet<number> = new Set([7, 9]);

function RoleWords({ role: { roleName, roleCode, agencyName, people } }: { role: AssignableRole }) {
  const translate = useTranslate();
  return (
    <>
      {roleName || roleCode} · {agencyName}: {translate('hands.holding.people', { smart_count: people.length })}
      <Typography variant="body2" color="textSecondary" component="span" sx={{ display: 'block' }}>
        {people.join(', ')}
      </Typography>
    </>
  );
}

/** *Chọn phòng ban thực hiện*: the roles of the next step, each with its people; one or several. */
export function RolesField({ action, value, onChange }: RolesFieldProps) {
  const translate = useTranslate();
  const one = ONE_ROLE.has(action.assign);
  const Control = one ? Radio : Checkbox;
  const toggle = (roleCode: string, chosen: boolean) => {
    if (one) return onChange(chosen ? [roleCode] : []);
    return onChange(chosen ? [...value, roleCode] : value.filter((code) => code !== roleCode));
  };
  return (
    <FormControl component="fieldset" sx={{ m: 0 }}>
      <FormLabel component="legend">{translate('hands.roles.label')}</FormLabel>
      <FormGroup role={one ? 'radiogroup' : 'group'}>
        {(action.roles ?? []).map((role) => (
          <FormControlLabel
            key={role.roleCode}
            sx={{ alignItems: 'flex-start' }}
            control={
              <Control
                checked={value.includes(role.roleCode)}
                onChange={(_event, chosen) => toggle(role.roleCode, chosen)}
              />
            }
            label={<RoleWords role={role} />}
          />
        ))}
      </FormGroup>
      <FormHelperText>{translate(`hands.kind.${action.assign}`)}</FormHelperText>
    </FormControl>
  );
}
