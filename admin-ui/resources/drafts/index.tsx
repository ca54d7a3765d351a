import { lazy } from 'react';
import type { Page } from '../page.ts';

const DraftsPage = lazy(() => import('./drafts-page.tsx').then(({ DraftsPage: page }) => ({ default: page })));
const ReleasesPage = lazy(() => import('./releases-page.tsx').then(({ ReleasesPage: page }) => ({ default: page })));
const ReleasePage = lazy(() => import('./release-page.tsx').then(({ ReleasePage: page }) => ({ default: page })));

const AgendaPage = lazy(() => import('./agenda-page.tsx').then(({ AgendaPage: page }) => ({ default: page })));

export const draftPages: Page[] = [
  { path: '/drafts', element: <DraftsPage /> },
  { path: '/drafts/agenda', element: <AgendaPage /> },
  { path: '/drafts/releases', element: <ReleasesPage /> },
  { path: '/drafts/releases/:seq', element: <ReleasePage /> },
];
