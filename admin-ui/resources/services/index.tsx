import type { ScreenSet } from '../page.ts';
import { simpleScreens } from '../simple-screens.tsx';

export const serviceResources: ScreenSet[] = [
  simpleScreens('services', ['serviceCode', 'serviceName'], {}),
  simpleScreens('service-configs', ['serviceConfigCode', 'serviceCode'], {}),
];
