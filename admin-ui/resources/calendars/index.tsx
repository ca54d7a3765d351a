import type { ScreenSet } from '../page.ts';
import { simpleScreens } from '../simple-screens.tsx';

export const calendarResources: ScreenSet[] = [simpleScreens('calendars', ['calendarCode', 'calendarName'], {})];
