import { Suspense } from 'react';
import { Loading, useResourceContext } from 'react-admin';
import { CodeFilter } from '../../fields/code-filter.tsx';
import { DraftCreate, DraftEdit } from '../../fields/draft-edit.tsx';
import { DraftList } from '../../fields/draft-list.tsx';
import { configFormOf } from './config-forms.ts';

const filters = [
  <CodeFilter
    key="ownerAgency"
    source="ownerAgency"
    resource="agencies"
    label="fields.ActionConfig.ownerAgency.label"
  />,
];

export const ConfigList = () => <DraftList filters={filters} />;

function ConfigFields() {
  const { Form } = configFormOf(useResourceContext() ?? '');
  return (
    <Suspense fallback={<Loading />}>
      <Form />
    </Suspense>
  );
}

export const ConfigEdit = () => (
  <DraftEdit>
    <ConfigFields />
  </DraftEdit>
);

export function ConfigCreate() {
  const { blank } = configFormOf(useResourceContext() ?? '');
  return (
    <DraftCreate body={blank}>
      <ConfigFields />
    </DraftCreate>
  );
}
