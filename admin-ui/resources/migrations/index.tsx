import { lazy } from 'react';
import type { Page } from '../page.ts';

const MigrationPage = lazy(() => import('./migration-page.tsx').then(({ MigrationPage: page }) => ({ default: page })));
const JobsPage = lazy(() => import('./jobs-page.tsx').then(({ JobsPage: page }) => ({ default: page })));
const JobPage = lazy(() => import('./job-page.tsx').then(({ JobPage: page }) => ({ default: page })));

export const migrationPages: Page[] = [
  { path: '/migrations', element: <MigrationPage /> },
  { path: '/jobs', element: <JobsPage /> },
  { path: '/jobs/:id', element: <JobPage /> },
];
