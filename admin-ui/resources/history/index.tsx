import { lazy } from 'react';
import type { Page } from '../page.ts';

const HistoryPage = lazy(() => import('./history-page.tsx').then(({ HistoryPage: page }) => ({ default: page })));
const AuditPage = lazy(() => import('./audit-page.tsx').then(({ AuditPage: page }) => ({ default: page })));

export const historyPages: Page[] = [
  { path: '/history/:resource/:code', element: <HistoryPage /> },
  { path: '/audit', element: <AuditPage /> },
];
