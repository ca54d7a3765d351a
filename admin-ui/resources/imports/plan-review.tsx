import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { useMemo, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import type { ImportPlan } from '../../../schemas/types/index.ts';
import { formatCount } from '../../fields/formats.ts';
import { ApplyBar } from './apply-bar.tsx';
import { FeeDialectField } from './fee-dialect-field.tsx';
import { FindingGroupList } from './finding-group-list.tsx';
import { groupFindings } from './finding-groups.ts';
import { ItemList } from './item-list.tsx';
import { MappingList } from './mapping-list.tsx';
import { PlanSummary } from './plan-summary.tsx';
import { ProposalList } from './proposal-list.tsx';
import { UnusedFiles } from './unused-files.tsx';
import { decisionsOf } from './use-decide-import.ts';
import { useImportChoice } from './use-import-choice.ts';

const TABS = ['findings', 'mappings', 'items', 'proposals', 'unused'] as const;
type PlanTab = (typeof TABS)[number];

/** A plan that waits to be applied: what it would do, what was found, what is chosen. */
export function PlanReview({ plan }: { plan: ImportPlan }) {
  const translate = useTranslate();
  const [search, setSearch] = useSearchParams();
  const choice = useImportChoice(plan);
  const groups = useMemo(() => groupFindings(plan), [plan]);
  const [groupKey, setGroupKey] = useState<string | undefined>();
  const group = groups.find(({ key }) => key === groupKey);
  const counts = {
    findings: groups.reduce((sum, { places }) => sum + places.length, 0),
    mappings: plan.mappable?.length ?? 0,
    items: plan.items.length,
    proposals: plan.proposals.length,
    unused: plan.unused.length,
  };
  const mended = decisionsOf(plan).mends.length > 0;
  const tabs = TABS.filter((name) => name === 'items' || counts[name] > 0 || (name === 'findings' && mended));
  const asked = search.get('tab');
  const tab: PlanTab = tabs.find((name) => name === asked) ?? tabs[0] ?? 'items';
  const show = (name: PlanTab) => setSearch({ tab: name }, { replace: true });
  const nothingNew = plan.proposals.length === 0 && plan.items.every(({ outcome }) => outcome === 'unchanged');
  return (
    <>
      <Alert severity="info" sx={{ my: 1 }}>
        {translate(nothingNew ? 'imports.plan.nothingNew' : 'imports.plan.nothingYet')}
      </Alert>
      <PlanSummary items={plan.items} />
      <Box sx={{ mt: 2 }}>
        <FeeDialectField plan={plan} />
      </Box>
      <Tabs
        value={tab}
        onChange={(_event, name: PlanTab) => show(name)}
        variant="scrollable"
        scrollButtons="auto"
        allowScrollButtonsMobile
        aria-label={translate('imports.tabs.label')}
        sx={{ mt: 2, borderBottom: 1, borderColor: 'divider' }}
      >
        {tabs.map((name) => (
          <Tab
            key={name}
            value={name}
            id={`plan-tab-${name}`}
            aria-controls="plan-panel"
            label={translate(`imports.tabs.${name}`, { count: formatCount(counts[name]) })}
          />
        ))}
      </Tabs>
      <Box id="plan-panel" role="tabpanel" aria-labelledby={`plan-tab-${tab}`} sx={{ py: 2 }}>
        {tab === 'findings' ? (
          <FindingGroupList
            plan={plan}
            groups={groups}
            choice={choice}
            onSeeItems={(key) => {
              setGroupKey(key);
              show('items');
            }}
          />
        ) : null}
        {tab === 'mappings' ? <MappingList plan={plan} /> : null}
        {tab === 'items' ? (
          <ItemList plan={plan} choice={choice} group={group} onClearGroup={() => setGroupKey(undefined)} />
        ) : null}
        {tab === 'proposals' ? <ProposalList plan={plan} choice={choice} /> : null}
        {tab === 'unused' ? <UnusedFiles files={plan.unused} /> : null}
      </Box>
      <ApplyBar plan={plan} choice={choice} onReviewProposals={() => show('proposals')} />
    </>
  );
}
