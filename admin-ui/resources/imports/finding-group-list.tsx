import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { FindingGroupCard } from './finding-group-card.tsx';
import type { FindingGroup } from './finding-groups.ts';
import type { ImportChoice } from './use-import-choice.ts';

interface FindingGroupListProps {
  groups: readonly FindingGroup[];
  choice: ImportChoice;
  onSeeItems(groupKey: string): void;
}

/** What was found in a bundle, one card for all that says the same. */
export function FindingGroupList({ groups, choice, onSeeItems }: FindingGroupListProps) {
  const translate = useTranslate();
  return (
    <>
      <Typography color="textSecondary" gutterBottom>
        {translate('imports.findings.help')}
      </Typography>
      {groups.map((group) => (
        <FindingGroupCard key={group.key} group={group} choice={choice} onSeeItems={() => onSeeItems(group.key)} />
      ))}
    </>
  );
}
