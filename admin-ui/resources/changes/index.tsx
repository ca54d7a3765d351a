import { lazy } from 'react';
import type { Page } from '../page.ts';

const ComparePage = lazy(() => import('./compare-page.tsx').then(({ ComparePage: page }) => ({ default: page })));

const CompareImportPage = lazy(() =>
  import('./compare-import-page.tsx').then(({ CompareImportPage: page }) => ({ default: page })),
);

export const comparePages: Page[] = [
  { path: '/compare/:resource/:code', element: <ComparePage /> },
  { path: '/import/:id/compare', element: <CompareImportPage /> },
];
