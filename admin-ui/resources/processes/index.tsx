import { lazy } from 'react';
import type { Page, ScreenSet } from '../page.ts';

const List = lazy(() => import('./process-list.tsx').then(({ ProcessList }) => ({ default: ProcessList })));
const Edit = lazy(() => import('./process-edit.tsx').then(({ ProcessEdit }) => ({ default: ProcessEdit })));
const Create = lazy(() => import('./process-create.tsx').then(({ ProcessCreate }) => ({ default: ProcessCreate })));

/** *Quy trình thủ tục*. */
export const processResources: ScreenSet[] = [{ name: 'service-processes', list: List, edit: Edit, create: Create }];
export const processPages: Page[] = [];
