import { DataTable, SelectInput, useTranslate } from 'react-admin';
import { CodeFilter } from '../../fields/code-filter.tsx';
import { DictItemFilter } from '../../fields/dict-item-filter.tsx';
import { DraftList } from '../../fields/draft-list.tsx';
import { factOf, type Row } from '../../fields/row-facts.ts';
import { LEVELS } from './levels.ts';

/** *Thủ tục hành chính*: found by words, field, level and the agency that answers for it. */
export function ServiceList() {
  const translate = useTranslate();
  const levelName = (level: string) => (level === '' ? '' : translate(`choices.ServiceInfo.maxLevel.${level}`));
  const filters = [
    <DictItemFilter
      key="domainCode"
      source="domainCode"
      dictionary="SERVICE_DOMAIN"
      label="fields.ServiceInfo.domainCode.label"
      alwaysOn
    />,
    <SelectInput
      key="maxLevel"
      source="maxLevel"
      label="fields.ServiceInfo.maxLevel.label"
      choices={LEVELS.map((id) => ({ id, name: translate(`choices.ServiceInfo.maxLevel.${id}`) }))}
      helperText={false}
      alwaysOn
      sx={{ minWidth: 170 }}
    />,
    <CodeFilter
      key="administrationCode"
      source="administrationCode"
      reference="agencies"
      label="fields.ServiceInfo.administrationCode.label"
      alwaysOn
    />,
  ];
  return (
    <DraftList
      filters={filters}
      columns={[
        <DataTable.Col<Row>
          key="domain"
          label={translate('fields.ServiceInfo.domainCode.label')}
          disableSort
          render={(row) => factOf(row, 'domainName') || factOf(row, 'domainCode')}
        />,
        <DataTable.Col<Row>
          key="agency"
          label={translate('fields.ServiceInfo.administrationCode.label')}
          disableSort
          render={(row) => factOf(row, 'administrationName') || factOf(row, 'administrationCode')}
        />,
        <DataTable.Col<Row>
          key="level"
          label={translate('fields.ServiceInfo.maxLevel.label')}
          disableSort
          render={(row) => levelName(factOf(row, 'maxLevel'))}
        />,
      ]}
    />
  );
}
