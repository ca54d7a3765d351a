import { lazy } from 'react';
import type { Page } from '../page.ts';

const IncidentsPage = lazy(() => import('./incidents-page.tsx').then(({ IncidentsPage: page }) => ({ default: page })));

export const incidentPages: Page[] = [{ path: '/incidents', element: <IncidentsPage /> }];
