import type { Page } from '../page.ts';

export const importPages: Page[] = [];
