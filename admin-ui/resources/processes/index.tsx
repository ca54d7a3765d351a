import type { Page, ScreenSet } from '../page.ts';
import { simpleScreens } from '../simple-screens.tsx';

export const processResources: ScreenSet[] = [simpleScreens('service-processes', ['processNo', 'processName'], {})];
export const processPages: Page[] = [];
