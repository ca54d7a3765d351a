import { lazy } from 'react';
import type { ScreenSet } from '../page.ts';

const ServiceList = lazy(() => import('./service-list.tsx').then(({ ServiceList: page }) => ({ default: page })));
const ServiceEdit = lazy(() => import('./service-edit.tsx').then(({ ServiceEdit: page }) => ({ default: page })));
const ServiceCreate = lazy(() => import('./service-create.tsx').then(({ ServiceCreate: page }) => ({ default: page })));
const OfferList = lazy(() => import('./offer-list.tsx').then(({ OfferList: page }) => ({ default: page })));
const OfferEdit = lazy(() => import('./offer-edit.tsx').then(({ OfferEdit: page }) => ({ default: page })));
const OfferCreate = lazy(() => import('./offer-create.tsx').then(({ OfferCreate: page }) => ({ default: page })));

export const serviceResources: ScreenSet[] = [
  { name: 'services', list: ServiceList, edit: ServiceEdit, create: ServiceCreate },
  { name: 'service-configs', list: OfferList, edit: OfferEdit, create: OfferCreate },
];
