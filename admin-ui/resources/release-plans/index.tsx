import { lazy } from 'react';
import type { ScreenSet } from '../page.ts';

const PlanList = lazy(() => import('./plan-list.tsx').then(({ PlanList: page }) => ({ default: page })));
const PlanEdit = lazy(() => import('./plan-edit.tsx').then(({ PlanEdit: page }) => ({ default: page })));
const PlanCreate = lazy(() => import('./plan-create.tsx').then(({ PlanCreate: page }) => ({ default: page })));

export const releasePlanResources: ScreenSet[] = [
  { name: 'release-plans', list: PlanList, edit: PlanEdit, create: PlanCreate },
];
