import { lazy } from 'react';
import type { ScreenSet } from '../page.ts';

const TemplateList = lazy(() => import('./template-list.tsx').then(({ TemplateList: page }) => ({ default: page })));
const TemplateEdit = lazy(() => import('./template-edit.tsx').then(({ TemplateEdit: page }) => ({ default: page })));
const TemplateCreate = lazy(() =>
  import('./template-create.tsx').then(({ TemplateCreate: page }) => ({ default: page })),
);

export const templateResources: ScreenSet[] = [
  { name: 'dossier-templates', list: TemplateList, edit: TemplateEdit, create: TemplateCreate },
];
