import { DraftCreate, DraftEdit } from '../../../fields/draft-edit.tsx';
import { EmployeeForm } from './employee-form.tsx';

export const EmployeeEdit = () => (
  <DraftEdit>
    <EmployeeForm />
  </DraftEdit>
);

const BLANK = { employeeNo: '', fullName: '', workingStatus: 1, posts: [{ roleCode: '', agencyCode: '' }] };

export const EmployeeCreate = () => (
  <DraftCreate body={BLANK}>
    <EmployeeForm />
  </DraftCreate>
);
