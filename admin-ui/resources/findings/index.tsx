import { lazy } from 'react';
import { Navigate } from 'react-router-dom';
import type { Page, ScreenSet } from '../page.ts';

const FindingsPage = lazy(() => import('./findings-page.tsx').then(({ FindingsPage: page }) => ({ default: page })));
const ReviewPage = lazy(() => import('./review-page.tsx').then(({ ReviewPage: page }) => ({ default: page })));
const AcceptedFaultEdit = lazy(() =>
  import('./accepted-fault-edit.tsx').then(({ AcceptedFaultEdit: page }) => ({ default: page })),
);

/** Faults are accepted where they are found, and listed among everything to be reviewed. */
const ReviewInstead = () => <Navigate to="/review-list" replace />;

export const findingResources: ScreenSet[] = [
  { name: 'accepted-faults', list: ReviewInstead, create: ReviewInstead, edit: AcceptedFaultEdit },
];

export const findingPages: Page[] = [
  { path: '/findings', element: <FindingsPage /> },
  { path: '/review-list', element: <ReviewPage /> },
];
