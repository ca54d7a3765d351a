import { lazy } from 'react';
import type { Page, ScreenSet } from '../page.ts';

const EmployeeList = lazy(async () => ({ default: (await import('./employees/employee-list.tsx')).EmployeeList }));
const EmployeeEdit = lazy(async () => ({ default: (await import('./employees/employee-screens.tsx')).EmployeeEdit }));
const EmployeeCreate = lazy(async () => ({
  default: (await import('./employees/employee-screens.tsx')).EmployeeCreate,
}));
const RoleList = lazy(async () => ({ default: (await import('./roles/role-screens.tsx')).RoleList }));
const RoleEdit = lazy(async () => ({ default: (await import('./roles/role-screens.tsx')).RoleEdit }));
const RoleCreate = lazy(async () => ({ default: (await import('./roles/role-screens.tsx')).RoleCreate }));
const AgencyList = lazy(async () => ({ default: (await import('./agencies/agency-list.tsx')).AgencyList }));
const AgencyEdit = lazy(async () => ({ default: (await import('./agencies/agency-screens.tsx')).AgencyEdit }));
const AgencyCreate = lazy(async () => ({ default: (await import('./agencies/agency-screens.tsx')).AgencyCreate }));

const HandoverPage = lazy(async () => ({ default: (await import('./handover/handover-page.tsx')).HandoverPage }));
const DelegationsPage = lazy(async () => ({
  default: (await import('./delegations/delegations-page.tsx')).DelegationsPage,
}));

/** *Bàn giao hồ sơ* and *Uỷ quyền*. */
export const peoplePages: Page[] = [
  { path: '/handover/:username', element: <HandoverPage /> },
  { path: '/delegations', element: <DelegationsPage /> },
];

/** *Quản lý cán bộ*: people, roles, agencies. */
export const peopleResources: ScreenSet[] = [
  { name: 'employees', list: EmployeeList, edit: EmployeeEdit, create: EmployeeCreate },
  { name: 'agencies', list: AgencyList, edit: AgencyEdit, create: AgencyCreate },
  { name: 'roles', list: RoleList, edit: RoleEdit, create: RoleCreate },
];
