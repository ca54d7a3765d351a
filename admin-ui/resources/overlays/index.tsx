import { lazy } from 'react';
import type { Page } from '../page.ts';

const ShapesPage = lazy(() => import('./shapes-page.tsx').then(({ ShapesPage: page }) => ({ default: page })));

export const overlayPages: Page[] = [{ path: '/shapes', element: <ShapesPage /> }];
