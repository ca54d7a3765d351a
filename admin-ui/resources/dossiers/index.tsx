import type { Page, ScreenSet } from '../page.ts';

export const dossierResources: ScreenSet[] = [{ name: 'dossiers' }];
export const dossierPages: Page[] = [];
