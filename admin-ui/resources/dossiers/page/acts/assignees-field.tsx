import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { AssignUser } from '../../../../../schemas/types/index.ts';
import { PartSelects } from '../../holding/part-selects.tsx';
import { PeoplePicker } from '../../holding/people-picker.tsx';
import type { OfferedAction } from '../dossier-answers.ts';
import { assignmentKinds, takesOnePerson } from './offered.ts';

interface AssigneesFieldProps {
  action: Pick<OfferedAction, 'assign' | 'assignable' | 'candidates'>;
  value: AssignUser[];
  onChange(people: AssignUser[]): void;
}

/** *Phân công người thực hiện*: people by name, each with the part they take. Nobody chosen = whoever holds the role. */
export function AssigneesField({ action, value, onChange }: AssigneesFieldProps) {
  const translate = useTranslate();
  const kinds = action.assignable ?? assignmentKinds(action.assign);
  const one = takesOnePerson(action);
  const choose = (chosen: string[]) => {
    const kept = one ? chosen.slice(-1) : chosen;
    onChange(
      kept.map((username, index) => {
        const known = value.find((person) => person.username === username);
        return known ?? { username, assigned: index === 0 || kinds.length === 1 ? 1 : (kinds[1] ?? 1) };
      }),
    );
  };
  return (
    <Box>
      <PeoplePicker
        label={translate(one ? 'dossier.assign.one' : 'dossier.assign.many')}
        help={translate(`hands.kind.${action.assign}`)}
        candidates={action.candidates}
        value={value.map(({ username }) => username)}
        onChange={choose}
      />
      {kinds.length > 1 && value.length > 0 ? (
        <PartSelects
          parts={kinds}
          value={value}
          nameOf={(username) => action.candidates.find((person) => person.username === username)?.name ?? username}
          onChange={onChange}
        />
      ) : null}
    </Box>
  );
}
