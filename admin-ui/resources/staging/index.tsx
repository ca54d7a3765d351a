import { lazy } from 'react';
import type { Page, ScreenSet } from '../page.ts';

const StagingPage = lazy(() => import('./staging-page.tsx').then(({ StagingPage: page }) => ({ default: page })));
const StagedList = lazy(() => import('./staged-list.tsx').then(({ StagedList: page }) => ({ default: page })));
const StagedEdit = lazy(() => import('./staged-edit.tsx').then(({ StagedEdit: page }) => ({ default: page })));

/** Procedures of the national portal that wait for review. */
export const stagingResources: ScreenSet[] = [{ name: 'staged-procedures', list: StagedList, edit: StagedEdit }];

export const stagingPages: Page[] = [{ path: '/staging', element: <StagingPage /> }];
