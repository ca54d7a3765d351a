import type { ScreenSet } from '../page.ts';
import { simpleScreens } from '../simple-screens.tsx';

export const sharedConfigResources: ScreenSet[] = [simpleScreens('action-configs', ['actionCode', 'actionName'], {})];
