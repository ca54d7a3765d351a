import type { ScreenSet } from '../page.ts';
import { simpleScreens } from '../simple-screens.tsx';

export const peopleResources: ScreenSet[] = [
  simpleScreens('employees', ['employeeNo', 'fullName'], {}),
  simpleScreens('agencies', ['agencyCode', 'agencyName'], {}),
  simpleScreens('roles', ['roleCode', 'roleName'], {}),
];
