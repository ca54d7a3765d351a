import { lazy } from 'react';
import type { Page } from '../page.ts';

const ImportPage = lazy(() => import('./import-page.tsx').then(({ ImportPage: page }) => ({ default: page })));
const PlanPage = lazy(() => import('./plan-page.tsx').then(({ PlanPage: page }) => ({ default: page })));

export const importPages: Page[] = [
  { path: '/import', element: <ImportPage /> },
  { path: '/import/:id', element: <PlanPage /> },
];
