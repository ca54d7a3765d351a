import Box from '@mui/material/Box';
import type { Theme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { List, SearchInput, SelectInput, Title, useTranslate } from 'react-admin';
import { CodeFilter } from '../../fields/code-filter.tsx';
import { RowMenuArea } from '../../fields/row-menu.tsx';
import { isDefinitionResource, resourceKinds } from '../../providers/kinds.ts';
import { useAllows } from '../../providers/rights.ts';
import { DraftCards } from './draft-cards.tsx';
import { DraftTable } from './draft-table.tsx';
import { DraftTabs } from './draft-tabs.tsx';
import { useKindName } from './kind-name.ts';
import { SelectionBar } from './selection-bar.tsx';
import { StateChips } from './state-chips.tsx';

const publishable = Object.keys(resourceKinds)
  .filter(isDefinitionResource)
  .map((name) => resourceKinds[name])
  .filter(({ live }) => !live)
  .map(({ kind }) => kind);

function useFilters() {
  const translate = useTranslate();
  const kindName = useKindName();
  return [
    <SearchInput key="q" source="q" alwaysOn placeholder={translate('drafts.search')} />,
    <SelectInput
      key="kind"
      source="kind"
      alwaysOn
      label={translate('drafts.kind')}
      choices={publishable.map((kind) => ({ id: kind, name: kindName(kind) }))}
      translateChoice={false}
    />,
    <CodeFilter key="ownerAgency" source="ownerAgency" resource="agencies" label="drafts.ownerAgency" alwaysOn />,
  ];
}

/** *Nháp và áp dụng*: what is draft, what is in force and since when, across all kinds. */
export function DraftsPage() {
  const translate = useTranslate();
  const mayConfigure = useAllows('configure');
  const small = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));
  return (
    <Box sx={{ py: 1 }}>
      <Title title={translate('drafts.title')} />
      <DraftTabs at="drafts" />
      <List
        resource="drafts"
        title=" "
        filters={useFilters()}
        actions={false}
        sort={{ field: 'savedAt', order: 'DESC' }}
        perPage={25}
        exporter={false}
        empty={false}
        {...(small ? { component: 'div' } : {})}
      >
        <StateChips />
        {mayConfigure ? <SelectionBar /> : null}
        <RowMenuArea>{small ? <DraftCards /> : <DraftTable />}</RowMenuArea>
      </List>
    </Box>
  );
}
