import type { ScreenSet } from '../page.ts';
import { simpleScreens } from '../simple-screens.tsx';

export const templateResources: ScreenSet[] = [simpleScreens('dossier-templates', ['templateNo', 'templateName'], {})];
