import { lazy } from 'react';
import type { Page } from '../../page.ts';

const HoldersPage = lazy(() => import('./holders-page.tsx').then(({ HoldersPage: page }) => ({ default: page })));

/** *Ai làm bước này*: empty places over all processes. */
export const holderPages: Page[] = [{ path: '/holders', element: <HoldersPage /> }];
