import { lazy } from 'react';
import type { Page, ScreenSet } from '../page.ts';

const List = lazy(() => import('./list/dossier-list.tsx').then(({ DossierList }) => ({ default: DossierList })));
const Create = lazy(() => import('./desk/desk-page.tsx').then(({ DeskPage }) => ({ default: DeskPage })));
const Show = lazy(() => import('./page/dossier-page.tsx').then(({ DossierPage }) => ({ default: DossierPage })));

export const dossierResources: ScreenSet[] = [
  {
    name: 'dossiers',
    list: List,
    create: Create,
    show: Show,
    recordRepresentation: ({ dossierNo, id }) => String(dossierNo ?? id),
  },
];
export const dossierPages: Page[] = [];
