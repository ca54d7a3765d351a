import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { DataTable, useTranslate } from 'react-admin';
import { formatInstant } from '../../fields/formats.ts';
import { useAllows } from '../../providers/rights.ts';
import { definitionAddress } from './definition-address.ts';
import { DefinitionLink } from './definition-link.tsx';
import type { DraftRow } from './draft-row.ts';
import { DraftRowActs } from './draft-row-acts.tsx';
import { useKindName } from './kind-name.ts';
import { RowCheckbox } from './row-checkbox.tsx';
import { ErrorsChip, InForceText, StateChip } from './state-text.tsx';

/** The drafts as a table; several may be chosen and published together. */
export function DraftTable() {
  const translate = useTranslate();
  const kindName = useKindName();
  const mayConfigure = useAllows('configure');
  return (
    <DataTable<DraftRow>
      bulkActionButtons={false}
      rowClick={(_id, _resource, { kind, code }) => definitionAddress(kind, code) ?? false}
    >
      {mayConfigure ? (
        <DataTable.Col
          label={translate('drafts.choose')}
          disableSort
          render={(row: DraftRow) => <RowCheckbox row={row} />}
        />
      ) : null}
      <DataTable.Col
        source="code"
        label={translate('drafts.code')}
        render={({ kind, code }: DraftRow) => (
          <Box sx={{ minWidth: 170 }}>
            <DefinitionLink kind={kind} code={code} />
            <Typography variant="body2" color="textSecondary">
              {kindName(kind)}
            </Typography>
          </Box>
        )}
      />
      <DataTable.Col source="name" label={translate('drafts.name')} />
      <DataTable.Col
        source="state"
        label={translate('drafts.state')}
        disableSort
        render={(row: DraftRow) => (
          <>
            <StateChip row={row} /> <ErrorsChip row={row} />
          </>
        )}
      />
      <DataTable.Col
        label={translate('drafts.inForceColumn')}
        disableSort
        render={(row: DraftRow) => <InForceText row={row} />}
      />
      <DataTable.Col
        source="savedAt"
        label={translate('drafts.savedAt')}
        render={({ savedAt, author }: DraftRow) => `${formatInstant(savedAt)} · ${author}`}
      />
      <DataTable.Col
        label={translate('drafts.rowActs')}
        disableSort
        render={(row: DraftRow) => <DraftRowActs row={row} />}
      />
    </DataTable>
  );
}
