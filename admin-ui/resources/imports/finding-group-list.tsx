import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { ImportPlan } from '../../../schemas/types/index.ts';
import { DecidedMends } from './decided-mends.tsx';
import { FindingGroupCard } from './finding-group-card.tsx';
import type { FindingGroup } from './finding-groups.ts';
import { GroupMendButton } from './group-mend-button.tsx';
import type { ImportChoice } from './use-import-choice.ts';

interface FindingGroupListProps {
  plan: ImportPlan;
  groups: readonly FindingGroup[];
  choice: ImportChoice;
  onSeeItems(groupKey: string): void;
}

/** What was found in a bundle, one card for all that says the same. */
export function FindingGroupList({ plan, groups, choice, onSeeItems }: FindingGroupListProps) {
  const translate = useTranslate();
  return (
    <>
      <Typography color="textSecondary" gutterBottom>
        {translate('imports.findings.help')}
      </Typography>
      <DecidedMends plan={plan} />
      {groups.map((group) => (
        <FindingGroupCard
          key={group.key}
          group={group}
          choice={choice}
          onSeeItems={() => onSeeItems(group.key)}
          mend={<GroupMendButton plan={plan} group={group} />}
        />
      ))}
    </>
  );
}
