import { lazy } from 'react';
import type { Page } from '../page.ts';

const PaymentsPage = lazy(() => import('./payments-page.tsx').then(({ PaymentsPage: page }) => ({ default: page })));
const ReconciliationPage = lazy(() =>
  import('./reconciliation-page.tsx').then(({ ReconciliationPage: page }) => ({ default: page })),
);

export const paymentPages: Page[] = [
  { path: '/payments', element: <PaymentsPage /> },
  { path: '/reconciliations', element: <ReconciliationPage /> },
];
