import { lazy } from 'react';
import type { ScreenSet } from '../page.ts';
import { configNames } from './config-names.ts';

const List = lazy(async () => ({ default: (await import('./config-screens.tsx')).ConfigList }));
const Edit = lazy(async () => ({ default: (await import('./config-screens.tsx')).ConfigEdit }));
const Create = lazy(async () => ({ default: (await import('./config-screens.tsx')).ConfigCreate }));

/** *Dữ liệu dùng chung*: configurations that every process reads. */
export const sharedConfigResources: ScreenSet[] = configNames.map((name) => ({
  name,
  list: List,
  edit: Edit,
  create: Create,
}));
