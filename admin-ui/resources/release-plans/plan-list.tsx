import Chip from '@mui/material/Chip';
import { DataTable, SelectInput, useRecordContext, useTranslate } from 'react-admin';
import type { DraftListItem } from '../../../schemas/types/index.ts';
import { DraftList } from '../../fields/draft-list.tsx';
import { formatCount, formatInstant } from '../../fields/formats.ts';
import { DraftTabs } from '../drafts/draft-tabs.tsx';
import { ReleaseLink } from '../drafts/release-link.tsx';

function Standing() {
  const translate = useTranslate();
  const row = useRecordContext<DraftListItem>();
  if (!row) return null;
  if (row.releaseSeq !== null) return <ReleaseLink seq={row.releaseSeq} />;
  return <Chip size="small" variant="outlined" color="info" label={translate('releases.plan.open')} />;
}

const factOf = (row: DraftListItem, name: string): unknown => row.facts?.[name];

/** *Đợt đang chuẩn bị*: every release that is or was prepared, and what became of it. */
export function PlanList() {
  const translate = useTranslate();
  return (
    <>
      <DraftTabs at="plans" />
      <DraftList
        filters={[
          <SelectInput
            key="state"
            source="state"
            alwaysOn
            label={translate('drafts.state')}
            choices={[
              { id: 'new', name: translate('releases.plan.open') },
              { id: 'in-force', name: translate('releases.plan.done') },
            ]}
            translateChoice={false}
          />,
        ]}
        columns={[
          <DataTable.Col
            key="items"
            label={translate('releases.plan.items')}
            disableSort
            render={(row: DraftListItem) => formatCount(Number(factOf(row, 'itemCount') ?? 0))}
          />,
          <DataTable.Col
            key="validFrom"
            label={translate('drafts.release.validFrom')}
            disableSort
            render={(row: DraftListItem) => {
              const validFrom = factOf(row, 'validFrom');
              return typeof validFrom === 'string' ? formatInstant(validFrom) : translate('releases.plan.whenPressed');
            }}
          />,
          <DataTable.Col key="standing" label={translate('drafts.state')} disableSort>
            <Standing />
          </DataTable.Col>,
        ]}
      />
    </>
  );
}
