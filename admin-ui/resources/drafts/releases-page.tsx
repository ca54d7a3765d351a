import Box from '@mui/material/Box';
import type { Theme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { DataTable, List, type RaRecord, Title, useTranslate } from 'react-admin';
import type { Release } from '../../../schemas/types/index.ts';
import { formatInstant } from '../../fields/formats.ts';
import { DraftTabs } from './draft-tabs.tsx';
import { ReleaseCards } from './release-cards.tsx';
import { ReleaseLink } from './release-link.tsx';
import { useReleaseText } from './use-release-text.ts';

/** A release as it is listed; its id is its number. */
export type ReleaseRow = Release & RaRecord<number>;

/** *Đợt cập nhật*: what was put into effect when, by whom, why and on what basis; newest first. */
export function ReleasesPage() {
  const translate = useTranslate();
  const text = useReleaseText();
  const small = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));
  return (
    <Box sx={{ py: 1 }}>
      <Title title={translate('drafts.title')} />
      <DraftTabs at="releases" />
      <List
        resource="releases"
        title=" "
        actions={false}
        sort={{ field: 'seq', order: 'DESC' }}
        perPage={25}
        exporter={false}
        empty={false}
        {...(small ? { component: 'div' } : {})}
      >
        {small ? (
          <ReleaseCards />
        ) : (
          <DataTable<ReleaseRow> bulkActionButtons={false} rowClick={(id) => `/drafts/releases/${id}`}>
            <DataTable.Col
              source="seq"
              label={translate('drafts.release.seq')}
              render={({ seq }: ReleaseRow) => <ReleaseLink seq={seq} />}
            />
            <DataTable.Col
              source="at"
              label={translate('drafts.release.at')}
              disableSort
              render={({ at }: ReleaseRow) => formatInstant(at)}
            />
            <DataTable.Col
              source="validFrom"
              label={translate('drafts.release.validFrom')}
              disableSort
              render={({ validFrom }: ReleaseRow) => formatInstant(validFrom)}
            />
            <DataTable.Col source="author" label={translate('drafts.release.author')} disableSort />
            <DataTable.Col source="reason" label={translate('drafts.reason')} disableSort />
            <DataTable.Col source="legalBasis" label={translate('drafts.legalBasis')} disableSort />
            <DataTable.Col
              label={translate('drafts.release.holds')}
              disableSort
              render={({ items }: ReleaseRow) => text(items)}
            />
          </DataTable>
        )}
      </List>
    </Box>
  );
}
