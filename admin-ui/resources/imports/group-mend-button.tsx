import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import type { ImportPlan } from '../../../schemas/types/index.ts';
import { useSentence } from '../../fields/findings.tsx';
import { ProblemAlert } from '../drafts/problem-alert.tsx';
import type { FindingGroup } from './finding-groups.ts';
import { decisionsOf, useDecideImport } from './use-decide-import.ts';

/** Mends everything of a group that its rule can mend, in the plan; says beforehand how many items that touches. */
export function GroupMendButton({ plan, group }: { plan: ImportPlan; group: FindingGroup }) {
  const translate = useTranslate();
  const sentence = useSentence();
  const decide = useDecideImport(plan);
  const mendable = group.places.filter(({ finding, item }) => item && finding.mend);
  const [first] = mendable;
  const mend = first?.finding.mend;
  if (!mend) return null;
  const smart_count = new Set(mendable.map(({ item }) => item?.itemKey)).size;
  const rule = { findingCode: group.code, mendCode: mend.mendCode };
  return (
    <>
      <Button
        size="small"
        variant="outlined"
        disabled={decide.isPending}
        onClick={() => decide.mutate({ mends: [...decisionsOf(plan).mends, rule] })}
      >
        {translate('imports.mends.do', { what: sentence(mend.title), smart_count })}
      </Button>
      {decide.error ? <ProblemAlert error={decide.error} /> : null}
    </>
  );
}
