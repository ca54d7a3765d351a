import { DataTable, useRecordContext, useTranslate } from 'react-admin';
import type { DraftListItem } from '../../../../schemas/types/index.ts';
import { DraftCreate, DraftEdit } from '../../../fields/draft-edit.tsx';
import { DraftList } from '../../../fields/draft-list.tsx';
import { RIGHTS } from '../employees/reach.ts';
import { RoleForm } from './role-form.tsx';

function ReachCell({ right }: { right: string }) {
  const translate = useTranslate();
  const row = useRecordContext<DraftListItem>();
  const reach = row?.facts?.[right];
  return typeof reach === 'string' ? translate(`choices.Role.${right}.${reach}`) : '';
}

/** *Vai trò*: each with its reach in words. */
export function RoleList() {
  const translate = useTranslate();
  return (
    <DraftList
      columns={RIGHTS.map((right) => (
        <DataTable.Col key={right} label={translate(`fields.Role.${right}.label`)} disableSort>
          <ReachCell right={right} />
        </DataTable.Col>
      ))}
    />
  );
}

export const RoleEdit = () => (
  <DraftEdit>
    <RoleForm />
  </DraftEdit>
);

const BLANK = { roleCode: '', roleName: '', see: 'own', act: 'own', configure: 'none' };

export const RoleCreate = () => (
  <DraftCreate body={BLANK}>
    <RoleForm />
  </DraftCreate>
);
