import { DataTable, SelectInput, useTranslate } from 'react-admin';
import { CodeFilter } from '../../fields/code-filter.tsx';
import { DictItemFilter } from '../../fields/dict-item-filter.tsx';
import { DraftList } from '../../fields/draft-list.tsx';
import { factOf, type Row } from '../../fields/row-facts.ts';

const STATES = ['new', 'changed', 'in-force', 'retired'];

/** *Mẫu hồ sơ*: found by words, field, agency and state. */
export function TemplateList() {
  const translate = useTranslate();
  const filters = [
    <DictItemFilter
      key="domainCode"
      source="domainCode"
      dictionary="SERVICE_DOMAIN"
      label="fields.ServiceInfo.domainCode.label"
      alwaysOn
    />,
    <CodeFilter
      key="ownerAgency"
      source="ownerAgency"
      reference="agencies"
      label="fields.DossierTemplate.ownerAgency.label"
      alwaysOn
    />,
    <SelectInput
      key="state"
      source="state"
      label="drafts.state"
      choices={STATES.map((id) => ({ id, name: translate(`drafts.states.${id}`) }))}
      helperText={false}
      alwaysOn
      sx={{ minWidth: 170 }}
    />,
  ];
  return (
    <DraftList
      filters={filters}
      columns={
        <DataTable.Col<Row>
          label={translate('templates.parts.count')}
          disableSort
          render={(row) => factOf(row, 'partCount')}
        />
      }
    />
  );
}
