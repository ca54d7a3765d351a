import { DataTable, SelectInput, useListContext, useTranslate } from 'react-admin';
import { CodeFilter } from '../../fields/code-filter.tsx';
import { DraftList } from '../../fields/draft-list.tsx';
import { factOf, type Row } from '../../fields/row-facts.ts';
import { useCodeNames } from '../../fields/use-code-options.ts';
import { LEVELS } from './levels.ts';

/** The name of a row's procedure; one request for those of the whole page. */
function ServiceName({ row }: { row: Row }) {
  const { data = [] } = useListContext<Row>();
  const { nameOf } = useCodeNames(
    'services',
    data.map((other) => factOf(other, 'serviceCode')),
  );
  const code = factOf(row, 'serviceCode');
  return nameOf(code) || code;
}

/** *Dịch vụ công*: which agency offers which procedure, at which level. */
export function OfferList() {
  const translate = useTranslate();
  const levelName = (level: string) => (level === '' ? '' : translate(`choices.ServiceConfig.serviceLevel.${level}`));
  const filters = [
    <CodeFilter
      key="serviceCode"
      source="serviceCode"
      reference="services"
      label="fields.ServiceConfig.serviceCode.label"
      alwaysOn
    />,
    <CodeFilter
      key="govAgencyCode"
      source="govAgencyCode"
      reference="agencies"
      label="fields.ServiceConfig.govAgencyCode.label"
      alwaysOn
    />,
    <SelectInput
      key="serviceLevel"
      source="serviceLevel"
      label="fields.ServiceConfig.serviceLevel.label"
      choices={LEVELS.map((id) => ({ id, name: translate(`choices.ServiceConfig.serviceLevel.${id}`) }))}
      helperText={false}
      alwaysOn
      sx={{ minWidth: 170 }}
    />,
  ];
  return (
    <DraftList
      filters={filters}
      columns={[
        <DataTable.Col<Row>
          key="service"
          label={translate('fields.ServiceConfig.serviceCode.label')}
          disableSort
          render={(row) => <ServiceName row={row} />}
        />,
        <DataTable.Col<Row>
          key="level"
          label={translate('fields.ServiceConfig.serviceLevel.label')}
          disableSort
          render={(row) => levelName(factOf(row, 'serviceLevel'))}
        />,
      ]}
    />
  );
}
