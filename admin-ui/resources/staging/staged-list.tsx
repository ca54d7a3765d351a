import { DataTable, SelectInput, useTranslate } from 'react-admin';
import { portalDoubts } from '../../../engine/domain/portal/doubts.ts';
import { DraftList } from '../../fields/draft-list.tsx';
import { useSentence } from '../../fields/findings.tsx';
import { factOf, type Row } from '../../fields/row-facts.ts';

const REVIEWS = ['clean', 'flagged', 'decided', 'promoted'];
const LEVELS = ['Cấp bộ', 'Cấp tỉnh', 'Cấp xã', 'Cơ quan khác'];

/** Staged procedures, found by words, state of review, doubt and level. */
export function StagedList() {
  const translate = useTranslate();
  const sentence = useSentence();
  const reviewName = (review: string) => (review === '' ? '' : translate(`staging.reviews.${review}`));
  const filters = [
    <SelectInput
      key="review"
      source="review"
      label="staging.review"
      choices={REVIEWS.map((id) => ({ id, name: reviewName(id) }))}
      helperText={false}
      alwaysOn
      sx={{ minWidth: 160 }}
    />,
    <SelectInput
      key="doubt"
      source="doubt"
      label="staging.doubt"
      choices={Object.entries(portalDoubts).map(([id, { message }]) => ({ id, name: sentence(message) }))}
      helperText={false}
      alwaysOn
      sx={{ minWidth: 220 }}
    />,
    <SelectInput
      key="level"
      source="level"
      label="fields.PortalProcedure.cap_thuc_hien.label"
      choices={LEVELS.map((id) => ({ id, name: id }))}
      helperText={false}
      alwaysOn
      sx={{ minWidth: 130 }}
    />,
  ];
  return (
    <DraftList
      filters={filters}
      creatable={false}
      columns={[
        <DataTable.Col<Row>
          key="domain"
          label={translate('fields.PortalProcedure.linh_vuc.label')}
          disableSort
          render={(row) => factOf(row, 'domainName')}
        />,
        <DataTable.Col<Row>
          key="review"
          label={translate('staging.review')}
          disableSort
          render={(row) => reviewName(factOf(row, 'review'))}
        />,
        <DataTable.Col<Row>
          key="open"
          label={translate('staging.openDoubts')}
          disableSort
          render={(row) => factOf(row, 'openDoubts')}
        />,
      ]}
    />
  );
}
