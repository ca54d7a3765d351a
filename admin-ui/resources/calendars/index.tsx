import { lazy } from 'react';
import type { ScreenSet } from '../page.ts';

const List = lazy(async () => ({ default: (await import('./calendar-screens.tsx')).CalendarList }));
const Edit = lazy(async () => ({ default: (await import('./calendar-screens.tsx')).CalendarEdit }));
const Create = lazy(async () => ({ default: (await import('./calendar-screens.tsx')).CalendarCreate }));

/** *Lịch làm việc*: a year at a glance. */
export const calendarResources: ScreenSet[] = [{ name: 'calendars', list: List, edit: Edit, create: Create }];
