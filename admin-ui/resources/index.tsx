import { lazy, type ReactElement } from 'react';
import { Resource } from 'react-admin';
import { calendarResources } from './calendars/index.tsx';
import { comparePages } from './changes/index.tsx';
import { dossierPages, dossierResources } from './dossiers/index.tsx';
import { draftPages } from './drafts/index.tsx';
import { findingPages, findingResources } from './findings/index.tsx';
import { historyPages } from './history/index.tsx';
import { importPages } from './imports/index.tsx';
import { incidentPages } from './incidents/index.tsx';
import { migrationPages } from './migrations/index.tsx';
import { overlayPages } from './overlays/index.tsx';
import type { Page, ScreenSet } from './page.ts';
import { paymentPages } from './payments/index.tsx';
import { peoplePages, peopleResources } from './people/index.tsx';
import { holderPages } from './processes/holders/index.tsx';
import { processPages, processResources } from './processes/index.tsx';
import { releasePlanResources } from './release-plans/index.tsx';
import { serviceResources } from './services/index.tsx';
import { sharedConfigResources } from './shared-configs/index.tsx';
import { stagingPages, stagingResources } from './staging/index.tsx';
import { templateResources } from './templates/index.tsx';

const screens: ScreenSet[] = [
  ...dossierResources,
  ...processResources,
  ...templateResources,
  ...serviceResources,
  ...releasePlanResources,
  ...findingResources,
  ...stagingResources,
  ...peopleResources,
  ...calendarResources,
  ...sharedConfigResources,
];

/** Every resource with its screens; each area is fetched when it is first opened. */
export const resources: ReactElement[] = screens.map((screen) => <Resource key={screen.name} {...screen} />);

/** Screens that are not about one resource. */
export const pages: Page[] = [
  ...processPages,
  ...holderPages,
  ...draftPages,
  ...findingPages,
  ...comparePages,
  ...historyPages,
  ...importPages,
  ...stagingPages,
  ...overlayPages,
  ...migrationPages,
  ...incidentPages,
  ...dossierPages,
  ...peoplePages,
  ...paymentPages,
];

/** *Trang chủ*. */
export const Home = lazy(() => import('./home/home.tsx').then(({ Home: page }) => ({ default: page })));
